import { DataTable } from '@/components/ui/data-table';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/page';
import type { Day } from '@/lib/domain/units';
import { dayShort, integer } from '@/lib/messages/es/format';
import { municipalHomeEs } from '@/lib/messages/es/municipal-home';

export type Unattended = {
  /** How many there are; the list names the most pressing. */
  count: number;
  schools: readonly { id: string; school: string; nextOn: Day; supplier: string; deliveries: number }[];
  /** Whether the reader gives roles; who does not is told who does. */
  mayGive: boolean;
  administrators: readonly string[];
};

const words = municipalHomeEs.unattended;

/** Schools with deliveries and nobody to receive them, each with what comes first, and the way to give somebody. */
export function UnattendedSchools({ count, schools, mayGive, administrators }: Unattended) {
  return (
    <Section title={words.title} lead={words.lead(count)} id="sin-quien-reciba">
      <DataTable
        caption={words.title}
        quietCaption
        columns={[
          { key: 'school', label: words.columns.school },
          { key: 'next', label: words.columns.next },
          { key: 'supplier', label: words.columns.supplier },
          { key: 'deliveries', label: words.columns.deliveries, align: 'end' },
          { key: 'give', label: words.give, hidden: true },
        ]}
        rows={schools.map(({ id, school, nextOn, supplier, deliveries }) => ({
          id,
          school,
          next: dayShort(nextOn),
          supplier,
          deliveries: integer(deliveries),
          give: mayGive && (
            <LinkButton href={`/municipio/equipo?recibe=${id}#invitar`} tone="secondary">
              {words.give}
            </LinkButton>
          ),
        }))}
      />
      {count > schools.length && <p>{words.more(count - schools.length)}</p>}
      {!mayGive && <p>{words.ask(administrators)}</p>}
    </Section>
  );
}
