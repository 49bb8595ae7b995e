import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { SectionFold } from '@/components/ui/fold';
import { looks } from '@/components/ui/looks';
import { Section } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { Tabs } from '@/components/ui/tabs';
import { Tag, type Tone } from '@/components/ui/tag';
import type { ContractStanding, DeliveryCounts, DeliveryFilter, DeliveryMonth } from '@/lib/domain/contracts/standing';
import { deliveryFilters } from '@/lib/domain/contracts/standing';
import { dayShort, integer, month as monthName } from '@/lib/messages/format';
import type { Messages } from '@/lib/messages/namespaces';
import type { Translator } from '@/lib/messages/translator';
import type { DeliveryRow } from '@/lib/queries/contract-progress';
import { deliveriesAddress, monthId } from './addresses';
import { monthStanding } from './standing-told';

type State = keyof Messages['contracts']['states'];
export type ContractDeliveries = {
  rows: readonly DeliveryRow[];
  next: string | null;
  isFirst: boolean;
  filter: DeliveryFilter;
  /** The month that was asked for: its fold is open. */
  month: string | null;
};
type Props = ContractDeliveries & { contractId: string; months: readonly DeliveryMonth[]; standing: ContractStanding };

const tones: Readonly<Record<State, Tone>> = {
  scheduled: 'neutral',
  late: 'bad',
  closed: 'neutral',
  delivered: 'due',
  received: 'ok',
};
const counted: Readonly<Record<DeliveryFilter, keyof DeliveryCounts>> = {
  todas: 'all',
  atrasadas: 'late',
  'por-recibir': 'toReceive',
  'con-rechazo': 'withRejection',
  'no-llego': 'withMissing',
  cerradas: 'closed',
};

/**
 * The deliveries of a contract folded by month, each with how many it has; where they are too many for a page, the months that
 * follow are ways to it. Open: the month that was asked for, the one where something presses, and whatever a filter left.
 */
export function DeliveryMonths({ contractId, rows, next, isFirst, filter, month: asked, months, standing }: Props) {
  const t = useTranslations('contracts');
  const first = rows[0] && monthOf(rows[0]);
  const open = asked ?? (standing.late + standing.toReceive > 0 ? standing.month : null);
  const fitting = months.filter((one) => one[counted[filter]] > 0);
  // What most contracts never have is offered where there is some.
  const rare = (state: DeliveryFilter) => state === 'no-llego' || state === 'cerradas';
  const shown = deliveryFilters.filter((state) => !rare(state) || state === filter || standing[counted[state]] > 0);
  return (
    <Section title={t('deliveries')} id="entregas">
      <Tabs
        label={t('filterBy')}
        tabs={shown.map((state) => ({
          label: t(`deliveryFilters.${state}`),
          href: deliveriesAddress(contractId, { filter: state }),
          count: integer(standing[counted[state]]),
          current: state === filter,
        }))}
      />
      {fitting.length === 0 && <p className="text-ink-2">{t('noDeliveries')}</p>}
      <div>
        {fitting.map((one) => {
          const own = rows.filter((row) => monthOf(row) === one.month);
          const note = noteOf(t, one, filter, own.length);
          return own.length > 0 ? (
            <SectionFold
              key={one.month}
              id={monthId(one.month)}
              title={monthName(one.month)}
              note={note}
              open={filter !== 'todas' || one.month === open}
              level={3}
            >
              <Deliveries rows={own} month={one.month} />
            </SectionFold>
          ) : (
            <p key={one.month} data-part="fold-link" className={looks.partLink}>
              <a href={deliveriesAddress(contractId, { filter, month: one.month })}>{monthName(one.month)}</a>{' '}
              <span className="text-ink-2 num">{note}</span>
            </p>
          );
        })}
      </div>
      <Pagination
        label={t('deliveryPages')}
        next={next && deliveriesAddress(contractId, { filter, after: next })}
        first={isFirst || first === fitting[0]?.month ? null : deliveriesAddress(contractId, { filter })}
      />
    </Section>
  );
}

function Deliveries({ rows, month }: { rows: readonly DeliveryRow[]; month: string }) {
  const t = useTranslations('contracts');
  return (
    <DataTable
      caption={t('deliveriesOf', { month: monthName(month) })}
      quietCaption
      columns={[
        { key: 'school', label: t('deliveryColumns.school') },
        { key: 'due', label: t('deliveryColumns.due'), brief: true },
        { key: 'state', label: t('deliveryColumns.state'), brief: true },
        { key: 'scheduled', label: t('deliveryColumns.scheduled'), align: 'end', rest: true },
        { key: 'delivered', label: t('deliveryColumns.delivered'), align: 'end', rest: true },
        { key: 'accepted', label: t('deliveryColumns.accepted'), align: 'end', rest: true },
      ]}
      rows={rows.map((row) => ({
        id: row.id,
        school: row.school,
        due: row.dueOn ? dayShort(row.dueOn) : `${row.deliveredOn ? dayShort(row.deliveredOn) : ''}, ${t('makeUp')}`,
        state: <Tag tone={tones[row.state]}>{t(`states.${row.state}`)}</Tag>,
        scheduled: integer(row.scheduled),
        delivered: integer(row.delivered),
        accepted: integer(row.accepted),
      }))}
    />
  );
}

/** In the order of the schedule: what is outside it stands where it was brought. */
function monthOf({ dueOn, deliveredOn }: DeliveryRow): string {
  return (dueOn ?? deliveredOn ?? '').slice(0, 7);
}

/** How many there are in all, never how many the page holds; where it holds only some, that too. */
function noteOf(t: Translator<'contracts'>, month: DeliveryMonth, filter: DeliveryFilter, here: number): string {
  const all = month[counted[filter]];
  const parts = [t('deliveryCount', { n: all }), ...(filter === 'todas' ? [monthStanding(t, month)] : [])];
  if (here > 0 && here < all) parts.push(t('here', { n: integer(here) }));
  return parts.filter(Boolean).join(' · ');
}
