import { useTranslations } from 'next-intl';
import { type Paper, PaperHead } from '@/components/paper/paper-head';
import { RecordAddress } from '@/components/paper/record-address';
import { SelectField } from '@/components/ui/choice-fields';
import { Field } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import { Page } from '@/components/ui/page';
import { PrintButton } from '@/components/ui/print-button';
import { SearchField } from '@/components/ui/search-field';
import { dayOfMonth, dayShort } from '@/lib/messages/format';
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
  const t = useTranslations('local-purchase');
  const options = compared.map(({ code, municipality, department }) => ({ value: code, label: municipality, group: department }));
  const known = !summary || options.some(({ value }) => value === summary.municipalityCode);
  const chosen = summary && !known ? [{ value: summary.municipalityCode, label: summary.municipality, group: undefined }] : [];
  return (
    <Page title={summary ? t('titleOf', { municipality: summary.municipality }) : t('title')} lead={t('lead')}>
      <ReportHead paper={paper} municipality={summary?.municipality} year={year} />
      <FilterBar action={site.localPurchase()} label={t('chooseLabel')} submit={t('choose')}>
        <SearchField
          name="municipio"
          label={t('municipality')}
          options={[...chosen, ...options]}
          defaultValue={summary?.municipalityCode}
          optional
        />
        <Field name="gestion" label={t('year')} type="number" width={4} defaultValue={String(year)} />
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
  const t = useTranslations('local-purchase');
  const options = [...new Set([summary.year, ...years])]
    .sort((a, b) => b - a)
    .map((year) => ({ value: String(year), label: String(year) }));
  return (
    <Page title={t('title')} lead={t('officeLead')} actions={<PrintButton />}>
      <ReportHead paper={paper} municipality={summary.municipality} year={summary.year} />
      <FilterBar action={office.localPurchase()} label={t('chooseLabel')} submit={t('choose')}>
        <SelectField name="gestion" label={t('year')} options={options} defaultValue={String(summary.year)} />
      </FilterBar>
      <PurchaseReport summary={summary} of="office" />
    </Page>
  );
}

/** The head of the report on paper. */
function ReportHead({ paper, municipality, year }: { paper: Paper; municipality: string | undefined; year: number }) {
  const tPaper = useTranslations('paper');
  return (
    <PaperHead
      paper={paper}
      institution={municipality && tPaper('municipalityOf', { name: municipality })}
      kind={tPaper('kinds.localPurchase')}
      facts={[
        { label: tPaper('facts.municipality'), value: municipality ?? tPaper('all') },
        { label: tPaper('facts.year'), value: String(year) },
        { label: tPaper('facts.date'), value: dayShort(dayOfMonth(paper.at)) },
      ]}
    />
  );
}
