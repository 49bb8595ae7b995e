import { Page, Section } from '@/components/ui/page';
import { TermList } from '@/components/ui/term';
import { calculatorEs } from '@/lib/messages/es/calculator';
import { CalculatorForm } from './calculator-form';
import { CalculatorResult, type Result } from './calculator-result';

type Props = {
  isExample: boolean;
  typed: Readonly<Record<string, string>>;
  rows: readonly Readonly<Record<string, string>>[];
  fields: Readonly<Record<string, string>>;
  /** Null while something is to mend. */
  result: Result | null;
};

/** The preference calculator: the answer first, the question below it. */
export function CalculatorPage({ isExample, typed, rows, fields, result }: Props) {
  return (
    <Page title={calculatorEs.title} lead={calculatorEs.lead}>
      {result && <CalculatorResult {...result} />}
      <TermList of={['margin', 'component', 'reference', 'adjusted', 'deserted', 'sabs', 'dbc']} />
      <Section title={calculatorEs.form} lead={isExample ? calculatorEs.example : undefined}>
        <TermList of={['oecom', 'oeca', 'app', 'mype', 'person']} />
        <CalculatorForm typed={typed} rows={rows} fields={fields} />
      </Section>
      <p className="quiet">
        {calculatorEs.api} <a href="/api/v1/openapi.json">{calculatorEs.apiLink}</a>.
      </p>
    </Page>
  );
}
