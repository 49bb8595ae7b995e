import type { DemandPlan } from '@/lib/domain/demand/plan';
import { Refusal } from '@/lib/domain/refusal';
import type { Day } from '@/lib/domain/units';
import type { TenderChange } from './amendment';
import type { AmendmentChange } from './amendment-input';
import type { Requirement } from './requirement';
import { maxRequirements, ruleBehind } from './requirement-rules';
import type { DropPoint, Lot, LotItem, Tender } from './tender';

/** A published tender as far as an amendment may change it. */
export type Amendable = {
  tender: Pick<Tender, 'deadlineAt' | 'deliveryFrequency' | 'shelfLifeDays' | 'awardForm' | 'partialAllowed'>;
  lots: readonly Lot[];
  requirements: readonly Requirement[];
};

type Frame = {
  programme: { startsOn: Day; endsOn: Day };
  today: Day;
  /** Who is served, for a school that joins a lot. */
  plan: ServedPlan;
  /** Id of the requirement that is added. */
  newId: string;
};

/**
 * What a form changes in a published tender, from what to what, in the order of the page. What is bought, the lots themselves and the
 * modality are no matter of an amendment: for another purchase there is another call.
 * @throws Refusal not-found | deadline-only-later | period-outside-programme | price-dated-ahead | lot-without-schools | too-many-requirements
 */
export function changesOf(now: Amendable, input: AmendmentChange, frame: Frame): TenderChange[] {
  return [
    ...termChanges(now.tender, input),
    ...(input.lots ?? []).flatMap((typed, at) => lotChanges(now.lots, typed, frame, `lots[${at}].`)),
    ...requirementChanges(now.requirements, input, frame.newId),
  ];
}

function termChanges(tender: Amendable['tender'], input: AmendmentChange): TenderChange[] {
  const { deadlineAt, deliveryFrequency, shelfLifeDays, awardForm, partial } = input;
  const changes: TenderChange[] = [];
  if (deadlineAt && tender.deadlineAt && deadlineAt.getTime() !== tender.deadlineAt.getTime()) {
    if (deadlineAt < tender.deadlineAt) throw new Refusal('deadline-only-later', {}, 'deadlineAt');
    changes.push({
      what: 'deadline',
      from: tender.deadlineAt.toISOString(),
      to: deadlineAt.toISOString(),
    });
  }
  if (deliveryFrequency && deliveryFrequency !== tender.deliveryFrequency)
    changes.push({
      what: 'frequency',
      from: tender.deliveryFrequency,
      to: deliveryFrequency,
    });
  if (shelfLifeDays !== undefined && shelfLifeDays !== tender.shelfLifeDays)
    changes.push({
      what: 'shelf-life',
      from: tender.shelfLifeDays,
      to: shelfLifeDays,
    });
  if (awardForm && awardForm !== tender.awardForm) changes.push({ what: 'award-form', from: tender.awardForm, to: awardForm });
  if (partial && (partial === 'yes') !== tender.partialAllowed)
    changes.push({
      what: 'partial',
      from: tender.partialAllowed,
      to: partial === 'yes',
    });
  return changes;
}

type TypedLot = NonNullable<AmendmentChange['lots']>[number];

function lotChanges(lots: readonly Lot[], typed: TypedLot, { programme, today, plan }: Frame, at: string): TenderChange[] {
  const lot = own(lots, typed.id);
  const which = { lotId: lot.id, lot: lot.number };
  const changes: TenderChange[] = [];
  const { startsOn, endsOn } = typed;
  if (startsOn !== lot.startsOn || endsOn !== lot.endsOn) {
    if (startsOn < programme.startsOn || endsOn > programme.endsOn)
      throw new Refusal('period-outside-programme', { from: programme.startsOn, until: programme.endsOn }, `${at}startsOn`);
    changes.push({
      what: 'period',
      ...which,
      from: { startsOn: lot.startsOn, endsOn: lot.endsOn },
      to: { startsOn, endsOn },
    });
  }
  for (const [index, to] of typed.items.entries()) {
    const item = own(lot.items, to.id);
    const name = {
      ...which,
      itemId: item.id,
      product: `${item.productName}, ${item.presentation}`,
    };
    if (to.units !== item.units) changes.push({ what: 'units', ...name, from: item.units, to: to.units });
    const [before, after] = [priceOf(item), priceOf({ ...to, priceCentavos: to.price })];
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    if (to.priceDay > today) throw new Refusal('price-dated-ahead', {}, `${at}items[${index}].priceDay`);
    changes.push({ what: 'price', ...name, from: before, to: after });
  }
  return [...changes, ...schoolChanges(lot, typed, plan, at)];
}

