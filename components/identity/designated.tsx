import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { TermList } from '@/components/ui/term';
import { dayShort } from '@/lib/messages/format';
import type { Designated } from '@/lib/queries/identity/designated';
import { site } from '@/lib/routes/site';

type Props = { people: readonly Designated[]; next: string | null; municipio?: string | undefined };

/** Anybody may see who gives the roles in a municipality, and by which document the first two came in. */
export function DesignatedPeople({ people, next, municipio }: Props) {
  const tRolesByTwo = useTranslations('roles-by-two');
  const t = useTranslations('layouts');
  return (
    <Page title={tRolesByTwo('public.title')} lead={tRolesByTwo('public.lead')}>
      <DataTable
        caption={tRolesByTwo('public.caption')}
        quietCaption
        empty={<EmptyState title={tRolesByTwo('public.none')}>{tRolesByTwo('public.noneNext')}</EmptyState>}
        columns={[
          { key: 'municipality', label: tRolesByTwo('public.municipality') },
          { key: 'person', label: tRolesByTwo('public.person') },
          { key: 'roles', label: tRolesByTwo('public.roles') },
          { key: 'document', label: tRolesByTwo('public.document') },
        ]}
        rows={people.map(({ id, municipality, person, roles, number, on }) => ({
          id,
          municipality,
          person,
          roles: roles.map((role) => t(`roleNames.${role}`)).join(', '),
          document: <span>{tRolesByTwo('public.of', { number, day: dayShort(on) })}</span>,
        }))}
      />
      {people.length > 0 && <TermList of={['authority']} />}
      <Pagination next={next && site.officials({ municipio, despues: next })} label={tRolesByTwo('public.next')} />
    </Page>
  );
}
