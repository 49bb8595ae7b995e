import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { Tabs } from '@/components/ui/tabs';
import { type Chosen, chosenText, type Grouping, groupings } from '@/lib/domain/payments/choice';
import { dayShort, integer, money, month } from '@/lib/messages/es/format';
import { paymentsEs as words } from '@/lib/messages/es/payments';
import type { Owed, OwedGroup } from '@/lib/queries/owed';

type Props = {
  by: Grouping;
  within: Chosen | null;
  owed: Owed;
  canChoose: boolean;
};

const address = '/municipio/pagos';

/**
 * What is owed, by contract, month or school, each to be chosen whole, or act by act. Nothing is chosen beforehand. A plain GET form:
 * what was chosen is in the address of the page that reviews it.
 */
export function OwedForm({ by, within, owed: { groups, total }, canChoose }: Props) {
  const { owedColumns: columns } = words;
  return (
    <>
      <Tabs
        label={words.groupedBy}
        tabs={groupings.map((one) => ({
          label: words.groups[one],
          href: `${address}?por=${one}${within ? `&de=${chosenText(within)}` : ''}`,
          current: one === by,
        }))}
      />
      {within && (
        <p>
          {words.within} <AppLink href={`${address}?por=${by}`}>{words.owed}</AppLink>
        </p>
      )}
      <form action={`${address}/revisar`} method="get" noValidate className="stack">
        <DataTable
          caption={words.owed}
          quietCaption
          columns={[
            { key: 'name', label: words.groupColumns[by] },
            ...(by === 'acta' ? [] : [{ key: 'acts', label: columns.acts, align: 'end' as const, brief: true }]),
            { key: 'amount', label: columns.amount, align: 'end', brief: true },
            { key: 'since', label: columns.since, brief: true },
            { key: 'days', label: columns.days, align: 'end', brief: true },
            ...(by === 'acta' ? [] : [{ key: 'open', label: columns.open, hidden: true }]),
          ]}
          rows={groups.map((group) => ({
            id: group.key,
            name: <GroupName by={by} group={group} canChoose={canChoose} />,
            acts: integer(group.acts),
            amount: money(group.owed),
            since: dayShort(group.since),
            days: integer(group.days),
            open: (
              <AppLink href={`${address}?por=acta&de=${chosenText({ by, key: group.key })}`}>
                {words.openActs(nameOf(by, group))}
              </AppLink>
            ),
          }))}
          foot={{ name: words.total, acts: integer(total.acts), amount: money(total.owed) }}
        />
        {groups.length < total.groups && <p className="quiet">{words.outOf(groups.length, total.groups)}</p>}
        {canChoose && (
          <div className="cluster no-print">
            <button type="submit" className="btn">
              {words.choose}
            </button>
            <button type="submit" className="btn btn-secondary" name="elegido" value={within ? chosenText(within) : 'todo'}>
              {within ? words.chooseThese : words.chooseAll}
            </button>
          </div>
        )}
      </form>
    </>
  );
}

function GroupName({ by, group, canChoose }: { by: Grouping; group: OwedGroup; canChoose: boolean }) {
  const name = nameOf(by, group);
  if (!canChoose) return name;
  return (
    <label className="choice">
      <input type="checkbox" name="elegido" value={chosenText({ by, key: group.key })} />
      <span>{name}</span>
    </label>
  );
}

function nameOf(by: Grouping, { key, label, note }: OwedGroup): string {
  if (by === 'mes') return month(key);
  if (by === 'acta') return words.actOf(label, note);
  return note ? `${label}, ${note}` : label;
}
