import { ActionForm } from '@/components/ui/action-form';
import { Confirm } from '@/components/ui/confirm';
import { Hidden } from '@/components/ui/field';
import { CardBox, Section } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import { instantShort } from '@/lib/messages/es/format';
import { roleNames } from '@/lib/messages/es/layouts';
import { rolesByTwoEs as words } from '@/lib/messages/es/roles-by-two';
import type { ProposedRole } from '@/lib/queries/identity/team';

type Props = { proposed: readonly ProposedRole[]; second: ServerAction; decline: ServerAction };

/** Roles that wait for the second of two people, each with what that person can say. */
export function ProposedRoles({ proposed, second, decline }: Props) {
  return (
    <Section title={words.title} lead={words.lead} id="por-aprobar">
      {proposed.length === 0 && <p className="text-ink-2">{words.none}</p>}
      {proposed.map(({ id, person, roles, proposedBy, proposedAt, isMine }) => (
        <CardBox key={id} as="article" title={person}>
          <p>{roles.map((role) => roleNames[role]).join(', ')}</p>
          <p className="text-ink-2">{words.by(proposedBy, instantShort(proposedAt))}</p>
          {isMine ? (
            <p>{words.another}</p>
          ) : (
            <div className="flex flex-wrap items-center gap-3">
              <Confirm label={words.second} question={words.secondQuestion(person)} tone="secondary">
                <ActionForm action={second} submit={words.second} variant="inline">
                  <Hidden name="grantId" value={id} />
                </ActionForm>
              </Confirm>
              <Confirm label={words.decline} question={words.declineQuestion}>
                <ActionForm action={decline} submit={words.decline} tone="danger" variant="inline">
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
