import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { CheckField } from '@/components/ui/choice-fields';
import { Confirm } from '@/components/ui/confirm';
import { Hidden } from '@/components/ui/field';
import { Fold } from '@/components/ui/fold';
import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import type { Role } from '@/lib/domain/access/actor';
import { conflictingRoles } from '@/lib/domain/access/incompatible';
import type { ServerAction } from '@/lib/domain/outcome';
import type { MemberView, SchoolOption } from '@/lib/queries/identity/team';
import { HandOverCode } from './hand-over-code';
import { RoleFields } from './role-fields';

export type MemberActions = { change: ServerAction; issueCode: ServerAction; vouch: ServerAction };
type Props = {
  member: MemberView;
  organisationId: string;
  roles: readonly Role[];
  schools: readonly SchoolOption[];
  actions: MemberActions;
  /** Whether roles there are given by two people. */
  byTwo: boolean;
  manages: boolean;
};

/** One person of the team: roles, what they must not do together, and the form that changes them. */
export function MemberItem({ member, organisationId, roles, schools, actions, byTwo, manages }: Props) {
  const tRolesByTwo = useTranslations('roles-by-two');
  const tRecovery = useTranslations('recovery');
  const tLayouts = useTranslations('layouts');
  const t = useTranslations('identity');
  const login = member.email ?? member.phone;
  return (
    <li>
      <div className="stacked:mt-4 wrap-anywhere">
        <p className="flex flex-wrap items-center gap-3">
          <b>{member.name}</b> {member.isMe && <Tag>{t('team.you')}</Tag>}{' '}
          {!member.active && <Tag tone="due">{t('team.left')}</Tag>}
        </p>
        <p className="text-ink-2">{login}</p>
        <p>{member.roles.map((role) => tLayouts(`roleNames.${role}`)).join(', ')}</p>
        {member.active &&
          conflictingRoles(member.roles).map(([one, other]) => (
            <Notice key={one + other} tone="due">
              {t('team.conflict', { one: tLayouts(`roleNames.${one}`), other: tLayouts(`roleNames.${other}`) })}
            </Notice>
          ))}
        {member.active && member.isHeld && <Held member={member} byTwo={byTwo} vouch={actions.vouch} />}
        {manages && (
          <Fold look="button" summary={t('team.change')}>
            {byTwo && <p className="block text-small text-ink-2">{tRolesByTwo('waits')}</p>}
            <ActionForm action={actions.change} submit={t('team.save')}>
              <Hidden name="membershipId" value={member.id} />
              <Hidden name="version" value={member.version} />
              <RoleFields roles={roles} schools={schools} chosen={member.roles} boundTo={member.schoolIds} />
              <CheckField name="active" label={t('team.active')} hint={t('team.activeHint')} defaultChecked={member.active} />
            </ActionForm>
          </Fold>
        )}
        {manages && member.active && !member.isMe && login && (
          <HandOverCode
            action={actions.issueCode}
            organisationId={organisationId}
            summary={tRecovery('issue.open')}
            lead={tRecovery('issue.lead', { person: member.name })}
            login={login}
          />
        )}
      </div>
    </li>
  );
}

/** The account was opened by a code: in a municipality somebody else of the team may say that it is them. */
function Held({ member, byTwo, vouch }: { member: MemberView; byTwo: boolean; vouch: ServerAction }) {
  const tRecovery = useTranslations('recovery');
  return (
    <Notice tone="due">
      <p>{tRecovery('vouch.told')}</p>
      {byTwo && !member.isMe && (
        <Confirm label={tRecovery('vouch.submit')} question={tRecovery('vouch.question', { name: member.name })} tone="secondary">
          <ActionForm action={vouch} submit={tRecovery('vouch.submit')} variant="inline">
            <Hidden name="membershipId" value={member.id} />
          </ActionForm>
        </Confirm>
      )}
    </Notice>
  );
}
