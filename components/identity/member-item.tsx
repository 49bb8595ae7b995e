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
import { identityEs } from '@/lib/messages/es/identity';
import { roleNames } from '@/lib/messages/es/layouts';
import { recoveryEs } from '@/lib/messages/es/recovery';
import { rolesByTwoEs } from '@/lib/messages/es/roles-by-two';
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

const { team: words } = identityEs;

/** One person of the team: roles, what they must not do together, and the form that changes them. */
export function MemberItem({ member, organisationId, roles, schools, actions, byTwo, manages }: Props) {
  const login = member.email ?? member.phone;
  return (
    <li>
      <div className="stacked:mt-4 wrap-anywhere">
        <p className="flex flex-wrap items-center gap-3">
          <b>{member.name}</b> {member.isMe && <Tag>{words.you}</Tag>} {!member.active && <Tag tone="due">{words.left}</Tag>}
        </p>
        <p className="text-ink-2">{login}</p>
        <p>{member.roles.map((role) => roleNames[role]).join(', ')}</p>
        {member.active &&
          conflictingRoles(member.roles).map(([one, other]) => (
            <Notice key={one + other} tone="due">
              {words.conflict(roleNames[one], roleNames[other])}
            </Notice>
          ))}
        {member.active && member.isHeld && <Held member={member} byTwo={byTwo} vouch={actions.vouch} />}
        {manages && (
          <Fold look="button" summary={words.change}>
            {byTwo && <p className="block text-small text-ink-2">{rolesByTwoEs.waits}</p>}
            <ActionForm action={actions.change} submit={words.save}>
              <Hidden name="membershipId" value={member.id} />
              <Hidden name="version" value={member.version} />
              <RoleFields roles={roles} schools={schools} chosen={member.roles} boundTo={member.schoolIds} />
              <CheckField name="active" label={words.active} hint={words.activeHint} defaultChecked={member.active} />
            </ActionForm>
          </Fold>
        )}
        {manages && member.active && !member.isMe && login && (
          <HandOverCode
            action={actions.issueCode}
            organisationId={organisationId}
            summary={recoveryEs.issue.open}
            lead={recoveryEs.issue.lead(member.name)}
            login={login}
          />
        )}
      </div>
    </li>
  );
}

/** The account was opened by a code: in a municipality somebody else of the team may say that it is them. */
function Held({ member, byTwo, vouch }: { member: MemberView; byTwo: boolean; vouch: ServerAction }) {
  const { told, submit, question } = recoveryEs.vouch;
  return (
    <Notice tone="due">
      <p>{told}</p>
      {byTwo && !member.isMe && (
        <Confirm label={submit} question={question(member.name)} tone="secondary">
          <ActionForm action={vouch} submit={submit} variant="inline">
            <Hidden name="membershipId" value={member.id} />
          </ActionForm>
        </Confirm>
      )}
    </Notice>
  );
}