function priceOf({ priceCentavos, priceSource, priceDay }: Pick<LotItem, 'priceCentavos' | 'priceSource' | 'priceDay'>) {
  return {
    centavos: priceCentavos.toString(),
    source: priceSource,
    day: priceDay,
  };
}

function schoolChanges(lot: Lot, { out, joins }: TypedLot, plan: ServedPlan, at: string): TenderChange[] {
  const which = { lotId: lot.id, lot: lot.number };
  const leaving = out.map((schoolId) => {
    const point = lot.dropPoints.find((one) => one.schoolId === schoolId);
    if (!point) throw new Refusal('not-found');
    return point;
  });
  const joining = joins && schoolsFor(plan, lot).find(({ schoolId }) => schoolId === joins);
  if (joins && !joining) throw new Refusal('not-found');
  if (leaving.length > 0 && leaving.length >= lot.dropPoints.length && !joining)
    throw new Refusal('lot-without-schools', { lot: lot.number }, `${at}out`);
  return [
    ...leaving.map((school): TenderChange => ({ what: 'school-out', ...which, school })),
    ...(joining ? [{ what: 'school-in' as const, ...which, school: joining }] : []),
  ];
}

/** Who is served, as far as a lot may take in a school. */
export type ServedPlan = Pick<DemandPlan, 'dropPoints' | 'rations'>;

/** The schools that a lot could take in: of its zone, served something of it, and not in it yet. Their weight is who gets it. */
export function schoolsFor({ dropPoints, rations }: ServedPlan, lot: Lot): Omit<DropPoint, 'mergedIntoId'>[] {
  const products = new Set(lot.items.map(({ productId }) => productId));
  const levels = new Set(
    rations.filter(({ items }) => items.some(({ productId }) => products.has(productId))).map(({ level }) => level),
  );
  const own = new Set(lot.dropPoints.map(({ mergedIntoId, schoolId }) => mergedIntoId ?? schoolId));
  return dropPoints
    .filter(({ schoolId, zoneId }) => !own.has(schoolId) && (lot.zoneId === null || lot.zoneId === zoneId))
    .map(({ name, pupils, ...point }) => ({
      ...point,
      schoolName: name,
      pupils: [...levels].reduce((sum, level) => sum + (pupils[level] ?? 0), 0),
      lat: null,
      lon: null,
    }))
    .filter(({ pupils }) => pupils > 0);
}

function requirementChanges(requirements: readonly Requirement[], input: AmendmentChange, newId: string): TenderChange[] {
  const changes = (input.requirements ?? []).flatMap(({ id, out, text, threshold = null }): TenderChange[] => {
    const from = own(requirements, id);
    if (out) return [{ what: 'requirement-out', requirement: from }];
    const to = { ...from, text, threshold };
    return text === from.text && threshold === from.threshold ? [] : [{ what: 'requirement', from, to }];
  });
  const { kind, text, reason, documentKind = null, threshold = null } = input.added ?? {};
  if (!kind || !text || !reason) return changes;
  const leaving = changes.filter(({ what }) => what === 'requirement-out').length;
  if (requirements.length - leaving + 1 > maxRequirements) throw new Refusal('too-many-requirements', { most: maxRequirements });
  const requirement = {
    id: newId,
    kind,
    text,
    reason,
    documentKind,
    threshold,
    ruleId: ruleBehind({ kind, documentKind }),
  };
  return [...changes, { what: 'requirement-in', requirement }];
}

function own<One extends { id: string }>(all: readonly One[], id: string): One {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Refusal('not-found');
  return found;
}
