import { CheckList } from '@/components/ui/choice-fields';
import { Fold } from '@/components/ui/fold';
import type { Role } from '@/lib/domain/access/actor';
import { identityEs } from '@/lib/messages/es/identity';
import { roleNames } from '@/lib/messages/es/layouts';
import type { SchoolOption } from '@/lib/queries/identity/team';

type Props = { roles: readonly Role[]; schools: readonly SchoolOption[]; chosen: readonly string[]; boundTo: readonly string[] };

/** Roles to give, and for who receives food the schools where they do. */
export function RoleFields({ roles, schools, chosen, boundTo }: Props) {
  return (
    <>
      <CheckList
        name="roles"
        label={identityEs.fields.roles}
        options={roles.map((role) => ({ value: role, label: roleNames[role] }))}
        defaultValues={chosen}
      />
      {schools.length > 0 && (
        <Fold look="button" summary={identityEs.team.schools} open={boundTo.length > 0}>
          <CheckList
            name="schoolIds"
            label={identityEs.team.schools}
            hint={identityEs.team.schoolsHint}
            quietLabel
            optional
            options={schools.map(({ id, name, zone }) => ({ value: id, label: `${name} (${zone})` }))}
            defaultValues={boundTo}
          />
        </Fold>
      )}
    </>
  );
}
