import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { buttonClass } from '@/components/ui/button-class';
import { DataTable } from '@/components/ui/data-table';
import { fieldLooks } from '@/components/ui/field-looks';
import { Tabs } from '@/components/ui/tabs';
import { type Chosen, chosenText, type Grouping, groupings } from '@/lib/domain/payments/choice';
import { dayShort, integer, money, month } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';
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
  const t = useTranslations('payments');
  return (
    <>
      <Tabs
        label={t('groupedBy')}
        tabs={groupings.map((one) => ({
          label: t(`groups.${one}`),
          href: office.payments({ por: one, de: within && chosenText(within) }),
          current: one === by,
        }))}
      />
      {within && (
        <p>
          {t('within')} <AppLink href={office.payments({ por: by })}>{t('owed')}</AppLink>
        </p>
      )}
      <form action={office.reviewPayment()} method="get" noValidate className="stacked:mt-4">
        <DataTable
          caption={t('owed')}
          quietCaption
          columns={[
            { key: 'name', label: t(`groupColumns.${by}`) },
            ...(by === 'acta' ? [] : [{ key: 'acts', label: t('owedColumns.acts'), align: 'end' as const, brief: true }]),
            { key: 'amount', label: t('owedColumns.amount'), align: 'end', brief: true },
            { key: 'since', label: t('owedColumns.since'), brief: true },
            { key: 'days', label: t('owedColumns.days'), align: 'end', brief: true },
            ...(by === 'acta' ? [] : [{ key: 'open', label: t('owedColumns.open'), hidden: true }]),
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
                {t('openActs', { group: nameOf(t, by, group) })}
              </AppLink>
            ),
          }))}
          foot={{ name: t('total'), acts: integer(total.acts), amount: money(total.owed) }}
        />
        {groups.length < total.groups && (
          <p className="text-ink-2">{t('outOf', { shown: integer(groups.length), all: integer(total.groups) })}</p>
        )}
        {canChoose && (
          <div className="flex flex-wrap items-center gap-3 print:hidden!">
            <button type="submit" className={buttonClass('primary')}>
              {t('choose')}
            </button>
            <button
              type="submit"
              className={buttonClass('secondary')}
              name="elegido"
              value={within ? chosenText(within) : 'todo'}
            >
              {within ? t('chooseThese') : t('chooseAll')}
            </button>
          </div>
        )}
      </form>
    </>
  );
}

function GroupName({ by, group, canChoose }: { by: Grouping; group: OwedGroup; canChoose: boolean }) {
  const t = useTranslations('payments');
  const name = nameOf(t, by, group);
  if (!canChoose) return name;
  return (
    <label className={fieldLooks.choice}>
      <input type="checkbox" name="elegido" value={chosenText({ by, key: group.key })} />
      <span>{name}</span>
    </label>
  );
}

function nameOf(t: Translator<'payments'>, by: Grouping, { key, label, note }: OwedGroup): string {
  if (by === 'mes') return month(key);
  if (by === 'acta') return t('actOf', { note: label, where: note });
  return note ? `${label}, ${note}` : label;
}
