import { CheckList } from '@/components/ui/choice-fields';
import { Fold } from '@/components/ui/fold';
import type { Role } from '@/lib/domain/access/actor';
import { roleNames } from '@/lib/messages/es/layouts';
import { peopleEs } from '@/lib/messages/es/people';

export type SchoolOption = { id: string; name: string; zone: string };
type Props = { roles: readonly Role[]; schools: readonly SchoolOption[]; chosen: readonly string[]; boundTo: readonly string[] };

/** Roles to give, and for who receives food the schools where they do. */
export function RoleFields({ roles, schools, chosen, boundTo }: Props) {
  return (
    <>
      <CheckList
        name="roles"
        label={peopleEs.fields.roles}
        options={roles.map((role) => ({ value: role, label: roleNames[role] }))}
        defaultValues={chosen}
      />
      {schools.length > 0 && (
        <Fold look="button" summary={peopleEs.team.schools} open={boundTo.length > 0}>
          <CheckList
            name="schoolIds"
            label={peopleEs.team.schools}
            hint={peopleEs.team.schoolsHint}
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
