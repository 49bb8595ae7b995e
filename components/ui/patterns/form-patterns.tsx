'use client';

import { ActFormClient } from '@/components/ui/act-form-client';
import { CheckField, CheckList, RadioField, SelectField } from '@/components/ui/choice-fields';
import { ErrorSummary } from '@/components/ui/error-summary';
import { DateField, Field, TextArea } from '@/components/ui/field';
import { FileField } from '@/components/ui/file-field';
import { FormContext } from '@/components/ui/form-context';
import { MoneyField, PercentField, QuantityField } from '@/components/ui/number-field';
import { Section } from '@/components/ui/page';
import { RowsField } from '@/components/ui/rows-field';
import type { Door, Refused } from '@/lib/domain/outcome';
import { patternsEs } from '@/lib/messages/es/patterns';

const { form: words, samples } = patternsEs;

const refused: Refused = {
  status: 'refused',
  code: 'check-input',
  message: words.message,
  fields: { name: words.nameError, price: words.priceError, municipality: words.municipalityError },
  values: {
    name: '',
    price: '9,50',
    volume: '1.234',
    share: '38,4',
    date: '2026-11-24',
    municipality: '',
    kind: 'OECA',
    days: samples.days.slice(0, 1).map(({ value }) => value),
    'rows[0].school': samples.schools[0],
    'rows[0].litres': '12,5',
  },
};

/** A door that never opens, so that the parts can be tried without a record behind them. */
const neverOpens: Door = async () => refused;

/** Every field, waiting to be filled and refused. */
export function FormPatterns() {
  return (
    <Section title={patternsEs.sections.forms}>
      <div className="halves">
        <div className="stack">
          <h3>{words.idle}</h3>
          <ActFormClient id="a" act={neverOpens} requestId="00000000-0000-7000-8000-000000000000" submit={words.send}>
            <SampleFields />
          </ActFormClient>
        </div>
        <div className="stack">
          <h3>{words.refused}</h3>
          <FormContext value={{ prefix: 'b', state: refused, values: {}, pending: true }}>
            <form className="form form-page" noValidate>
              <ErrorSummary message={refused.message} fields={refused.fields} prefix="b" />
              <SampleFields />
            </form>
          </FormContext>
        </div>
      </div>
    </Section>
  );
}

function SampleFields() {
  return (
    <>
      <Field name="name" label={words.name} hint={words.nameHint} />
      <MoneyField name="price" label={words.price} />
      <QuantityField name="volume" label={words.volume} unit="L" />
      <PercentField name="share" label={words.share} optional />
      <DateField name="date" label={words.date} />
      <DateField name="closing" label={words.closing} withTime />
      <SelectField
        name="municipality"
        label={words.municipality}
        options={[
          { value: '050103', label: samples.municipalities[0], group: samples.department },
          { value: '050101', label: samples.municipalities[1], group: samples.department },
        ]}
      />
      <RadioField name="kind" label={words.kind} options={words.kinds} />
      <CheckList name="days" label={words.days} optional options={samples.days} />
      <CheckField name="accept" label={words.accept} />
      <FileField name="file" label={words.file} accept=".xlsx,.csv" megabytes={5} />
      <TextArea name="notes" label={words.notes} optional />
      <RowsField
        name="rows"
        label={words.rows}
        columns={[
          { kind: 'text', name: 'school', label: words.rowSchool },
          { kind: 'quantity', name: 'litres', label: words.rowLitres, unit: 'L' },
        ]}
      />
    </>
  );
}
