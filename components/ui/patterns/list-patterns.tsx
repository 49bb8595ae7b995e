import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { CheckAnswers } from '@/components/ui/check-answers';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportMenu } from '@/components/ui/export-menu';
import { Field } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { KeyValues } from '@/components/ui/key-values';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Pagination } from '@/components/ui/pagination';
import { Tag } from '@/components/ui/tag';
import { money, quantity } from '@/lib/messages/es/format';
import type { Translator } from '@/lib/messages/translator';
import { site } from '@/lib/routes/site';
import { Patterns, State } from './pattern';

/** Many records at once, and how to shorten, turn and take them. */
export function ListPatterns() {
  const t = useTranslations('patterns');
  const { columns, open, rows, total } = sampleTable(t);
  return (
    <Patterns
      group="lists"
      samples={{
        table: (
          <>
            <State of="many">
              <DataTable caption={t('table.caption')} columns={columns} rows={rows} foot={total} />
            </State>
            <State of="one">
              <DataTable caption={t('table.captionOne')} columns={columns} rows={rows.slice(0, 1)} />
            </State>
            <State of="none">
              <DataTable
                caption={t('table.caption')}
                columns={columns}
                rows={[]}
                empty={
                  <EmptyState
                    title={t('empty.title')}
                    action={<LinkButton href={site.patterns()}>{t('empty.action')}</LinkButton>}
                  >
                    <p>{t('empty.text')}</p>
                  </EmptyState>
                }
              />
            </State>
          </>
        ),
        'key-values': (
          <KeyValues
            items={[
              { label: t('form.name'), value: t('long') },
              { label: t('form.price'), value: money(900n) },
              { label: t('table.zone'), value: t('table.north'), action: open },
            ]}
          />
        ),
        check: (
          <CheckAnswers
            answers={[
              { label: t('form.name'), value: t('crumbs.tender'), change: site.patterns({}, 'p-field') },
              { label: t('form.price'), value: money(900n), change: site.patterns({}, 'p-money') },
              { label: t('form.kind'), value: t('long'), change: site.patterns({}, 'p-radio') },
              { label: t('table.zone'), value: t('table.north') },
            ]}
          />
        ),
        list: (
          <ul className={looks.list}>
            <li>
              <AppLink href={site.patterns()} className={looks.listTitle}>
                {t('crumbs.tender')}
              </AppLink>
              <Tag tone="due">{t('tags.due')}</Tag>
              <span className="text-ink-2 num">{t('figure.meter')}</span>
            </li>
            <li>
              <AppLink href={site.patterns()} className={looks.listTitle}>
                {t('long')}
              </AppLink>
              <Tag tone="ok">{t('tags.ok')}</Tag>
              <span className="text-ink-2 num">{t('figure.note')}</span>
            </li>
          </ul>
        ),
        filter: (
          <FilterBar action={site.patterns()} label={t('filter.label')} active>
            <Field name="q" type="search" label={t('filter.text')} optional />
            <Field name="municipio" label={t('filter.municipality')} optional defaultValue={t('filter.sample')} />
          </FilterBar>
        ),
        pagination: <Pagination label={t('table.caption')} next={site.patterns({ despues: '2' })} first={site.patterns()} />,
        export: <ExportMenu address={(format) => `#${format}`} />,
      }}
    />
  );
}

function sampleTable(t: Translator<'patterns'>) {
  const columns = [
    { key: 'lot', label: t('table.lot') },
    { key: 'zone', label: t('table.zone') },
    { key: 'quantity', label: t('table.quantity'), align: 'end' },
    { key: 'price', label: t('table.price'), align: 'end' },
    { key: 'act', label: t('table.act'), hidden: true },
  ] as const;

  const open = <AppLink href={site.patterns({}, 'lists')}>{t('table.open')}</AppLink>;
  const rows = [
    {
      id: '1',
      lot: t('crumbs.lot'),
      zone: t('table.north'),
      quantity: quantity(1530, 'L'),
      price: money(1_377_000n),
      act: open,
    },
    { id: '2', lot: t('long'), zone: t('table.south'), quantity: quantity(920.5, 'L'), price: money(828_450n), act: open },
    { id: '3', lot: t('crumbs.tender'), zone: t('table.south'), quantity: quantity(0, 'L'), price: money(0n), act: open },
  ];
  const total = { lot: t('table.total'), quantity: quantity(2450.5, 'L'), price: money(2_205_450n) };
  return { columns, open, rows, total };
}
