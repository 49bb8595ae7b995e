import { BigFigure } from '@/components/ui/big-figure';
import { SelectField } from '@/components/ui/choice-fields';
import { DataTable } from '@/components/ui/data-table';
import { ExportMenu } from '@/components/ui/export-menu';
import { Hidden } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { Page } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import { type LineFilter, originWords, writeLineFilter } from '@/lib/domain/local-purchase/line-filter';
import type { Centavos, Day, Grams } from '@/lib/domain/units';
import { dayShort, integer, kilograms, money, month } from '@/lib/messages/es/format';
import { actorKindNames } from '@/lib/messages/es/law';
import { localPurchaseEs } from '@/lib/messages/es/local-purchase';
import { type Base, downloadAddress, linesAddress, scopeQuery } from './addresses';

type Line = {
  id: string;
  receivedOn: Day;
  school: string;
  product: string;
  supplier: string | null;
  supplierKind: ActorKind;
  originMunicipality: string | null;
  producedInCountry: boolean;
  units: number;
  grams: Grams;
  value: Centavos;
};
type Props = {
  base: Base;
  municipalityCode: string;
  municipality: string;
  year: number;
  filter: LineFilter;
  page: {
    lines: readonly Line[];
    total: { lines: number; value: Centavos; grams: Grams };
    next: string | null;
    isFirst: boolean;
  };
};

const words = localPurchaseEs.lines;

/** The accepted lines behind a figure, with what they add up to. */
export function LineList({ base, municipality, filter, page, ...scope }: Props) {
  const home = `${base}?${new URLSearchParams(scopeQuery(base, scope))}`;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      breadcrumb={[{ label: localPurchaseEs.headline(municipality, scope.year), href: home }, { label: words.title }]}
    >
      <Filters base={base} filter={filter} {...scope} />
      <BigFigure
        size="medium"
        label={words.total(page.total.lines)}
        value={money(page.total.value)}
        note={kilograms(page.total.grams)}
      />
      <Lines lines={page.lines} />
      <Pagination
        label={words.pages}
        next={page.next && linesAddress(base, scope, filter, page.next)}
        first={page.isFirst ? null : linesAddress(base, scope, filter)}
      />
      <ExportMenu address={(format) => downloadAddress(scope, filter, format)} />
      <p className="quiet small">{words.limit}</p>
    </Page>
  );
}

function Filters({ base, filter, ...scope }: { base: Base; filter: LineFilter; municipalityCode: string; year: number }) {
  const written = writeLineFilter(filter);
  const kept = { ...scopeQuery(base, scope), ...pick(written, ['proveedor', 'clase', 'grupo']) };
  const months = Array.from({ length: 12 }, (_, index) => `${scope.year}-${String(index + 1).padStart(2, '0')}`);
  return (
    <FilterBar action={`${base}/lineas`} label={words.filter}>
      {Object.entries(kept).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      <SelectField
        name="origen"
        label={words.origin}
        placeholder={words.any}
        options={originWords.map((word) => ({ value: word, label: words.origins[word] ?? word }))}
        defaultValue={written.origen}
        optional
      />
      <SelectField
        name="tipo"
        label={words.kind}
        placeholder={words.any}
        options={[{ value: 'asociativo', label: words.associative }]}
        defaultValue={written.tipo}
        optional
      />
      <SelectField
        name="mes"
        label={words.month}
        placeholder={words.any}
        options={months.map((value) => ({ value, label: month(value) }))}
        defaultValue={written.mes}
        optional
      />
    </FilterBar>
  );
}

function Lines({ lines }: { lines: readonly Line[] }) {
  const columns = words.columns;
  return (
    <DataTable
      caption={words.title}
      quietCaption
      columns={[
        { key: 'product', label: columns.product },
        { key: 'day', label: columns.day },
        { key: 'supplier', label: columns.supplier },
        { key: 'origin', label: columns.origin },
        { key: 'school', label: columns.school },
        { key: 'units', label: columns.units, align: 'end' },
        { key: 'kilograms', label: columns.kilograms, align: 'end' },
        { key: 'value', label: columns.value, align: 'end' },
      ]}
      rows={lines.map((line) => ({
        id: line.id,
        product: line.product,
        day: dayShort(line.receivedOn),
        supplier: line.supplier ?? actorKindNames[line.supplierKind],
        origin: line.originMunicipality ?? (line.producedInCountry ? words.nationalUnknown : words.unknown),
        school: line.school,
        units: integer(line.units),
        kilograms: kilograms(line.grams),
        value: money(line.value),
      }))}
      empty={<p className="quiet">{words.empty}</p>}
    />
  );
}

function pick(record: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)));
}
