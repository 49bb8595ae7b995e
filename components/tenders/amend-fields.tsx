import { CheckField, CheckList, RadioField, SelectField } from '@/components/ui/choice-fields';
import { DateField, Field, Hidden, TextArea } from '@/components/ui/field';
import { SectionFold } from '@/components/ui/fold';
import { looks } from '@/components/ui/looks';
import { MoneyField, QuantityField, WholeField } from '@/components/ui/number-field';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import { awardForms, deliveryFrequencies, type Lot, type Tender } from '@/lib/domain/tenders/tender';
import { wholeWords } from '@/lib/domain/units';
import { amendEs as words } from '@/lib/messages/es/amendments';
import { moneyTyped } from '@/lib/messages/es/format';
import { awardFormNames, frequencyNames, requirementKindNames, tendersEs } from '@/lib/messages/es/tenders';
import { lotsEs, newTenderEs, requirementsEs } from '@/lib/messages/es/tenders-office';
import { AddedRequirement } from './added-requirement';
import { AskedNotice } from './asked-notice';

/** Delivery and award, as they stand. */
export function AmendTerms({ tender }: { tender: Tender }) {
  return (
    <>
      <SelectField
        name="deliveryFrequency"
        label={tendersEs.frequency}
        defaultValue={tender.deliveryFrequency}
        options={deliveryFrequencies.map((value) => ({ value, label: frequencyNames[value] }))}
      />
      <WholeField
        name="shelfLifeDays"
        label={newTenderEs.shelfLifeLabel}
        hint={newTenderEs.shelfLifeHint}
        defaultValue={String(tender.shelfLifeDays)}
        words={wholeWords.days}
        width={5}
      />
      <RadioField
        name="awardForm"
        label={tendersEs.awardForm}
        defaultValue={tender.awardForm}
        options={awardForms.map((value) => ({ value, label: awardFormNames[value] }))}
      />
      <RadioField
        name="partial"
        label={tendersEs.partial}
        defaultValue={tender.partialAllowed ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: tendersEs.partialYes },
          { value: 'no', label: tendersEs.partialNo },
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
  return (
    <>
      {lots.map((lot, at) => (
        <AmendLot key={lot.id} lot={lot} at={at} joins={joining[lot.id] ?? []} />
      ))}
      <AskedNotice asked={asked} />
      <CheckField name="shortAcknowledged" label={words.short} />
    </>
  );
}

type LotProps = { lot: Lot; at: number; joins: LotsProps['joining'][string] };

function AmendLot({ lot, at, joins }: LotProps) {
  return (
    <SectionFold title={tendersEs.lotTitle(lot.number, lot.title)} level={3} note={tendersEs.schools(lot.dropPoints.length)}>
      <Hidden name={`lots[${at}].id`} value={lot.id} />
      <DateField name={`lots[${at}].startsOn`} label={tendersEs.from} defaultValue={lot.startsOn} />
      <DateField name={`lots[${at}].endsOn`} label={tendersEs.until} defaultValue={lot.endsOn} />
      {lot.items.map((item, index) => (
        <AmendItem key={item.id} item={item} at={`lots[${at}].items[${index}].`} />
      ))}
      <CheckList
        name={`lots[${at}].out`}
        label={words.schoolsOut}
        optional
        options={lot.dropPoints.map(({ schoolId, schoolName }) => ({ value: schoolId, label: schoolName }))}
      />
      {joins.length > 0 && (
        <SelectField
          name={`lots[${at}].joins`}
          label={words.schoolJoins}
          optional
          options={joins.map(({ schoolId, schoolName }) => ({ value: schoolId, label: schoolName }))}
        />
      )}
    </SectionFold>
  );
}

function AmendItem({ item, at }: { item: Lot['items'][number]; at: string }) {
  return (
    <fieldset className={looks.card}>
      <legend>{`${item.productName}, ${item.presentation}`}</legend>
      <Hidden name={`${at}id`} value={item.id} />
      <QuantityField name={`${at}units`} label={lotsEs.units} unit="unidades" decimals={0} defaultValue={String(item.units)} />
      <MoneyField name={`${at}price`} label={lotsEs.price} defaultValue={moneyTyped(item.priceCentavos)} />
      <Field name={`${at}priceSource`} label={lotsEs.priceSource} defaultValue={item.priceSource} />
      <DateField name={`${at}priceDay`} label={lotsEs.priceDay} defaultValue={item.priceDay} />
    </fieldset>
  );
}

/** Each requirement behind its title, and room for one more. */
export function AmendRequirements({ requirements }: { requirements: readonly Requirement[] }) {
  return (
    <>
      {requirements.map(({ id, kind, text, threshold }, at) => (
        <SectionFold key={id} title={text} level={3} note={requirementKindNames[kind]}>
          <Hidden name={`requirements[${at}].id`} value={id} />
          <TextArea name={`requirements[${at}].text`} label={requirementsEs.text} rows={2} defaultValue={text} />
          <WholeField
            name={`requirements[${at}].threshold`}
            label={requirementsEs.threshold}
            hint={requirementsEs.thresholdHint}
            optional
            words={wholeWords.requirement}
            width={5}
            defaultValue={threshold?.toString()}
          />
          <CheckField name={`requirements[${at}].out`} label={words.out} />
        </SectionFold>
      ))}
      <SectionFold title={words.added} level={3}>
        <AddedRequirement />
      </SectionFold>
    </>
  );
}
