import { useTranslations } from 'next-intl';
import { BothDays, DeadlineHow, ModalityFact } from '@/components/tenders/law-facts';
import { BigFigure } from '@/components/ui/big-figure';
import { DateField, Field } from '@/components/ui/field';
import { KeyValues } from '@/components/ui/key-values';
import { Notice } from '@/components/ui/notice';
import { MoneyField } from '@/components/ui/number-field';
import { Page, Section } from '@/components/ui/page';
import { QueryForm } from '@/components/ui/query-form';
import { SearchField } from '@/components/ui/search-field';
import type { EarliestDeadline } from '@/lib/domain/law/deadlines';
import { type ModalityTrace, sicoesCodes } from '@/lib/domain/law/modality';
import { day } from '@/lib/messages/format';
import { site } from '@/lib/routes/site';

type Props = {
  municipalities: readonly { code: string; name: string; department: string }[];
  typed: Readonly<Record<string, string>>;
  fields: Readonly<Record<string, string>>;
  /** Null before a question, and while something is to mend. */
  term: { modality: ModalityTrace; earliest: EarliestDeadline } | null;
};

/** From which day a call may close: the answer first, the question below it. */
export function TermPage({ municipalities, typed, fields, term }: Props) {
  const tTermCalculator = useTranslations('term-calculator');
  return (
    <Page
      title={tTermCalculator('title')}
      lead={tTermCalculator('lead')}
      width="narrow"
      breadcrumb={[{ label: tTermCalculator('title') }]}
    >
      {term && <Answer {...term} />}
      <Section title={tTermCalculator('form')}>
        <QueryForm
          action={site.deadlines()}
          submit={tTermCalculator('submit')}
          values={typed}
          fields={fields}
          message={tTermCalculator('check')}
        >
          <SearchField
            name="municipio"
            label={tTermCalculator('municipality')}
            options={municipalities.map(({ code, name, department }) => ({ value: code, label: name, group: department }))}
          />
          <DateField name="publicada" label={tTermCalculator('published')} hint={tTermCalculator('publishedHint')} />
          <MoneyField name="monto" label={tTermCalculator('amount')} optional />
          <Field
            name="modalidad"
            label={tTermCalculator('modality')}
            hint={tTermCalculator('modalityHint', { codes: Object.keys(sicoesCodes).join(', ') })}
            width={16}
            optional
          />
        </QueryForm>
      </Section>
    </Page>
  );
}

function Answer({ modality, earliest }: NonNullable<Props['term']>) {
  const tTermCalculator = useTranslations('term-calculator');
  const t = useTranslations('tenders');
  const law = { ...earliest, earliest: earliest.day, earliestNational: earliest.nationalDay };
  const historical = modality.historical || earliest.trace?.historical;
  return (
    <Section title={tTermCalculator('result')} id="resultado">
      <div className="stacked:mt-4">
        {historical && (
          <Notice tone="due" title={tTermCalculator('historicalTitle')}>
            {tTermCalculator('historical')}
          </Notice>
        )}
        <BigFigure label={tTermCalculator('earliest')} value={day(earliest.day)} size="medium" />
        <BothDays law={law} />
        <KeyValues
          items={[
            { label: tTermCalculator('modalityFact'), value: <ModalityFact trace={{ ...modality, rule: modality.modality }} /> },
            {
              label: tTermCalculator('minimum'),
              value: (
                <>
                  {t('howDeadline', { days: earliest.minimumBusinessDays, earliest: day(earliest.day) })}
                  <DeadlineHow law={law} />
                </>
              ),
            },
          ]}
        />
        <p className="text-ink-2">{tTermCalculator('municipalHolidays')}</p>
      </div>
    </Section>
  );
}
