import { useTranslations } from 'next-intl';
import { CheckField, RadioField, SelectField } from '@/components/ui/choice-fields';
import { Field, TextArea } from '@/components/ui/field';
import { WholeField } from '@/components/ui/number-field';
import { awardForms, deliveryFrequencies, type Tender } from '@/lib/domain/tenders/tender';
import { wholeWords } from '@/lib/domain/units';

type Terms = Pick<Tender, 'title' | 'object' | 'deliveryFrequency' | 'shelfLifeDays' | 'awardForm' | 'partialAllowed'>;

/** What is bought, as people will find it. */
export function SubjectFields({ begun: terms }: { begun?: Pick<Terms, 'title' | 'object'> | undefined }) {
  const tTenders = useTranslations('tenders');
  const t = useTranslations('tenders-office');
  return (
    <>
      <Field name="title" label={t('newTender.tenderTitle')} hint={t('newTender.titleHint')} defaultValue={terms?.title} />
      <TextArea name="object" label={tTenders('object')} hint={t('newTender.objectHint')} defaultValue={terms?.object} rows={2} />
    </>
  );
}

/** How it is delivered and awarded. */
export function TermFields({ terms }: { terms?: Terms }) {
  const tTenders = useTranslations('tenders');
  const t = useTranslations('tenders-office');
  return (
    <>
      <SelectField
        name="deliveryFrequency"
        label={tTenders('frequency')}
        defaultValue={terms?.deliveryFrequency ?? 'weekly'}
        options={deliveryFrequencies.map((value) => ({
          value,
          label: tTenders(`frequencyNames.${value}`),
        }))}
      />
      <WholeField
        name="shelfLifeDays"
        label={t('newTender.shelfLifeLabel')}
        hint={t('newTender.shelfLifeHint')}
        defaultValue={String(terms?.shelfLifeDays ?? 7)}
        words={wholeWords.days}
        width={5}
      />
      <RadioField
        name="awardForm"
        label={tTenders('awardForm')}
        hint={t('newTender.awardHint')}
        defaultValue={terms?.awardForm ?? 'lot'}
        options={awardForms.map((value) => ({
          value,
          label: tTenders(`awardFormNames.${value}`),
        }))}
      />
      <CheckField name="partialAllowed" label={t('newTender.partialLabel')} defaultChecked={terms?.partialAllowed ?? true} />
    </>
  );
}
