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
import { day } from '@/lib/messages/es/format';
import { tendersEs } from '@/lib/messages/es/tenders';
import { termEs as words } from '@/lib/messages/es/term-calculator';
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
  return (
    <Page title={words.title} lead={words.lead} width="narrow" breadcrumb={[{ label: words.title }]}>
      {term && <Answer {...term} />}
      <Section title={words.form}>
        <QueryForm action={site.deadlines()} submit={words.submit} values={typed} fields={fields} message={words.check}>
          <SearchField
            name="municipio"
            label={words.municipality}
            options={municipalities.map(({ code, name, department }) => ({ value: code, label: name, group: department }))}
          />
          <DateField name="publicada" label={words.published} hint={words.publishedHint} />
          <MoneyField name="monto" label={words.amount} optional />
          <Field
            name="modalidad"
            label={words.modality}
            hint={words.modalityHint(Object.keys(sicoesCodes).join(', '))}
            width={16}
            optional
          />
        </QueryForm>
      </Section>
    </Page>
  );
}

function Answer({ modality, earliest }: NonNullable<Props['term']>) {
  const law = { ...earliest, earliest: earliest.day, earliestNational: earliest.nationalDay };
  const historical = modality.historical || earliest.trace?.historical;
  return (
    <Section title={words.result} id="resultado">
      <div className="stacked:mt-4">
        {historical && (
          <Notice tone="due" title={words.historicalTitle}>
            {words.historical}
          </Notice>
        )}
        <BigFigure label={words.earliest} value={day(earliest.day)} size="medium" />
        <BothDays law={law} />
        <KeyValues
          items={[
            { label: words.modalityFact, value: <ModalityFact trace={{ ...modality, rule: modality.modality }} /> },
            {
              label: words.minimum,
              value: (
                <>
                  {tendersEs.howDeadline(earliest.minimumBusinessDays, day(earliest.day))}
                  <DeadlineHow law={law} />
                </>
              ),
            },
          ]}
        />
        <p className="text-ink-2">{words.municipalHolidays}</p>
      </div>
    </Section>
  );
}
