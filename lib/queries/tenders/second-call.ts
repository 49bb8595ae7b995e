import 'server-only';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { type LeftLot, leftLot } from '@/lib/domain/matching/left-lot';
import { leftOver } from '@/lib/domain/tenders/left-over';
import type { Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { broughtBy } from '@/lib/queries/tenders/first-tender';
import { readCensusFor } from '../matching/census';
import { type OfficeTender, readOfficeTender } from './office';
import { readServingContext } from './serving';

type SecondCallPage = OfficeTender & {
  /** Of a second call in draft its lots can be changed here and now; of a decided first call it is still to be prepared. */
  stage: 'first' | 'draft';
  lots: readonly LeftLot[];
  /** Whether the first call was opened: otherwise nothing can be said of what it brought. */
  opened: boolean;
  today: Day;
};

/**
 * What to change before the lots that nobody took are called for again: of a decided tender what it left, of the draft of its second call
 * that draft's own lots. Five statements. Null for anything else, and for whoever does not read evaluations.
 */
export async function readSecondCall(rawId: string): Promise<SecondCallPage | null> {
  const page = await readOfficeTender(rawId);
  if (!page?.rights.evaluate) return null;
  const { detail, now, rights } = page;
  const { tender } = detail;
  const isDraft = rights.edit && tender.firstCallId !== null;
  const isDecided = ['deserted', 'awarded', 'contracted'].includes(tender.status);
  if (!isDraft && !isDecided) return null;
  const { opened, awarded, calendar, ...first } = await broughtBy(prisma(), (isDraft && tender.firstCallId) || tender.id);
  const left = isDraft ? detail.lots : leftOver(detail.lots, awarded);
  const [known, frame] = await Promise.all([
    readCensusFor(detail, now),
    readServingContext({ ...detail, lots: left }, now, calendar),
  ]);
  return {
    ...page,
    stage: isDraft ? 'draft' : 'first',
    opened,
    today: dayInLaPaz(now),
    lots: left.map((lot) => leftLot(lot, { ...known, frame }, first)),
  };
}
