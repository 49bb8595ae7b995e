import type { ActorKind } from '../law/actor-kinds';
import { type ContractForm, contractForm, retention } from '../law/contract';
import type { RuleBook, Trace } from '../law/rule-book';
import { Refusal } from '../refusal';
import type { Lot, Tender } from '../tenders/tender';
import type { BasisPoints, Centavos, Day } from '../units';
import { type ContractedItem, contractAmount, contractNumber } from './contract';
import { type DueDelivery, gatherDeliveries, scheduleItem } from './schedule';

/** What one supplier was awarded. */
export type AwardToFormalise = {
  bidderKind: ActorKind;
  items: readonly (Pick<
    ContractedItem,
    'lotItemId' | 'units' | 'priceCentavos' | 'originMunicipalityCode' | 'producedInCountry'
  > & { lotId: string })[];
};

/** What the contracts of a tender share. */
export type Terms = {
  tender: Pick<Tender, 'reference' | 'deliveryFrequency'>;
  lots: readonly Lot[];
  /** Days with class on which a delivery may still fall, in order. */
  schoolDays: readonly Day[];
  book: RuleBook;
  signedOn: Day;
  /** Place among the tender's contracts, from 1. */
  place: number;
};

export type ContractDraft = {
  number: string;
  form: ContractForm;
  amountCentavos: Centavos;
  retentionBps: BasisPoints;
  /** Rules of the form (CON-ORDER) and of the retention (GAR-CUM or GAR-CUM-S). */
  ruleTrace: readonly Trace[];
  startsOn: Day;
  endsOn: Day;
  items: readonly ContractedItem[];
  schedule: readonly DueDelivery[];
};

/**
 * Draws up one supplier's contract: items at offered price, grams and origin, schedule by the lots, form and retention by law.
 * @throws Refusal nothing-awarded | no-delivery-days | no-drop-points | rule-not-validated
 */
export function draftContract(
  { tender, lots, schoolDays, book, signedOn, place }: Terms,
  award: AwardToFormalise,
): ContractDraft {
  const items = award.items.filter(({ units }) => units > 0);
  const schedule = gatherDeliveries(
    items.flatMap(({ lotId, lotItemId, units }) => {
      const lot = lotOf(lots, lotId);
      const inLot = schoolDays.filter((day) => lot.startsOn <= day && day <= lot.endsOn);
      const calendar = { frequency: tender.deliveryFrequency, schoolDays: inLot, dropPoints: lot.dropPoints };
      return scheduleItem({ itemKey: lotItemId, units }, calendar);
    }),
  );
  const [startsOn, endsOn] = [schedule[0]?.dueOn, schedule.at(-1)?.dueOn];
  if (startsOn === undefined || endsOn === undefined) throw new Refusal('nothing-awarded');

  const { form, trace } = contractForm(book, { signedOn, lastDeliveryOn: endsOn });
  const kept = retention(book, award.bidderKind);
  for (const rule of [trace, kept.trace]) if (!rule.decides) throw new Refusal('rule-not-validated', { rule: rule.text });
  const contracted = items.map(({ lotId, ...item }) => contractedItem(item, lotOf(lots, lotId)));
  return {
    number: contractNumber(tender.reference, place),
    form,
    amountCentavos: contractAmount(contracted),
    retentionBps: kept.bps,
    ruleTrace: [trace, kept.trace],
    startsOn,
    endsOn,
    items: contracted,
    schedule,
  };
}

function lotOf(lots: readonly Lot[], id: string): Lot {
  const lot = lots.find((one) => one.id === id);
  if (!lot) throw new Error(`lot ${id} is not of this tender`);
  return lot;
}

function contractedItem(item: Omit<AwardToFormalise['items'][number], 'lotId'>, lot: Lot): ContractedItem {
  const { lotItemId, units, priceCentavos, originMunicipalityCode, producedInCountry } = item;
  const bought = lot.items.find(({ id }) => id === lotItemId);
  if (!bought) throw new Error(`item ${lotItemId} is not of its lot`);
  return { lotItemId, units, priceCentavos, unitGrams: bought.unitGrams, originMunicipalityCode, producedInCountry };
}
