import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { BigFigure } from '@/components/ui/big-figure';
import { SelectField } from '@/components/ui/choice-fields';
import { DataTable } from '@/components/ui/data-table';
import { ExportMenu } from '@/components/ui/export-menu';
import { Hidden } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { SectionFold } from '@/components/ui/fold';
import { looks } from '@/components/ui/looks';
import { Page } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import type { ServerAction } from '@/lib/domain/outcome';
import type { Centavos, Grams } from '@/lib/domain/units';
import { dayShort, integer, kilogramsBrief, money, month } from '@/lib/messages/format';
import type { PublicLine } from '@/lib/queries/local-purchase-lines';
import { type LineFilter, originOptions, writeLineFilter } from '@/lib/routes/line-filter';
import { office } from '@/lib/routes/office';
import { maxXlsxRows } from '@/lib/routes/open-data';
import { site } from '@/lib/routes/site';
import { downloadAddress, linesAddress, type ReportOf, reportAddress, scopeQuery } from './addresses';

type Props = {
  of: ReportOf;
  municipalityCode: string;
  municipality: string;
  year: number;
  filter: LineFilter;
  /** The school that the lines are narrowed to. */
  school: string | null;
  page: {
    lines: readonly PublicLine[];
    months: readonly { month: string; lines: number; value: Centavos }[];
    total: { lines: number; value: Centavos; grams: Grams };
    next: string | null;
    isFirst: boolean;
  };
  /** Asks for more lines than a download may hold. */
  exportAll?: ServerAction;
};

/** The accepted lines behind a figure, with what they add up to. */
export function LineList({ of, municipality, filter, school, page, exportAll, ...scope }: Props) {
  const tJobs = useTranslations('jobs');
  const t = useTranslations('local-purchase');
  const home = reportAddress(of, scope);
  return (
    <Page
      title={t('lines.title')}
      lead={t('lines.lead')}
      breadcrumb={[{ label: t('headline', { municipality, year: String(scope.year) }), href: home }, { label: t('lines.title') }]}
    >
      {school && <p>{t('lines.ofSchool', { school })}</p>}
      <BigFigure
        size="medium"
        label={t('lines.total', { lines: page.total.lines })}
        value={money(page.total.value)}
        note={kilogramsBrief(page.total.grams)}
      />
      <Filters of={of} filter={filter} {...scope} />
      <Months {...page} address={(at) => linesAddress(of, scope, { ...filter, month: at })} />
      <Pagination
        label={t('lines.pages')}
        next={page.next && linesAddress(of, scope, filter, page.next)}
        first={page.isFirst ? null : linesAddress(of, scope, filter)}
      />
      <ExportMenu address={(format) => downloadAddress(scope, filter, format)} />
      {exportAll && page.total.lines > maxXlsxRows && (
        <ActionForm action={exportAll} submit={tJobs('wholeSubmit')} tone="secondary" variant="inline">
          <p>{tJobs('whole')}</p>
          <Hidden name="year" value={scope.year} />
          {Object.entries(writeLineFilter(filter)).map(([name, value]) => (
            <Hidden key={name} name={`filter.${name}`} value={value} />
          ))}
        </ActionForm>
      )}
      <p className="text-ink-2 text-small">{t('lines.limit', { csv: integer(50_000), xlsx: integer(maxXlsxRows) })}</p>
    </Page>
  );
}

function Filters({ of, filter, ...scope }: { of: ReportOf; filter: LineFilter; municipalityCode: string; year: number }) {
  const t = useTranslations('local-purchase');
  const written = writeLineFilter(filter);
  const kept = { ...scopeQuery(of, scope), ...pick(written, ['proveedor', 'clase', 'grupo', 'escuela']) };
  const months = Array.from({ length: 12 }, (_, index) => `${scope.year}-${String(index + 1).padStart(2, '0')}`);
  return (
    <FilterBar action={of === 'site' ? site.purchaseLines() : office.purchaseLines()} label={t('lines.filter')}>
      {Object.entries(kept).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      <SelectField
        name="origen"
        label={t('lines.origin')}
        placeholder={t('lines.any')}
        options={originOptions.map(({ value, origin }) => ({ value, label: t(`lines.origins.${origin}`) }))}
        defaultValue={written.origen}
        optional
      />
      <SelectField
        name="tipo"
        label={t('lines.kind')}
        placeholder={t('lines.any')}
        options={[{ value: 'asociativo', label: t('lines.associative') }]}
        defaultValue={written.tipo}
        optional
      />
      <SelectField
        name="mes"
        label={t('lines.month')}
        placeholder={t('lines.any')}
        options={months.map((value) => ({ value, label: month(value) }))}
        defaultValue={written.mes}
        optional
      />
    </FilterBar>
  );
}

/**
 * The lines of the page folded by month, each with what all of its lines add up to; months that the page does not reach are ways to
 * theirs. The first is open: it is what came last.
 */
function Months({ lines, months, address }: Pick<Props['page'], 'lines' | 'months'> & { address: (month: string) => Route }) {
  const t = useTranslations('local-purchase');
  if (months.length === 0) return <p className="text-ink-2">{t('lines.empty')}</p>;
  const first = lines[0]?.receivedOn.slice(0, 7);
  return (
    <div>
      {months.map(({ month: at, lines: all, value }) => {
        const own = lines.filter(({ receivedOn }) => receivedOn.startsWith(at));
        const note = [
          t('lines.total', { lines: all }),
          money(value),
          own.length > 0 && own.length < all && t('lines.here', { lines: integer(own.length) }),
        ]
          .filter(Boolean)
          .join(' · ');
        return own.length > 0 ? (
          <SectionFold key={at} title={month(at)} note={note} open={at === first}>
            <Lines lines={own} />
          </SectionFold>
        ) : (
          <p key={at} data-part="fold-link" className={looks.partLink}>
            <AppLink href={address(at)}>{month(at)}</AppLink> <span className="text-ink-2 num">{note}</span>
          </p>
        );
      })}
    </div>
  );
}

function Lines({ lines }: { lines: readonly PublicLine[] }) {
  const tLaw = useTranslations('law');
  const t = useTranslations('local-purchase');
  return (
    <DataTable
      caption={t('lines.title')}
      quietCaption
      columns={[
        { key: 'product', label: t('lines.columns.product') },
        // What tells lines of the same product and day apart: on a card it never waits.
        { key: 'school', label: t('lines.columns.school') },
        { key: 'day', label: t('lines.columns.day'), brief: true },
        { key: 'supplier', label: t('lines.columns.supplier'), rest: true },
        { key: 'origin', label: t('lines.columns.origin'), rest: true },
        { key: 'units', label: t('lines.columns.units'), align: 'end', rest: true },
        { key: 'kilograms', label: t('lines.columns.kilograms'), align: 'end', rest: true },
        { key: 'value', label: t('lines.columns.value'), align: 'end' },
      ]}
      rows={lines.map((line) => ({
        id: line.id,
        product: line.product,
        day: dayShort(line.receivedOn),
        supplier: line.supplier ?? tLaw(`actorKinds.${line.supplierKind}`),
        origin: line.originMunicipality ?? (line.producedInCountry ? t('lines.nationalUnknown') : t('lines.unknown')),
        school: line.school,
        units: integer(line.units),
        kilograms: kilogramsBrief(line.grams),
        value: money(line.value),
      }))}
    />
  );
}

function pick(record: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)));
}
