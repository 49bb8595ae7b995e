import type { Trace } from '../law/rule-book';
import { bpsOf, type RuleValue } from '../law/rule-values';
import { Refusal } from '../refusal';
import { type BasisPoints, basisPoints, type Centavos, type Day, sumCentavos } from '../units';
import type { PartToSchedule } from './award-schedule';
import type { ScheduledDelivery } from './reschedule';

/** What is contracted of an item today, at its price. */
export type ContractedUnits = {
  contractItemId: string;
  lotItemId: string;
  lotId: string;
  units: number;
  priceCentavos: Centavos;
};

/** The same with the units that are still ahead: what a change may take away. */
export type ChangeableItem = ContractedUnits & { ahead: number };

/**
 * What is ahead is in a delivery that may still be changed, and not on its way or accepted already: what came outside the schedule leaves
 * the schedule as it was.
 * @param ahead deliveries that may still be changed (`splitAt`)
 * @param left by contract item: units neither accepted nor on their way
 */
export function withAhead(
  items: readonly ContractedUnits[],
  ahead: readonly Pick<ScheduledDelivery, 'parts'>[],
  left: ReadonlyMap<string, number>,
): ChangeableItem[] {
  const parts = ahead.flatMap((delivery) => delivery.parts);
  return items.map((item) => {
    const scheduled = parts.reduce((sum, part) => sum + (part.lotItemId === item.lotItemId ? part.units : 0), 0);
    return { ...item, ahead: Math.min(scheduled, left.get(item.contractItemId) ?? 0) };
  });
}

/** Units more (or less than nothing) of an item. */
export type ChangeLine = { contractItemId: string; units: number };

export type ChangeSums = {
  /** What the change adds to the contract's amount; less than nothing where it takes away. */
  amountCentavos: Centavos;
  /** What it counts against the limit: more and less do not make up for one another. */
  weightCentavos: Centavos;
};

/**
 * What a change adds to each item, from the units that each would have; what stays as it is falls out.
 * @throws Refusal lines-do-not-match
 */
export function changeLines(
  items: readonly ContractedUnits[],
  totals: readonly { contractItemId: string; units?: number | undefined }[],
): ChangeLine[] {
  return totals.flatMap(({ contractItemId, units }) => {
    const { units: now } = itemOf(items, contractItemId);
    return units === undefined || units === now ? [] : [{ contractItemId, units: units - now }];
  });
}

/** What a change comes to at the contract's own prices. @throws Refusal lines-do-not-match */
export function changeSums(
  items: readonly Pick<ContractedUnits, 'contractItemId' | 'priceCentavos'>[],
  lines: readonly ChangeLine[],
): ChangeSums {
  const amounts = lines.map(({ contractItemId, units }) => BigInt(units) * itemOf(items, contractItemId).priceCentavos);
  return {
    amountCentavos: sumCentavos(amounts),
    weightCentavos: sumCentavos(amounts.map((amount) => (amount < 0n ? -amount : amount))),
  };
}

/** What was signed, and what agreed changes have counted of it so far. */
export type Room = { signedCentavos: Centavos; usedCentavos: Centavos };

/** @param agreed lines of the changes that both sides agreed to: more and less weigh alike */
export function roomOf(
  items: readonly { contractItemId: string; signedUnits: number; priceCentavos: Centavos }[],
  agreed: readonly (readonly ChangeLine[])[],
): Room {
  return {
    signedCentavos: sumCentavos(items.map(({ signedUnits, priceCentavos }) => BigInt(signedUnits) * priceCentavos)),
    usedCentavos: sumCentavos(agreed.map((lines) => changeSums(items, lines).weightCentavos)),
  };
}

/** The limit of CON-CHANGE (DS 0181 art. 89.a: all changes together, of the amount that was signed) and what is left of it. */
export function changeRoom(trace: Trace<RuleValue<'CON-CHANGE'>>, { signedCentavos, usedCentavos }: Room) {
  const limitBps: BasisPoints = bpsOf(trace.value.maxPercent);
  const maxCentavos = (signedCentavos * BigInt(limitBps)) / 10_000n;
  const leftCentavos = maxCentavos > usedCentavos ? maxCentavos - usedCentavos : 0n;
  const usedBps = basisPoints({ numerator: usedCentavos, denominator: signedCentavos }) ?? 0;
  return { limitBps, maxCentavos, usedCentavos, usedBps, leftCentavos };
}

type Change = { lines: readonly ChangeLine[]; endsOn: Day | null };
type Terms = {
  items: readonly ChangeableItem[];
  room: Room;
  trace: Trace<RuleValue<'CON-CHANGE'>>;
  /** Last delivery today; and the last class day of the year. */
  endsOn: Day;
  lastDay: Day;
};

/**
 * Holds a change to the contract, to what is still ahead of it, and to the rule.
 * @throws Refusal change-empty | lines-do-not-match | change-beyond-ahead | change-over-limit | term-not-longer | term-beyond-year
 */
export function checkChange({ lines, endsOn }: Change, terms: Terms): ChangeSums {
  const { items, room, trace } = terms;
  if (lines.length === 0 && endsOn === null) throw new Refusal('change-empty', {}, 'lines[0].units');
  if (new Set(lines.map(({ contractItemId }) => contractItemId)).size < lines.length) throw new Refusal('lines-do-not-match');
  for (const { contractItemId, units } of lines) {
    const { ahead, units: contracted } = itemOf(items, contractItemId);
    const most = Math.min(ahead, contracted - 1);
    if (-units > most) throw new Refusal('change-beyond-ahead', { most }, fieldOf(items, contractItemId));
  }
  if (endsOn !== null && endsOn <= terms.endsOn) throw new Refusal('term-not-longer', { ends: terms.endsOn }, 'endsOn');
  if (endsOn !== null && endsOn > terms.lastDay) throw new Refusal('term-beyond-year', { last: terms.lastDay }, 'endsOn');
  const sums = changeSums(items, lines);
  const { leftCentavos, limitBps } = changeRoom(trace, room);
  if (trace.decides && sums.weightCentavos > leftCentavos) {
    const first = lines[0] && fieldOf(items, lines[0].contractItemId);
    throw new Refusal('change-over-limit', { limitBps, leftCentavos: leftCentavos.toString() }, first);
  }
  return sums;
}

/** What a change adds to the units that are spread anew. */
export function partsOf(items: readonly ContractedUnits[], lines: readonly ChangeLine[]): PartToSchedule[] {
  return lines.map(({ contractItemId, units }) => {
    const { lotId, lotItemId } = itemOf(items, contractItemId);
    return { lotId, lotItemId, units };
  });
}

/** How a change stands: `replaced` by a later one before anybody answered it. */
export type ChangeState = 'waiting' | 'agreed' | 'declined' | 'replaced';

export function changeState(answer: { agreed: boolean } | null, isLast: boolean): ChangeState {
  if (answer) return answer.agreed ? 'agreed' : 'declined';
  return isLast ? 'waiting' : 'replaced';
}

function itemOf<Item extends { contractItemId: string }>(items: readonly Item[], id: string): Item {
  const item = items.find(({ contractItemId }) => contractItemId === id);
  if (!item) throw new Refusal('lines-do-not-match');
  return item;
}

/** The form has one row for each item, in their order. */
function fieldOf(items: readonly ChangeableItem[], id: string): string {
  return `lines[${items.findIndex(({ contractItemId }) => contractItemId === id)}].units`;
}
