import { findRule, type RuleBook, type Trace } from '../law/rule-book';
import { bpsOf, type RuleValue } from '../law/rule-values';
import { Refusal } from '../refusal';
import { type BasisPoints, basisPoints, type Centavos, divideRounded, sumCentavos } from '../units';
import { type ArrivedUnits, type DueUnits, type Late, lateUnits } from './lateness';

/** An item that fell due, at its price, with the units × days that fines which stand have counted of it. */
export type FinableDue = DueUnits & { priceCentavos: Centavos; finedUnitDays: number };

/** What is late of it, and what of that no fine that stands has counted yet. */
export type Finable<Due extends FinableDue = FinableDue> = Late<Due> & { openUnitDays: number };

export type FineLine = { scheduledId: string; contractItemId: string; unitDays: number; amountCentavos: Centavos };

/** A fine of one line: units × days × price × share a day, rounded half up to the centavo, once. */
export function fineOf(unitDays: number, priceCentavos: Centavos, bpsPerDay: BasisPoints): Centavos {
  return divideRounded(BigInt(unitDays) * priceCentavos * BigInt(bpsPerDay), 10_000n);
}

/** What is left to fine of what is late. */
export function finable<Due extends FinableDue>(due: readonly Due[], arrived: readonly ArrivedUnits[]): Finable<Due>[] {
  return lateUnits(due, arrived).map((one) => ({ ...one, openUnitDays: Math.max(0, one.unitDays - one.finedUnitDays) }));
}

/**
 * The fine for some deliveries of a contract.
 * @throws Refusal rule-not-validated (CON-FINE is only remembered) | fine-over-rule | nothing-to-fine
 */
export function drawFine(
  book: RuleBook,
  open: readonly Finable[],
  { scheduledIds, bpsPerDay }: { scheduledIds: readonly string[]; bpsPerDay: BasisPoints },
): { lines: FineLine[]; amountCentavos: Centavos; trace: Trace<RuleValue<'CON-FINE'>> } {
  const trace = validated(book, 'CON-FINE');
  const most = bpsOf(trace.value.maxPercentPerDay);
  if (bpsPerDay > most || bpsPerDay < 1) throw new Refusal('fine-over-rule', { maxBps: most }, 'percent');
  const chosen = new Set(scheduledIds);
  const lines = open
    .filter(({ scheduledId, openUnitDays }) => chosen.has(scheduledId) && openUnitDays > 0)
    .map(({ scheduledId, contractItemId, openUnitDays, priceCentavos }) => ({
      scheduledId,
      contractItemId,
      unitDays: openUnitDays,
      amountCentavos: fineOf(openUnitDays, priceCentavos, bpsPerDay),
    }));
  const amountCentavos = sumCentavos(lines.map((line) => line.amountCentavos));
  if (amountCentavos === 0n) throw new Refusal('nothing-to-fine', {}, 'deliveries');
  return { lines, amountCentavos, trace };
}

/** A rule on which a person decides: of confidence `memory` it waits for the municipality's legal adviser. @throws Refusal rule-not-validated */
export function validated<Id extends 'CON-FINE' | 'CON-END' | 'CON-CHANGE'>(book: RuleBook, id: Id): Trace<RuleValue<Id>> {
  const trace = findRule(book, id);
  if (!trace?.decides) throw new Refusal('rule-not-validated', { rule: trace?.text ?? id });
  return trace;
}

/** How far fines have come against what CON-END says: `may`: a person may end the contract; `must`: the rule says that it ends. */
export type EndReach = 'none' | 'may' | 'must';

export function endReach(
  { value }: Trace<RuleValue<'CON-END'>>,
  finedCentavos: Centavos,
  amountCentavos: Centavos,
): { reach: EndReach; bps: BasisPoints } {
  const reaches = (percent: number) => finedCentavos * 10_000n >= amountCentavos * BigInt(bpsOf(percent));
  const bps = basisPoints({ numerator: finedCentavos, denominator: amountCentavos }) ?? 0;
  if (finedCentavos === 0n) return { reach: 'none', bps };
  return { reach: reaches(value.mandatoryPercent) ? 'must' : reaches(value.optionalPercent) ? 'may' : 'none', bps };
}

/** What is late and not fined yet would come to, at a share a day: what is warned of before anybody decides. */
export function openFines(late: readonly Finable[], bpsPerDay: BasisPoints): Centavos {
  return sumCentavos(late.map(({ openUnitDays, priceCentavos }) => fineOf(openUnitDays, priceCentavos, bpsPerDay)));
}

/** A fine with what is left to take of it. */
export type OpenFine = { id: string; openCentavos: Centavos };

/** Takes of fines what a payment can bear, the first imposed before the others. What is left waits for the next payment. */
export function takeFines(fines: readonly OpenFine[], most: Centavos): { fineId: string; amountCentavos: Centavos }[] {
  let left = most > 0n ? most : 0n;
  return fines.flatMap(({ id: fineId, openCentavos }) => {
    const amountCentavos = left < openCentavos ? left : openCentavos;
    left -= amountCentavos;
    return amountCentavos > 0n ? [{ fineId, amountCentavos }] : [];
  });
}
