import { ActForm } from '@/components/ui/act-form';
import { CheckField } from '@/components/ui/choice-fields';
import { Hidden } from '@/components/ui/field';
import { Fold } from '@/components/ui/fold';
import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import type { Role } from '@/lib/domain/access/actor';
import type { Door } from '@/lib/domain/outcome';
import { conflictingRoles } from '@/lib/domain/people/people';
import { roleNames } from '@/lib/messages/es/frames';
import { peopleEs } from '@/lib/messages/es/people';
import { RoleFields, type SchoolOption } from './role-fields';

export type MemberView = {
  id: string;
  name: string;
  email: string;
  roles: readonly Role[];
  schoolIds: readonly string[];
  active: boolean;
  version: number;
  isMe: boolean;
};
type Props = { member: MemberView; roles: readonly Role[]; schools: readonly SchoolOption[]; change: Door };

const { team: words } = peopleEs;

/** One person of the team: roles, what they must not do together, and the form that changes them. */
export function MemberItem({ member, roles, schools, change }: Props) {
  return (
    <li>
      <div className="stack wrap-anywhere">
        <p className="cluster">
          <b>{member.name}</b> {member.isMe && <Tag>{words.you}</Tag>} {!member.active && <Tag tone="due">{words.left}</Tag>}
        </p>
        <p className="quiet">{member.email}</p>
        <p>{member.roles.map((role) => roleNames[role]).join(', ')}</p>
        {member.active &&
          conflictingRoles(member.roles).map(([one, other]) => (
            <Notice key={one + other} tone="due">
              {words.conflict(roleNames[one], roleNames[other])}
            </Notice>
          ))}
        <Fold look="button" summary={words.change}>
          <ActForm act={change} submit={words.save}>
            <Hidden name="membershipId" value={member.id} />
            <Hidden name="version" value={member.version} />
            <RoleFields roles={roles} schools={schools} chosen={member.roles} boundTo={member.schoolIds} />
            <CheckField name="active" label={words.active} hint={words.activeHint} defaultChecked={member.active} />
          </ActForm>
        </Fold>
      </div>
    </li>
  );
}
