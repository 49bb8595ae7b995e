import type { ActorKind } from '../law/actor-kinds';
import { type ContractForm, contractForm, retentionRule } from '../law/contract';
import type { RuleBook, Trace } from '../law/rule-book';
import { Refusal } from '../refusal';
import type { Lot, Tender } from '../tenders/tender';
import type { BasisPoints, Centavos, Day } from '../units';
import type { AwardSchedule } from './award-schedule';
import { type ContractedItem, contractAmount, contractNumber } from './contract';
import { type DueDelivery, gatherDeliveries } from './schedule';

/** What one supplier was awarded. */
export type AwardToFormalise = {
  bidderKind: ActorKind;
  items: readonly (Pick<
    ContractedItem,
    'lotItemId' | 'units' | 'priceCentavos' | 'originMunicipalityCode' | 'producedInCountry'
  > & { lotId: string })[];
};

/** What the contracts of a tender share. */
export type ContractTerms = {
  tender: Pick<Tender, 'reference'>;
  lots: readonly Lot[];
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
  /** With what the demand asked for when it was scheduled. */
  items: readonly (ContractedItem & { demandUnits: number })[];
  schedule: readonly DueDelivery[];
};

/**
 * Draws up one supplier's contract: items at offered price, grams and origin, its schedule, form and retention by law.
 * @throws Refusal nothing-awarded | rule-not-validated
 */
export function draftContract(
  { tender, lots, book, signedOn, place }: ContractTerms,
  award: AwardToFormalise,
  scheduled: AwardSchedule,
): ContractDraft {
  const items = award.items.filter(({ units }) => units > 0);
  const schedule = gatherDeliveries(scheduled.lines);
  const [startsOn, endsOn] = [schedule[0]?.dueOn, schedule.at(-1)?.dueOn];
  if (startsOn === undefined || endsOn === undefined) throw new Refusal('nothing-awarded');

  const { form, trace } = contractForm(book, { signedOn, lastDeliveryOn: endsOn });
  const kept = retentionRule(book, award.bidderKind);
  for (const rule of [trace, kept.trace]) if (!rule.decides) throw new Refusal('rule-not-validated', { rule: rule.text });
  const contracted = items.map(({ lotId, ...item }) => ({
    ...contractedItem(item, lotOf(lots, lotId)),
    demandUnits: scheduled.demand.get(item.lotItemId) ?? 0,
  }));
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
