import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/page';
import { Share } from '@/components/ui/share';
import type { Ratio } from '@/lib/domain/units';
import { money } from '@/lib/messages/es/format';
import { localPurchaseEs as words } from '@/lib/messages/es/local-purchase';

export type ComparedMunicipality = {
  code: string;
  municipality: string;
  department: string;
  local: Ratio;
  associative: Ratio;
  unknown: Ratio;
};

/** Municipalities side by side, the largest local share first. */
export function Comparison({ rows, year }: { rows: readonly ComparedMunicipality[]; year: number }) {
  const columns = words.compareColumns;
  const share = (ratio: Ratio) => <Share ratio={ratio} write={money} />;
  return (
    <Section title={words.compareTitle(year)}>
      <DataTable
        caption={words.compareTitle(year)}
        quietCaption
        columns={[
          { key: 'municipality', label: columns.municipality },
          { key: 'local', label: columns.local, align: 'end' },
          { key: 'associative', label: columns.associative, align: 'end' },
          { key: 'unknown', label: columns.unknown, align: 'end' },
          { key: 'accepted', label: columns.accepted, align: 'end' },
        ]}
        rows={rows.map((row) => ({
          id: row.code,
          municipality: (
            <AppLink
              href={`/compra-local?municipio=${row.code}&gestion=${year}`}
            >{`${row.municipality}, ${row.department}`}</AppLink>
          ),
          local: share(row.local),
          associative: share(row.associative),
          unknown: share(row.unknown),
          accepted: money(row.local.denominator),
        }))}
        empty={<EmptyState title={words.compareEmpty} />}
      />
    </Section>
  );
}
