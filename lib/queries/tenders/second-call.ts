import 'server-only';
import { type Brought, broughtBy } from '@/lib/data/first-call';
import { awardedUnits } from '@/lib/data/lots';
import { findLocalSuppliers } from '@/lib/data/suppliers';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { barriersOf } from '@/lib/domain/matching/barriers';
import { type Mendable, mendable } from '@/lib/domain/matching/out-of-reach';
import { termsOf } from '@/lib/domain/matching/supplier';
import { leftOver } from '@/lib/domain/tenders/left-over';
import { type Shuts, shutOut } from '@/lib/domain/tenders/second-look';
import type { Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { type OfficeTender, readOfficeTender } from './office';
import { readFrame } from './serving';

/** One lot that nobody took, or what was left of it, with what kept everybody away. */
export type LeftLot = Mendable & { shuts: readonly Shuts[]; brought: readonly Brought[] };

export type SecondCallPage = OfficeTender & {
  /** Of a second call in draft its lots can be changed here and now; of a decided first call it is still to be prepared. */
  stage: 'first' | 'draft';
  lots: readonly LeftLot[];
  /** Whether the first call was opened: otherwise nothing can be said of what it brought. */
  opened: boolean;
  today: Day;
};

/**
 * What to change before the lots that nobody took are called for again: of a decided tender what it left, of the draft of its second call
 * that draft's own lots. Six statements. Null for anything else, and for whoever does not read evaluations.
 */
export async function readSecondCall(rawId: string): Promise<SecondCallPage | null> {
  const page = await readOfficeTender(rawId);
  if (!page?.rights.evaluate) return null;
  const { sheet, now, rights } = page;
  const { tender, requirements } = sheet;
  const isDraft = rights.edit && tender.firstCallId !== null;
  const isDecided = ['deserted', 'awarded', 'contracted'].includes(tender.status);
  if (!isDraft && !isDecided) return null;
  const left = isDraft ? sheet.lots : leftOver(sheet.lots, await awardedUnits(prisma(), tender.id));
  const foods = new Set(left.flatMap(({ items }) => items.map(({ mainFoodCode }) => mainFoodCode)));
  const [census, { items, failed, opened }, frame] = await Promise.all([
    findLocalSuppliers(prisma(), tender.municipalityCode, [...foods]),
    broughtBy(prisma(), (isDraft && tender.firstCallId) || tender.id),
    readFrame({ ...sheet, lots: left }, now),
  ]);
  const terms = termsOf(sheet, now);
  return {
    ...page,
    stage: isDraft ? 'draft' : 'first',
    opened,
    today: dayInLaPaz(now),
    lots: left.map((lot) => {
      const barriers = barriersOf(census, terms, [lot]);
      return {
        ...mendable({ lot, barriers }, census, terms, frame),
        shuts: shutOut(requirements, barriers, failed),
        brought: items.filter(
          ({ productId, zoneId }) => zoneId === lot.zoneId && lot.items.some((item) => item.productId === productId),
        ),
      };
    }),
  };
}
