import { DateField } from '@/components/ui/field';
import { MoneyField } from '@/components/ui/number-field';
import { QueryForm } from '@/components/ui/query-form';
import { type RowColumn, RowsField } from '@/components/ui/rows-field';
import { actorKinds } from '@/lib/domain/law/actor-kinds';
import { calculatorEs } from '@/lib/messages/es/calculator';
import { actorKindNames } from '@/lib/messages/es/law';
import { site } from '@/lib/routes/site';

const columns: readonly RowColumn[] = [
  { kind: 'text', name: 'nombre', label: calculatorEs.name },
  { kind: 'money', name: 'precio', label: calculatorEs.price },
  {
    kind: 'select',
    name: 'tipo',
    label: calculatorEs.kind,
    options: actorKinds.map((kind) => ({ value: kind, label: actorKindNames[kind] })),
  },
  { kind: 'percent', name: 'componente', label: calculatorEs.component, hint: calculatorEs.componentHint, optional: true },
  { kind: 'check', name: 'pais', label: calculatorEs.made },
  { kind: 'check', name: 'f1', label: calculatorEs.claims.F1 },
  { kind: 'check', name: 'f2', label: calculatorEs.claims.F2 },
  { kind: 'check', name: 'f3', label: calculatorEs.claims.F3 },
  { kind: 'check', name: 'incumple', label: calculatorEs.fails },
];

type Props = {
  typed: Readonly<Record<string, string>>;
  rows: readonly Readonly<Record<string, string>>[];
  fields: Readonly<Record<string, string>>;
};

/** Reference price and offers, one row each. */
export function CalculatorForm({ typed, rows, fields }: Props) {
  return (
    <QueryForm
      action={site.calculator()}
      submit={calculatorEs.submit}
      values={typed}
      fields={fields}
      message={calculatorEs.check}
    >
      <MoneyField name="referencia" label={calculatorEs.reference} hint={calculatorEs.referenceHint} />
      <DateField name="fecha" label={calculatorEs.date} hint={calculatorEs.dateHint} optional />
      <RowsField
        name="ofertas"
        label={calculatorEs.offers}
        hint={calculatorEs.offersHint}
        columns={columns}
        rows={rows}
        addLabel={calculatorEs.addOffer}
      />
    </QueryForm>
  );
}
