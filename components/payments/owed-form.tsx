import { AppLink } from '@/components/ui/app-link';
import { buttonClass } from '@/components/ui/button-class';
import { DataTable } from '@/components/ui/data-table';
import { fieldLooks } from '@/components/ui/field-looks';
import { Tabs } from '@/components/ui/tabs';
import { type Chosen, chosenText, type Grouping, groupings } from '@/lib/domain/payments/choice';
import { dayShort, integer, money, month } from '@/lib/messages/es/format';
import { paymentsEs as words } from '@/lib/messages/es/payments';
import type { Owed, OwedGroup } from '@/lib/queries/owed';
import { office } from '@/lib/routes/office';

type Props = {
  by: Grouping;
  within: Chosen | null;
  owed: Owed;
  canChoose: boolean;
};

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
          href: office.payments({ por: one, de: within && chosenText(within) }),
          current: one === by,
        }))}
      />
      {within && (
        <p>
          {words.within} <AppLink href={office.payments({ por: by })}>{words.owed}</AppLink>
        </p>
      )}
      <form action={office.reviewPayment()} method="get" noValidate className="stacked:mt-4">
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
              <AppLink href={office.payments({ por: 'acta', de: chosenText({ by, key: group.key }) })}>
                {words.openActs(nameOf(by, group))}
              </AppLink>
            ),
          }))}
          foot={{ name: words.total, acts: integer(total.acts), amount: money(total.owed) }}
        />
        {groups.length < total.groups && <p className="text-ink-2">{words.outOf(groups.length, total.groups)}</p>}
        {canChoose && (
          <div className="flex flex-wrap items-center gap-3 print:hidden!">
            <button type="submit" className={buttonClass('primary')}>
              {words.choose}
            </button>
            <button
              type="submit"
              className={buttonClass('secondary')}
              name="elegido"
              value={within ? chosenText(within) : 'todo'}
            >
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
    <label className={fieldLooks.choice}>
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
