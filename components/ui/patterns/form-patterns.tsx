'use client';

import { useTranslations } from 'next-intl';
import { ActionFormClient } from '@/components/ui/action-form-client';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Field } from '@/components/ui/field';
import { FileField } from '@/components/ui/file-field';
import { MoneyField } from '@/components/ui/number-field';
import { RowsField } from '@/components/ui/rows-field';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Refused, ServerAction } from '@/lib/domain/outcome';
import { patternsEs } from '@/lib/messages/es/patterns';
import { InForm, refusedWith, Samples } from './field-samples';
import {
  checkPattern,
  checkPatterns,
  closing,
  date,
  long,
  moneyPattern,
  percentPattern,
  quantityPattern,
  radio,
  search,
  select,
  text,
} from './fields';
import { Patterns, State } from './pattern';

const words = patternsEs.form;

const refused: Refused = refusedWith({
  fields: { name: words.nameError, price: words.priceError },
  values: { name: '', price: '9,50' },
});

/** An action that always refuses, so that the parts can be tried without a record behind them. It takes its time, as a far one does. */
const neverOpens: ServerAction = async () => {
  await new Promise((resolve) => setTimeout(resolve, 1500));
  return refused;
};

/** Every field: to be filled, filled, refused; and the form around them. */
export function FormPatterns() {
  const t = useTranslations('patterns');
  return (
    <Patterns
      group="forms"
      samples={{
        field: <Samples of={text} />,
        textarea: <Samples of={long} />,
        money: (
          <>
            <Samples of={moneyPattern} />
            <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,--spacing(60)),1fr))] items-start gap-6">
              <State of="two">
                <MoneyField name="money-two" label={words.price} defaultValue="1.234" />
              </State>
              <State of="unreadable">
                <MoneyField name="money-unreadable" label={words.price} defaultValue={t('form.unreadable')} />
              </State>
            </div>
          </>
        ),
        quantity: <Samples of={quantityPattern} />,
        percent: <Samples of={percentPattern} />,
        date: (
          <>
            <Samples of={date} />
            <Samples of={closing} />
          </>
        ),
        select: <Samples of={select} />,
        search: <Samples of={search} />,
        radio: <Samples of={radio} />,
        checks: <Samples of={checkPatterns} />,
        check: <Samples of={checkPattern} />,
        file: (
          <ActionFormClient
            id="file"
            action={neverOpens}
            requestId="00000000-0000-7000-8000-000000000001"
            submit={t('form.send')}
          >
            <FileField name="file" label={t('form.file')} hint={t('form.fileHint')} accept=".xlsx,.csv" megabytes={1} />
          </ActionFormClient>
        ),
        rows: (
          <RowsField
            name="rows"
            label={t('form.rows')}
            rows={[{ school: t('form.rowSample'), litres: '12,5' }]}
            columns={[
              { kind: 'text', name: 'school', label: t('form.rowSchool') },
              { kind: 'quantity', name: 'litres', label: t('form.rowLitres'), unit: 'L' },
            ]}
          />
        ),
        form: (
          <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,--spacing(60)),1fr))] items-start gap-6">
            <State of="idle">
              <ActionFormClient
                id="idle"
                action={neverOpens}
                requestId="00000000-0000-7000-8000-000000000000"
                submit={t('form.send')}
              >
                <TwoFields />
              </ActionFormClient>
            </State>
            <State of="refused">
              <InForm prefix="refused" state={refused}>
                <ErrorSummary message={refused.message} fields={refused.fields} prefix="refused" />
                <TwoFields />
                <SubmitButton label={t('form.send')} />
              </InForm>
            </State>
            <State of="pending">
              <InForm prefix="pending" pending>
                <TwoFields />
                <SubmitButton label={t('form.send')} />
              </InForm>
            </State>
          </div>
        ),
      }}
    />
  );
}

function TwoFields() {
  return (
    <>
      <Field name="name" label={words.name} hint={words.nameHint} />
      <MoneyField name="price" label={words.price} />
    </>
  );
}
