import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { Tabs } from '@/components/ui/tabs';
import { Tag, type Tone } from '@/components/ui/tag';
import type { Day } from '@/lib/domain/units';
import { contractsEs as words } from '@/lib/messages/es/contracts';
import { dayShort, integer } from '@/lib/messages/es/format';

type State = keyof typeof words.states;
type Filter = keyof typeof words.deliveryFilters;
type Delivery = {
  id: string;
  school: string;
  dueOn: Day | null;
  deliveredOn: Day | null;
  state: State;
  scheduled: number;
  delivered: number;
  accepted: number;
};
export type ContractDeliveries = { rows: readonly Delivery[]; next: string | null; isFirst: boolean; filter: Filter };

const tones: Readonly<Record<State, Tone>> = { scheduled: 'neutral', late: 'bad', delivered: 'due', received: 'ok' };

/** The deliveries of a contract in order of their day, by state and page by page. */
export function DeliveryTable({ contractId, rows, next, isFirst, filter }: ContractDeliveries & { contractId: string }) {
  const base = `/municipio/contratos/${contractId}`;
  const address = (state: Filter) => (state === 'todas' ? `${base}#entregas` : `${base}?estado=${state}#entregas`);
  const columns = words.deliveryColumns;
  return (
    <Section title={words.deliveries} id="entregas">
      <Tabs
        label={words.filterBy}
        tabs={Object.entries(words.deliveryFilters).map(([state, label]) => ({
          label,
          href: address(state as Filter),
          current: state === filter,
        }))}
      />
      <DataTable
        caption={words.deliveries}
        quietCaption
        columns={[
          { key: 'due', label: columns.due },
          { key: 'school', label: columns.school },
          { key: 'state', label: columns.state },
          { key: 'scheduled', label: columns.scheduled, align: 'end' },
          { key: 'delivered', label: columns.delivered, align: 'end' },
          { key: 'accepted', label: columns.accepted, align: 'end' },
        ]}
        rows={rows.map((row) => ({
          id: row.id,
          due: row.dueOn ? dayShort(row.dueOn) : `${row.deliveredOn ? dayShort(row.deliveredOn) : ''}, ${words.makeUp}`,
          school: row.school,
          state: <Tag tone={tones[row.state]}>{words.states[row.state]}</Tag>,
          scheduled: integer(row.scheduled),
          delivered: integer(row.delivered),
          accepted: integer(row.accepted),
        }))}
        empty={<p className="quiet">{words.noDeliveries}</p>}
      />
      <Pagination
        label={words.deliveryPages}
        next={next && `${base}?${filter === 'todas' ? '' : `estado=${filter}&`}despues=${next}#entregas`}
        first={isFirst ? null : address(filter)}
      />
    </Section>
  );
}
