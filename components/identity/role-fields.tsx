import { useTranslations } from 'next-intl';
import { CheckList } from '@/components/ui/choice-fields';
import { Fold } from '@/components/ui/fold';
import type { Role } from '@/lib/domain/access/actor';
import type { SchoolOption } from '@/lib/queries/identity/team';

type Props = { roles: readonly Role[]; schools: readonly SchoolOption[]; chosen: readonly string[]; boundTo: readonly string[] };

/** Roles to give, and for who receives food the schools where they do. */
export function RoleFields({ roles, schools, chosen, boundTo }: Props) {
  const tLayouts = useTranslations('layouts');
  const t = useTranslations('identity');
  return (
    <>
      <CheckList
        name="roles"
        label={t('fields.roles')}
        options={roles.map((role) => ({ value: role, label: tLayouts(`roleNames.${role}`) }))}
        defaultValues={chosen}
      />
      {schools.length > 0 && (
        <Fold look="button" summary={t('team.schools')} open={boundTo.length > 0}>
          <CheckList
            name="schoolIds"
            label={t('team.schools')}
            hint={t('team.schoolsHint')}
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
