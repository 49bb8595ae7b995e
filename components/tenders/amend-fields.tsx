import { useTranslations } from 'next-intl';
import { CheckField, CheckList, RadioField, SelectField } from '@/components/ui/choice-fields';
import { DateField, Field, Hidden, TextArea } from '@/components/ui/field';
import { SectionFold } from '@/components/ui/fold';
import { looks } from '@/components/ui/looks';
import { MoneyField, QuantityField, WholeField } from '@/components/ui/number-field';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import { awardForms, deliveryFrequencies, type Lot, type Tender } from '@/lib/domain/tenders/tender';
import { wholeWords } from '@/lib/domain/units';
import { moneyTyped } from '@/lib/messages/es/format';
import { AddedRequirement } from './added-requirement';
import { AskedNotice } from './asked-notice';

/** Delivery and award, as they stand. */
export function AmendTerms({ tender }: { tender: Tender }) {
  const tTenders = useTranslations('tenders');
  const tTendersOffice = useTranslations('tenders-office');
  return (
    <>
      <SelectField
        name="deliveryFrequency"
        label={tTenders('frequency')}
        defaultValue={tender.deliveryFrequency}
        options={deliveryFrequencies.map((value) => ({ value, label: tTenders(`frequencyNames.${value}`) }))}
      />
      <WholeField
        name="shelfLifeDays"
        label={tTendersOffice('newTender.shelfLifeLabel')}
        hint={tTendersOffice('newTender.shelfLifeHint')}
        defaultValue={String(tender.shelfLifeDays)}
        words={wholeWords.days}
        width={5}
      />
      <RadioField
        name="awardForm"
        label={tTenders('awardForm')}
        defaultValue={tender.awardForm}
        options={awardForms.map((value) => ({ value, label: tTenders(`awardFormNames.${value}`) }))}
      />
      <RadioField
        name="partial"
        label={tTenders('partial')}
        defaultValue={tender.partialAllowed ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: tTenders('partialYes') },
          { value: 'no', label: tTenders('partialNo') },
        ]}
      />
    </>
  );
}

type LotsProps = {
  lots: readonly Lot[];
  /** Schools that a lot could take in, by lot. */
  joining: Readonly<Record<string, readonly { schoolId: string; schoolName: string }[]>>;
  asked: Parameters<typeof AskedNotice>[0]['asked'];
};

/** Each lot behind its title: when, how much, at what price, and its schools. */
export function AmendLots({ lots, joining, asked }: LotsProps) {
  const t = useTranslations('amendments');
  return (
    <>
      {lots.map((lot, at) => (
        <AmendLot key={lot.id} lot={lot} at={at} joins={joining[lot.id] ?? []} />
      ))}
      <AskedNotice asked={asked} />
      <CheckField name="shortAcknowledged" label={t('amend.short')} />
    </>
  );
}

type LotProps = { lot: Lot; at: number; joins: LotsProps['joining'][string] };

function AmendLot({ lot, at, joins }: LotProps) {
  const tTenders = useTranslations('tenders');
  const t = useTranslations('amendments');
  return (
    <SectionFold
      title={tTenders('lotTitle', { number: String(lot.number), title: lot.title })}
      level={3}
      note={tTenders('schools', { amount: lot.dropPoints.length })}
    >
      <Hidden name={`lots[${at}].id`} value={lot.id} />
      <DateField name={`lots[${at}].startsOn`} label={tTenders('from')} defaultValue={lot.startsOn} />
      <DateField name={`lots[${at}].endsOn`} label={tTenders('until')} defaultValue={lot.endsOn} />
      {lot.items.map((item, index) => (
        <AmendItem key={item.id} item={item} at={`lots[${at}].items[${index}].`} />
      ))}
      <CheckList
        name={`lots[${at}].out`}
        label={t('amend.schoolsOut')}
        optional
        options={lot.dropPoints.map(({ schoolId, schoolName }) => ({ value: schoolId, label: schoolName }))}
      />
      {joins.length > 0 && (
        <SelectField
          name={`lots[${at}].joins`}
          label={t('amend.schoolJoins')}
          optional
          options={joins.map(({ schoolId, schoolName }) => ({ value: schoolId, label: schoolName }))}
        />
      )}
    </SectionFold>
  );
}

function AmendItem({ item, at }: { item: Lot['items'][number]; at: string }) {
  const tTendersOffice = useTranslations('tenders-office');
  return (
    <fieldset className={looks.card}>
      <legend>{`${item.productName}, ${item.presentation}`}</legend>
      <Hidden name={`${at}id`} value={item.id} />
      <QuantityField
        name={`${at}units`}
        label={tTendersOffice('lots.units')}
        unit="unidades"
        decimals={0}
        defaultValue={String(item.units)}
      />
      <MoneyField name={`${at}price`} label={tTendersOffice('lots.price')} defaultValue={moneyTyped(item.priceCentavos)} />
      <Field name={`${at}priceSource`} label={tTendersOffice('lots.priceSource')} defaultValue={item.priceSource} />
      <DateField name={`${at}priceDay`} label={tTendersOffice('lots.priceDay')} defaultValue={item.priceDay} />
    </fieldset>
  );
}

/** Each requirement behind its title, and room for one more. */
export function AmendRequirements({ requirements }: { requirements: readonly Requirement[] }) {
  const tTenders = useTranslations('tenders');
  const tTendersOffice = useTranslations('tenders-office');
  const t = useTranslations('amendments');
  return (
    <>
      {requirements.map(({ id, kind, text, threshold }, at) => (
        <SectionFold key={id} title={text} level={3} note={tTenders(`requirementKindNames.${kind}`)}>
          <Hidden name={`requirements[${at}].id`} value={id} />
          <TextArea name={`requirements[${at}].text`} label={tTendersOffice('requirements.text')} rows={2} defaultValue={text} />
          <WholeField
            name={`requirements[${at}].threshold`}
            label={tTendersOffice('requirements.threshold')}
            hint={tTendersOffice('requirements.thresholdHint')}
            optional
            words={wholeWords.requirement}
            width={5}
            defaultValue={threshold?.toString()}
          />
          <CheckField name={`requirements[${at}].out`} label={t('amend.out')} />
        </SectionFold>
      ))}
      <SectionFold title={t('amend.added')} level={3}>
        <AddedRequirement />
      </SectionFold>
    </>
  );
}
