import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportMenu } from '@/components/ui/export-menu';
import { Field } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { KeyValues } from '@/components/ui/key-values';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { Tag } from '@/components/ui/tag';
import { money, quantity } from '@/lib/messages/es/format';
import { patternsEs as words } from '@/lib/messages/es/patterns';

const { samples } = words;

const columns = [
  { key: 'lot', label: words.table.lot },
  { key: 'zone', label: words.table.zone },
  { key: 'quantity', label: words.table.quantity, align: 'end' },
  { key: 'price', label: words.table.price, align: 'end' },
  { key: 'act', label: words.table.act, hidden: true },
] as const;

const open = <AppLink href="/patrones">{words.table.open}</AppLink>;
const rows = [
  {
    id: '1',
    lot: words.crumbs.lot,
    zone: samples.zones.north,
    quantity: quantity(1530, 'L'),
    price: money(1_377_000n),
    act: open,
  },
  {
    id: '2',
    lot: words.crumbs.tender,
    zone: samples.zones.south,
    quantity: quantity(920.5, 'L'),
    price: money(828_450n),
    act: open,
  },
];

/** Tables, key-value lists, filters, pages, exports and the empty state. */
export function ListPatterns() {
  return (
    <Section title={words.sections.lists}>
      <FilterBar action="/patrones" label={words.filter.label} active>
        <Field name="q" type="search" label={words.filter.text} optional />
        <Field name="municipio" label={words.filter.municipality} optional defaultValue={samples.municipalities[0]} />
      </FilterBar>
      <DataTable
        caption={words.table.caption}
        columns={columns}
        rows={rows}
        foot={{ lot: words.table.total, quantity: quantity(2450.5, 'L'), price: money(2_205_450n) }}
      />
      <ExportMenu
        links={[
          { label: 'XLSX', href: '#xlsx' },
          { label: 'CSV', href: '#csv' },
          { label: 'PDF', href: '#pdf' },
        ]}
      />
      <Pagination label={words.table.caption} next="/patrones?despues=2" first="/patrones" />
      <ul className="list">
        <li>
          <AppLink href="/patrones" className="list-title">
            {words.crumbs.tender}
          </AppLink>
          <Tag tone="due">{words.tags.due}</Tag>
          <span className="quiet num">{words.figure.meter}</span>
        </li>
        <li>
          <AppLink href="/patrones" className="list-title">
            {words.crumbs.lot}
          </AppLink>
          <Tag tone="ok">{words.tags.ok}</Tag>
          <span className="quiet num">{words.figure.note}</span>
        </li>
      </ul>
      <KeyValues
        items={[
          { label: words.form.name, value: words.crumbs.tender, action: open },
          { label: words.form.price, value: money(900n), action: open },
          { label: words.table.zone, value: samples.zones.north },
        ]}
      />
      <DataTable
        caption={words.table.caption}
        columns={columns}
        rows={[]}
        empty={
          <EmptyState title={words.empty.title} action={<LinkButton href="/patrones">{words.empty.action}</LinkButton>}>
            <p>{words.empty.text}</p>
          </EmptyState>
        }
      />
    </Section>
  );
}
