import { SelectField } from '@/components/ui/choice-fields';
import { Field } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { Page } from '@/components/ui/page';
import { SearchField } from '@/components/ui/search-field';
import { localPurchaseEs as words } from '@/lib/messages/es/local-purchase';
import { type ComparedArea, type ComparedMunicipality, Comparison } from './comparison';
import { PurchaseReport, type PurchaseSummary } from './purchase-report';

type PublicProps = {
  /** Null: no municipality is chosen yet. */
  summary: PurchaseSummary | null;
  compared: readonly ComparedMunicipality[];
  /** The municipalities of the departments that are compared, as they are drawn. */
  areas: readonly ComparedArea[];
  year: number;
};

/** Local purchase for everybody: one municipality, and those beside it. */
export function PublicPurchasePage({ summary, compared, areas, year }: PublicProps) {
  const options = compared.map(({ code, municipality, department }) => ({ value: code, label: municipality, group: department }));
  const known = !summary || options.some(({ value }) => value === summary.municipalityCode);
  const chosen = summary && !known ? [{ value: summary.municipalityCode, label: summary.municipality, group: undefined }] : [];
  return (
    <Page title={summary ? words.titleOf(summary.municipality) : words.title} lead={words.lead}>
      <FilterBar action="/compra-local" label={words.chooseLabel} submit={words.choose}>
        <SearchField
          name="municipio"
          label={words.municipality}
          options={[...chosen, ...options]}
          defaultValue={summary?.municipalityCode}
          optional
        />
        <Field name="gestion" label={words.year} type="number" width={4} defaultValue={String(year)} />
      </FilterBar>
      {summary && <PurchaseReport summary={summary} base="/compra-local" />}
      <Comparison rows={compared} areas={areas} year={year} />
    </Page>
  );
}

/** The officer's own municipality, year by year. */
export function OfficePurchasePage({ summary, years }: { summary: PurchaseSummary; years: readonly number[] }) {
  const options = [...new Set([summary.year, ...years])]
    .sort((a, b) => b - a)
    .map((year) => ({ value: String(year), label: String(year) }));
  return (
    <Page title={words.title} lead={words.officeLead}>
      <FilterBar action="/municipio/compra-local" label={words.chooseLabel} submit={words.choose}>
        <SelectField name="gestion" label={words.year} options={options} defaultValue={String(summary.year)} />
      </FilterBar>
      <PurchaseReport summary={summary} base="/municipio/compra-local" />
    </Page>
  );
}
