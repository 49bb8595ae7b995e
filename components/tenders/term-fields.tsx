import { CheckField, RadioField, SelectField } from '@/components/ui/choice-fields';
import { Field, TextArea } from '@/components/ui/field';
import { WholeField } from '@/components/ui/number-field';
import { awardForms, deliveryFrequencies, type Tender } from '@/lib/domain/tenders/tender';
import { wholeWords } from '@/lib/domain/units';
import { awardFormNames, frequencyNames, tendersEs } from '@/lib/messages/es/tenders';
import { newTenderEs } from '@/lib/messages/es/tenders-office';

type Terms = Pick<Tender, 'title' | 'object' | 'deliveryFrequency' | 'shelfLifeDays' | 'awardForm' | 'partialAllowed'>;

/** What is bought, as people will find it. */
export function SubjectFields({ begun: terms }: { begun?: Pick<Terms, 'title' | 'object'> | undefined }) {
  return (
    <>
      <Field name="title" label={newTenderEs.tenderTitle} hint={newTenderEs.titleHint} defaultValue={terms?.title} />
      <TextArea name="object" label={tendersEs.object} hint={newTenderEs.objectHint} defaultValue={terms?.object} rows={2} />
    </>
  );
}

/** How it is delivered and awarded. */
export function TermFields({ terms }: { terms?: Terms }) {
  return (
    <>
      <SelectField
        name="deliveryFrequency"
        label={tendersEs.frequency}
        defaultValue={terms?.deliveryFrequency ?? 'weekly'}
        options={deliveryFrequencies.map((value) => ({
          value,
          label: frequencyNames[value],
        }))}
      />
      <WholeField
        name="shelfLifeDays"
        label={newTenderEs.shelfLifeLabel}
        hint={newTenderEs.shelfLifeHint}
        defaultValue={String(terms?.shelfLifeDays ?? 7)}
        words={wholeWords.days}
        width={5}
      />
      <RadioField
        name="awardForm"
        label={tendersEs.awardForm}
        hint={newTenderEs.awardHint}
        defaultValue={terms?.awardForm ?? 'lot'}
        options={awardForms.map((value) => ({
          value,
          label: awardFormNames[value],
        }))}
      />
      <CheckField name="partialAllowed" label={newTenderEs.partialLabel} defaultChecked={terms?.partialAllowed ?? true} />
    </>
  );
}
