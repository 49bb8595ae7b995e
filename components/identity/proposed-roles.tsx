import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { Confirm } from '@/components/ui/confirm';
import { Hidden } from '@/components/ui/field';
import { CardBox, Section } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import { instantShort } from '@/lib/messages/format';
import type { ProposedRole } from '@/lib/queries/identity/team';

type Props = { proposed: readonly ProposedRole[]; second: ServerAction; decline: ServerAction };

/** Roles that wait for the second of two people, each with what that person can say. */
export function ProposedRoles({ proposed, second, decline }: Props) {
  const tRolesByTwo = useTranslations('roles-by-two');
  const t = useTranslations('layouts');
  return (
    <Section title={tRolesByTwo('title')} lead={tRolesByTwo('lead')} id="por-aprobar">
      {proposed.length === 0 && <p className="text-ink-2">{tRolesByTwo('none')}</p>}
      {proposed.map(({ id, person, roles, proposedBy, proposedAt, isMine }) => (
        <CardBox key={id} as="article" title={person}>
          <p>{roles.map((role) => t(`roleNames.${role}`)).join(', ')}</p>
          <p className="text-ink-2">{tRolesByTwo('by', { name: proposedBy, when: instantShort(proposedAt) })}</p>
          {isMine ? (
            <p>{tRolesByTwo('another')}</p>
          ) : (
            <div className="flex flex-wrap items-center gap-3">
              <Confirm label={tRolesByTwo('second')} question={tRolesByTwo('secondQuestion', { person })} tone="secondary">
                <ActionForm action={second} submit={tRolesByTwo('second')} variant="inline">
                  <Hidden name="grantId" value={id} />
                </ActionForm>
              </Confirm>
              <Confirm label={tRolesByTwo('decline')} question={tRolesByTwo('declineQuestion')}>
                <ActionForm action={decline} submit={tRolesByTwo('decline')} tone="danger" variant="inline">
                  <Hidden name="grantId" value={id} />
                </ActionForm>
              </Confirm>
            </div>
          )}
        </CardBox>
      ))}
    </Section>
  );
}
