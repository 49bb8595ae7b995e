import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { TermList } from '@/components/ui/term';
import type { Role } from '@/lib/domain/access/actor';
import { dayShort } from '@/lib/messages/es/format';
import { roleNames } from '@/lib/messages/es/layouts';
import { rolesByTwoEs } from '@/lib/messages/es/roles-by-two';

type Person = { id: string; municipality: string; person: string; roles: readonly Role[]; number: string; on: string };
type Props = { people: readonly Person[]; next: string | null; municipio?: string | undefined };

const { public: words } = rolesByTwoEs;

/** Anybody may see who gives the roles in a municipality, and by which document the first two came in. */
export function DesignatedPeople({ people, next, municipio }: Props) {
  const query = new URLSearchParams({ ...(municipio && { municipio }), despues: next ?? '' });
  return (
    <Page title={words.title} lead={words.lead}>
      <DataTable
        caption={words.caption}
        quietCaption
        empty={<EmptyState title={words.none}>{words.noneNext}</EmptyState>}
        columns={[
          { key: 'municipality', label: words.municipality },
          { key: 'person', label: words.person },
          { key: 'roles', label: words.roles },
          { key: 'document', label: words.document },
        ]}
        rows={people.map(({ id, municipality, person, roles, number, on }) => ({
          id,
          municipality,
          person,
          roles: roles.map((role) => roleNames[role]).join(', '),
          document: <span>{words.of(number, dayShort(on))}</span>,
        }))}
      />
      {people.length > 0 && <TermList of={['authority']} />}
      <Pagination next={next && `/responsables?${query}`} label={words.next} />
    </Page>
  );
}
