import { useTranslations } from 'next-intl';
import { type Paper, PaperHead } from '@/components/paper/paper-head';
import { AppLink } from '@/components/ui/app-link';
import { Page, Section } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import { dayShort, money } from '@/lib/messages/format';
import { site } from '@/lib/routes/site';
import { CalculatorForm } from './calculator-form';
import { CalculatorResult, type ComputedResult } from './calculator-result';

type Props = {
  isExample: boolean;
  typed: Readonly<Record<string, string>>;
  rows: readonly Readonly<Record<string, string>>[];
  fields: Readonly<Record<string, string>>;
  /** Null while something is to mend. */
  result: ComputedResult | null;
  paper: Paper;
};

/** The preference calculator: the answer first, the question below it. */
export function CalculatorPage({ isExample, typed, rows, fields, result, paper }: Props) {
  const tTermCalculator = useTranslations('term-calculator');
  const t = useTranslations('calculator');
  return (
    <Page title={t('title')} lead={t('lead')}>
      {result && <ResultHead result={result} paper={paper} />}
      {result && <CalculatorResult {...result} />}
      <TermList of={['margin', 'component', 'reference', 'adjusted', 'deserted', 'sabs', 'dbc']} />
      <Section title={t('form')} lead={isExample ? t('example') : undefined}>
        <TermList of={['oecom', 'oeca', 'app', 'mype', 'person']} />
        <CalculatorForm typed={typed} rows={rows} fields={fields} />
      </Section>
      <p className="flex flex-wrap items-center gap-3 print:hidden!">
        <AppLink href={site.deadlines()}>{tTermCalculator('toTerms')}</AppLink>
        <AppLink href={site.rules()}>{tTermCalculator('toRules')}</AppLink>
      </p>
      <p className="text-ink-2 print:hidden!">
        {t('api')} <a href={site.apiDescription()}>{t('apiLink')}</a>.
      </p>
    </Page>
  );
}

/** On paper the question is what the head says: nothing is typed there. */
function ResultHead({ result, paper }: { result: ComputedResult; paper: Paper }) {
  const tPaper = useTranslations('paper');
  return (
    <PaperHead
      paper={paper}
      kind={tPaper('kinds.calculator')}
      access="calculator"
      facts={[
        { label: tPaper('facts.reference'), value: money(result.referencePrice) },
        { label: tPaper('facts.rulesOf'), value: dayShort(result.day) },
      ]}
    />
  );
}
