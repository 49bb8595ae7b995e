import { Refusal } from '../refusal';
import { type ItemBalance, unitsLeft } from './note';
import { assertSameLines, type CountedLine, type LineOutcome, outcomeOf, type RejectReason } from './reception';

/**
 * Why a reception act is amended: it was written wrongly, goods that it accepted turned out not to be good, or more came than the
 * note names. The act stays as it was signed; the amendment points at it and holds once the other side confirms.
 */
export const amendmentKinds = ['correction', 'goods-returned', 'surplus'] as const;
export type AmendmentKind = (typeof amendmentKinds)[number];

/** What holds of a received line now: the act, or the last amendment that both sides signed. */
export type StandingLine = LineOutcome & { lineId: string; contractItemId: string; noted: number; surplusUnits: number };

/** What a line would come to. */
export type AmendedLine = LineOutcome & { deliveryLineId: string; surplusUnits: number };

/**
 * Counts the act's lines anew; what came beyond the note stays counted.
 * @throws Refusal amendment-changes-nothing | lines-do-not-match, or what outcomeOf finds
 */
export function correctReception(standing: readonly StandingLine[], counted: readonly CountedLine[]): AmendedLine[] {
  const amended = counted.map((line, index) => {
    const now = lineOf(standing, line.lineId);
    const units = now.noted + now.surplusUnits;
    return { ...outcomeOf(withoutOldReasons(line, now, units), units, index), ...kept(now) };
  });
  return changing(standing, counted, amended);
}

/** The form begins with the reasons that stand: left as they were beside nothing rejected or missing, nobody chose them. */
function withoutOldReasons(line: CountedLine, now: StandingLine, units: number): CountedLine {
  const isNoneRejected = line.acceptedUnits + line.missingUnits === units;
  return {
    ...line,
    reason: isNoneRejected && line.reason === now.rejectReason ? null : line.reason,
    missingReason: line.missingUnits === 0 && line.missingReason === now.missingReason ? null : line.missingReason,
  };
}

/** Units of a line that are handed back, or came beyond the note. */
export type LineUnits = { lineId: string; units: number };

/**
 * Goods that were accepted go back: they count as rejected, with the reason now found.
 * @throws Refusal amendment-changes-nothing | lines-do-not-match | more-than-accepted
 */
export function returnGoods(
  standing: readonly StandingLine[],
  { lines, reason }: { lines: readonly LineUnits[]; reason: RejectReason },
): AmendedLine[] {
  const amended = lines.map(({ lineId, units }, index) => {
    const now = lineOf(standing, lineId);
    if (units > now.acceptedUnits)
      throw new Refusal('more-than-accepted', { accepted: now.acceptedUnits }, `lines[${index}].units`);
    return {
      ...outcomeOnly(now),
      acceptedUnits: now.acceptedUnits - units,
      rejectedUnits: now.rejectedUnits + units,
      rejectReason: units > 0 ? reason : now.rejectReason,
      ...kept(now),
    };
  });
  return changing(standing, lines, amended);
}

/**
 * More came than the note names, and the school keeps it.
 * @throws Refusal amendment-changes-nothing | lines-do-not-match | surplus-beside-missing
 */
export function addSurplus(standing: readonly StandingLine[], lines: readonly LineUnits[]): AmendedLine[] {
  const amended = lines.map(({ lineId, units }, index) => {
    const now = lineOf(standing, lineId);
    if (units > 0 && now.missingUnits > 0)
      throw new Refusal('surplus-beside-missing', { missing: now.missingUnits }, `lines[${index}].units`);
    return {
      ...outcomeOnly(now),
      acceptedUnits: now.acceptedUnits + units,
      deliveryLineId: now.lineId,
      surplusUnits: now.surplusUnits + units,
    };
  });
  return changing(standing, lines, amended);
}

/**
 * Nothing is accepted beyond the contract: what an amendment adds must fit in what is left of each item.
 * @throws Refusal more-than-contracted with the units left
 */
export function assertWithinContract(
  standing: readonly StandingLine[],
  amended: readonly AmendedLine[],
  balances: readonly ItemBalance[],
): void {
  for (const [index, line] of amended.entries()) {
    const now = lineOf(standing, line.deliveryLineId);
    const added = line.acceptedUnits - now.acceptedUnits;
    const balance = balances.find(({ contractItemId }) => contractItemId === now.contractItemId);
    const left = balance ? unitsLeft(balance) : 0;
    if (added > left) throw new Refusal('more-than-contracted', { left }, `lines[${index}].units`);
  }
}

/** Whether two amendments would make the same of every line. */
export function areSameLines(one: readonly AmendedLine[], other: readonly AmendedLine[]): boolean {
  const alike = (line: AmendedLine, same: AmendedLine | undefined) =>
    same?.acceptedUnits === line.acceptedUnits &&
    same.missingUnits === line.missingUnits &&
    same.surplusUnits === line.surplusUnits &&
    same.rejectReason === line.rejectReason &&
    same.missingReason === line.missingReason;
  return (
    one.length === other.length &&
    one.every((line) =>
      alike(
        line,
        other.find(({ deliveryLineId }) => deliveryLineId === line.deliveryLineId),
      ),
    )
  );
}

/** How an amendment stands: `replaced` by a later one before anybody answered it. */
export type AmendmentState = 'waiting' | 'confirmed' | 'declined' | 'replaced';

export function amendmentState(answer: { confirmed: boolean } | null, isLast: boolean): AmendmentState {
  if (answer) return answer.confirmed ? 'confirmed' : 'declined';
  return isLast ? 'waiting' : 'replaced';
}

function lineOf(standing: readonly StandingLine[], lineId: string): StandingLine {
  const line = standing.find((one) => one.lineId === lineId);
  if (!line) throw new Refusal('lines-do-not-match');
  return line;
}

function kept({ lineId, surplusUnits }: StandingLine) {
  return { deliveryLineId: lineId, surplusUnits };
}

function outcomeOnly({ acceptedUnits, rejectedUnits, rejectReason, missingUnits, missingReason }: StandingLine): LineOutcome {
  return { acceptedUnits, rejectedUnits, rejectReason, missingUnits, missingReason };
}

function changing(
  standing: readonly StandingLine[],
  written: readonly { lineId: string }[],
  amended: readonly AmendedLine[],
): AmendedLine[] {
  assertSameLines(
    standing.map(({ lineId }) => lineId),
    written,
  );
  const isSame = (line: AmendedLine) => {
    const now = lineOf(standing, line.deliveryLineId);
    return (
      now.acceptedUnits === line.acceptedUnits &&
      now.missingUnits === line.missingUnits &&
      now.surplusUnits === line.surplusUnits &&
      now.rejectReason === line.rejectReason &&
      now.missingReason === line.missingReason
    );
  };
  if (amended.every(isSame)) throw new Refusal('amendment-changes-nothing', {}, 'lines[0].units');
  return [...amended];
}
