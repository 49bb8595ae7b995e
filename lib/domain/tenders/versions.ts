import type { Day } from '@/lib/domain/units';
import type { Amendable } from './amending';
import { extendsTerm, type TenderChange } from './amendment';
import type { TenderDetail } from './detail';
import type { JudgedIdle } from './judged-reasons';
import { type Lot, type LotItem, tenderReference } from './tender';

/** A published tender with some changes made: what rules are asked about before anything is written. */
export function amended<Now extends Amendable>(now: Now, changes: readonly TenderChange[]): Now {
  return changes.reduce(apply, now);
}

/** @returns how many versions a tender has: what was published, and one for each amendment */
export function versionsOf({ amendments }: Pick<TenderDetail, 'amendments'>): number {
  return amendments.length + 1;
}

/**
 * A tender as a version of it said, with the amendments that led there: each amendment keeps what it changed, and is taken back.
 * @param version 1 is what was published
 * @returns null where there is no such version
 */
export function detailAt(detail: TenderDetail, version: number): TenderDetail | null {
  if (!Number.isInteger(version) || version < 1 || version > versionsOf(detail)) return null;
  const later = detail.amendments.filter(({ number }) => number >= version);
  const before = amended(
    detail,
    later
      .flatMap(({ changes }) => changes)
      .toReversed()
      .map(opposite),
  );
  return {
    ...before,
    tender: {
      ...before.tender,
      referenceCentavos: tenderReference(before.lots),
    },
    amendments: detail.amendments.filter(({ number }) => number < version),
  };
}

/** Why the deadline that counts falls when nobody works: the last amendment that moved it tells, or the publication; null where it does not. */
export function idleClosing({ trace, amendments }: Pick<TenderDetail, 'trace' | 'amendments'>): JudgedIdle | null {
  const moved = amendments.findLast(extendsTerm);
  return moved ? moved.trace.idle : (trace?.deadline.idle ?? null);
}

/** The change that takes this one back. */
function opposite(change: TenderChange): TenderChange {
  switch (change.what) {
    case 'school-out':
      return { ...change, what: 'school-in' };
    case 'school-in':
      return { ...change, what: 'school-out' };
    case 'requirement-out':
      return { ...change, what: 'requirement-in' };
    case 'requirement-in':
      return { ...change, what: 'requirement-out' };
    default:
      return { ...change, from: change.to, to: change.from } as TenderChange;
  }
}

function apply<Now extends Amendable>(now: Now, change: TenderChange): Now {
  const { tender, requirements } = now;
  switch (change.what) {
    case 'deadline':
      return { ...now, tender: { ...tender, deadlineAt: new Date(change.to) } };
    case 'frequency':
      return { ...now, tender: { ...tender, deliveryFrequency: change.to } };
    case 'shelf-life':
      return { ...now, tender: { ...tender, shelfLifeDays: change.to } };
    case 'award-form':
      return { ...now, tender: { ...tender, awardForm: change.to } };
    case 'partial':
      return { ...now, tender: { ...tender, partialAllowed: change.to } };
    case 'period':
      return inLot(now, change.lotId, (lot) => ({ ...lot, ...change.to }));
    case 'units':
      return inItem(now, change, { units: change.to });
    case 'price':
      return inItem(now, change, pricedAt(change.to));
    case 'school-out':
      return inLot(now, change.lotId, (lot) => ({
        ...lot,
        dropPoints: lot.dropPoints.filter(({ schoolId }) => schoolId !== change.school.schoolId),
      }));
    case 'school-in':
      return inLot(now, change.lotId, (lot) => ({
        ...lot,
        dropPoints: byId([...lot.dropPoints, change.school], 'schoolId'),
      }));
    case 'requirement-out':
      return {
        ...now,
        requirements: requirements.filter(({ id }) => id !== change.requirement.id),
      };
    case 'requirement-in':
      return {
        ...now,
        requirements: byId([...requirements, change.requirement], 'id'),
      };
    case 'requirement':
      return {
        ...now,
        requirements: requirements.map((one) => (one.id === change.to.id ? change.to : one)),
      };
  }
}

function byId<Key extends string, One extends Record<Key, string>>(all: readonly One[], key: Key): One[] {
  return all.toSorted((one, other) => (one[key] < other[key] ? -1 : 1));
}

function pricedAt({ centavos, source, day }: { centavos: string; source: string; day: Day }) {
  return {
    priceCentavos: BigInt(centavos),
    priceSource: source,
    priceDay: day,
  };
}

function inLot<Now extends Amendable>(now: Now, lotId: string, put: (lot: Lot) => Lot): Now {
  return {
    ...now,
    lots: now.lots.map((lot) => (lot.id === lotId ? put(lot) : lot)),
  };
}

function inItem<Now extends Amendable>(
  now: Now,
  { lotId, itemId }: { lotId: string; itemId: string },
  is: Partial<LotItem>,
): Now {
  return inLot(now, lotId, (lot) => ({
    ...lot,
    items: lot.items.map((item) => (item.id === itemId ? { ...item, ...is } : item)),
  }));
}
