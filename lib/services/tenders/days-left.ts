import 'server-only';
import { readLaw } from '@/lib/data/dossier';
import type { Programme } from '@/lib/data/programmes';
import { findSameObject } from '@/lib/data/same-object';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { Refusal } from '@/lib/domain/refusal';
import { earliestDelivery, forDaysLeft } from '@/lib/domain/tenders/left-over';
import { prospectOf } from '@/lib/domain/tenders/publication';
import type { Lot, Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { frameOf } from './draft-lots';

type Left = { first: Tender; programme: Programme; deserted: readonly Lot[] };

/** The lots with the days and units that a call published now could still serve. @throws Refusal second-call-too-late */
export async function calledAgain(db: Db, { first, programme, deserted }: Left, now: Date): Promise<Lot[]> {
  const { book, calendar } = await readLaw(db, first, now);
  const sameObject = await findSameObject(db, first, programme.year);
  const { earliest: deadline } = prospectOf(book, calendar, { lots: deserted, sameObject }, now);
  const today = dayInLaPaz(now);
  const earliest = earliestDelivery(deadline?.day ?? null, today);
  const lots = forDaysLeft(deserted, await frameOf(db, first, deserted, today), earliest);
  if (lots.length === 0) throw new Refusal('second-call-too-late', { earliest });
  return lots;
}
