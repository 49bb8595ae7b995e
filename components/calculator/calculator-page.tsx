import { type Paper, PaperHead } from '@/components/paper/paper-head';
import { AppLink } from '@/components/ui/app-link';
import { Page, Section } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import { calculatorEs } from '@/lib/messages/es/calculator';
import { dayShort, money } from '@/lib/messages/es/format';
import { paperEs } from '@/lib/messages/es/paper';
import { termEs } from '@/lib/messages/es/term-calculator';
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
  return (
    <Page title={calculatorEs.title} lead={calculatorEs.lead}>
      {result && <ResultHead result={result} paper={paper} />}
      {result && <CalculatorResult {...result} />}
      <TermList of={['margin', 'component', 'reference', 'adjusted', 'deserted', 'sabs', 'dbc']} />
      <Section title={calculatorEs.form} lead={isExample ? calculatorEs.example : undefined}>
        <TermList of={['oecom', 'oeca', 'app', 'mype', 'person']} />
        <CalculatorForm typed={typed} rows={rows} fields={fields} />
      </Section>
      <p className="flex flex-wrap items-center gap-3 print:hidden!">
        <AppLink href={site.deadlines()}>{termEs.toTerms}</AppLink>
        <AppLink href={site.rules()}>{termEs.toRules}</AppLink>
      </p>
      <p className="text-ink-2 print:hidden!">
        {calculatorEs.api} <a href={site.apiDescription()}>{calculatorEs.apiLink}</a>.
      </p>
    </Page>
  );
}

/** On paper the question is what the head says: nothing is typed there. */
function ResultHead({ result, paper }: { result: ComputedResult; paper: Paper }) {
  const { facts, kinds } = paperEs;
  return (
    <PaperHead
      paper={paper}
      kind={kinds.calculator}
      access="calculator"
      facts={[
        { label: facts.reference, value: money(result.referencePrice) },
        { label: facts.rulesOf, value: dayShort(result.day) },
      ]}
    />
  );
}
