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
import { money } from '@/lib/messages/es/format';
import { InForm, refusedWith, Samples } from './field-samples';
import { fieldSamples } from './fields';
import { Patterns, State } from './pattern';

/** An action that always refuses, so that the parts can be tried without a record behind them. It takes its time, as a far one does. */
const refuseWith =
  (refused: Refused): ServerAction =>
  async () => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return refused;
  };

/** Every field: to be filled, filled, refused; and the form around them. */
export function FormPatterns() {
  const t = useTranslations('patterns');
  const refused = refusedWith(t, {
    fields: { name: t('form.nameError'), price: t('form.priceError', { most: money(900n) }) },
    values: { name: '', price: '9,50' },
  });
  const neverOpens = refuseWith(refused);
  const samples = fieldSamples(t);
  return (
    <Patterns
      group="forms"
      samples={{
        field: <Samples of={samples.text} />,
        textarea: <Samples of={samples.long} />,
        money: (
          <>
            <Samples of={samples.price} />
            <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,--spacing(60)),1fr))] items-start gap-6">
              <State of="two">
                <MoneyField name="money-two" label={t('form.price')} defaultValue="1.234" />
              </State>
              <State of="unreadable">
                <MoneyField name="money-unreadable" label={t('form.price')} defaultValue={t('form.unreadable')} />
              </State>
            </div>
          </>
        ),
        quantity: <Samples of={samples.volume} />,
        percent: <Samples of={samples.share} />,
        date: (
          <>
            <Samples of={samples.date} />
            <Samples of={samples.closing} />
          </>
        ),
        select: <Samples of={samples.select} />,
        search: <Samples of={samples.search} />,
        radio: <Samples of={samples.radio} />,
        checks: <Samples of={samples.checks} />,
        check: <Samples of={samples.check} />,
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
  const t = useTranslations('patterns');
  return (
    <>
      <Field name="name" label={t('form.name')} hint={t('form.nameHint')} />
      <MoneyField name="price" label={t('form.price')} />
    </>
  );
}
