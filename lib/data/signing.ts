import 'server-only';
import type { Role } from '@/lib/domain/access/actor';
import { checkVerdicts } from '@/lib/domain/awards/checks';
import type { Basis } from '@/lib/domain/awards/next';
import type { UnitRecord } from '@/lib/domain/awards/record';
import type { LawToday } from '@/lib/domain/awards/signing-worklist';
import { dayInLaPaz, type Holiday } from '@/lib/domain/calendar';
import type { TenderForBidders } from '@/lib/domain/offers/offer';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { readUnits } from './awards';
import { holidaysColumn, toCalendar } from './calendar';
import { barringOf, type DoneRow, doneColumns } from './doers';
import { readOpened } from './evaluation';
import { type RulesRow, rulesColumn, toRuleBooks } from './law';
import { findTenderForBidders } from './offers/tender';
import { findRequirements } from './requirements';

/** What an award and its signature rest on: the order by the rules of the publication, the terms by those of today. */
export type SigningBasis = { basis: Basis; records: UnitRecord[]; law: LawToday };

/**
 * The same for whoever is shown it, with whether what they did on the tender, or sell to it, bars them from a function. Three statements.
 * @param asked ids of the tender's requirements
 * @param reader user id; null: an action, which asked before
 */
export async function readSigningBasis(
  db: Db,
  tender: Tender,
  { asked, reader, now }: { asked: readonly string[]; reader: string | null; now: Date },
): Promise<SigningBasis & { isBarredFrom: (role: Role) => boolean }> {
  const { offers, checks } = await readOpened(db, tender.id);
  const records = await readUnits(db, tender.id);
  const doer = reader === null ? null : { tenderId: tender.id, userId: reader };
  const [row] = await db.$queryRaw<(RulesRow & DoneRow & { holidays: Holiday[] })[]>`
    select ${rulesColumn({ organisationId: tender.organisationId })}, ${holidaysColumn}, ${doneColumns(doer)}`;
  const bookOf = toRuleBooks(row?.rules ?? []);
  const basis = {
    book: bookOf(dayInLaPaz(tender.publishedAt ?? now)),
    offers: new Map(offers.map((offer) => [offer.id, offer])),
    verdictOf: checkVerdicts(asked, checks),
  };
  const law = { book: bookOf(dayInLaPaz(now)), calendar: toCalendar(row?.holidays ?? [], tender.municipalityCode) };
  return { basis, records, law, isBarredFrom: barringOf(row ?? { actions: [], sells: false }) };
}

/** The same for an action on an awarded tender, with what was called for. Five statements. */
export async function readSigningCase(
  db: Db,
  tender: Tender,
  now: Date,
): Promise<SigningBasis & { published: TenderForBidders }> {
  const published = await findTenderForBidders(db, tender.id);
  if (!published) throw new Error(`tender ${tender.id} was never published`);
  const asked = (await findRequirements(db, tender.id)).map(({ id }) => id);
  const { basis, records, law } = await readSigningBasis(db, tender, { asked, reader: null, now });
  return { published, basis, records, law };
}
