import { type Paper, PaperHead } from '@/components/paper/paper-head';
import { RecordAddress } from '@/components/paper/record-address';
import { SelectField } from '@/components/ui/choice-fields';
import { Field } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { Page } from '@/components/ui/page';
import { PrintButton } from '@/components/ui/print-button';
import { SearchField } from '@/components/ui/search-field';
import { dayOfMonth, dayShort } from '@/lib/messages/es/format';
import { localPurchaseEs as words } from '@/lib/messages/es/local-purchase';
import { paperEs } from '@/lib/messages/es/paper';
import type { LocalPurchaseSummary } from '@/lib/queries/local-purchase';
import type { ComparedArea, ComparedMunicipality } from '@/lib/queries/purchase-comparison';
import { office } from '@/lib/routes/office';
import { site } from '@/lib/routes/site';
import { Comparison } from './comparison';
import { PurchaseReport } from './purchase-report';

type PublicProps = {
  /** Null: no municipality is chosen yet. */
  summary: LocalPurchaseSummary | null;
  compared: readonly ComparedMunicipality[];
  /** The municipalities of the departments that are compared, as they are drawn. */
  areas: readonly ComparedArea[];
  year: number;
  paper: Paper;
};

/** Local purchase for everybody: one municipality, and those beside it. */
export function PublicPurchasePage({ summary, compared, areas, year, paper }: PublicProps) {
  const options = compared.map(({ code, municipality, department }) => ({ value: code, label: municipality, group: department }));
  const known = !summary || options.some(({ value }) => value === summary.municipalityCode);
  const chosen = summary && !known ? [{ value: summary.municipalityCode, label: summary.municipality, group: undefined }] : [];
  return (
    <Page title={summary ? words.titleOf(summary.municipality) : words.title} lead={words.lead}>
      <ReportHead paper={paper} municipality={summary?.municipality} year={year} />
      <FilterBar action={site.localPurchase()} label={words.chooseLabel} submit={words.choose}>
        <SearchField
          name="municipio"
          label={words.municipality}
          options={[...chosen, ...options]}
          defaultValue={summary?.municipalityCode}
          optional
        />
        <Field name="gestion" label={words.year} type="number" width={4} defaultValue={String(year)} />
      </FilterBar>
      {summary && <PurchaseReport summary={summary} of="site" />}
      <Comparison rows={compared} areas={areas} year={year} overall={summary === null} />
      <RecordAddress paper={paper} />
    </Page>
  );
}

type OfficeProps = { summary: LocalPurchaseSummary; years: readonly number[]; paper: Paper };

/** The officer's own municipality, year by year. */
export function OfficePurchasePage({ summary, years, paper }: OfficeProps) {
  const options = [...new Set([summary.year, ...years])]
    .sort((a, b) => b - a)
    .map((year) => ({ value: String(year), label: String(year) }));
  return (
    <Page title={words.title} lead={words.officeLead} actions={<PrintButton />}>
      <ReportHead paper={paper} municipality={summary.municipality} year={summary.year} />
      <FilterBar action={office.localPurchase()} label={words.chooseLabel} submit={words.choose}>
        <SelectField name="gestion" label={words.year} options={options} defaultValue={String(summary.year)} />
      </FilterBar>
      <PurchaseReport summary={summary} of="office" />
    </Page>
  );
}

/** The head of the report on paper. */
function ReportHead({ paper, municipality, year }: { paper: Paper; municipality: string | undefined; year: number }) {
  const { facts, kinds, municipalityOf, all } = paperEs;
  return (
    <PaperHead
      paper={paper}
      institution={municipality && municipalityOf(municipality)}
      kind={kinds.localPurchase}
      facts={[
        { label: facts.municipality, value: municipality ?? all },
        { label: facts.year, value: String(year) },
        { label: facts.date, value: dayShort(dayOfMonth(paper.at)) },
      ]}
    />
  );
}
