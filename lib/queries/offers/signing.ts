import 'server-only';
import { readLaw } from '@/lib/data/dossier';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { type DocumentAnswer, documentsFor } from '@/lib/domain/law/documents';
import { type SigningTerm, signingTerm } from '@/lib/domain/law/signing-term';
import type { TenderForBidders } from '@/lib/domain/offers/offer';
import type { Day } from '@/lib/domain/units';
import { clock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';
import type { OwnResult } from '@/lib/queries/offers/own-results';

/** What a winner has to do before there is a contract: which papers the law asks of it, until when, and what day it is. */
export type OwnSigning = { term: SigningTerm; papers: readonly DocumentAnswer[]; today: Day };

/** Null where nothing is awarded, or the contract is there. Two statements besides the clock, none then. */
export async function readOwnSigning(tender: TenderForBidders, results: readonly OwnResult[]): Promise<OwnSigning | null> {
  const won = results.filter(({ awardedUnits }) => awardedUnits > 0);
  const [first] = won;
  if (tender.status !== 'awarded' || !first) return null;
  const { now } = await clock();
  const { book, calendar } = await readLaw(prisma(), tender, now);
  const notifiedAt = won.reduce((last, one) => (one.notifiedAt && one.notifiedAt > last ? one.notifiedAt : last), new Date(0));
  const amount = won.reduce((sum, { awardedCentavos }) => sum + awardedCentavos, 0n);
  return {
    term: signingTerm(book, calendar, { amount: tender.referenceCentavos, notifiedAt }),
    // Whether a product is transformed is asked as a requirement of the tender, where it is.
    papers: documentsFor(book, { kind: first.bidderKind, amount, transformed: false }).filter(({ required }) => required),
    today: dayInLaPaz(now),
  };
}
