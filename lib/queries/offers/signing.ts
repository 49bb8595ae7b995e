import 'server-only';
import { readLaw } from '@/lib/data/dossier';
import type { OwnResult } from '@/lib/data/offers/results';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { type SigningTerm, signingTerm } from '@/lib/domain/law/signing-term';
import type { Call } from '@/lib/domain/offers/offer';
import type { Day } from '@/lib/domain/units';
import { clock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';

/** What a winner has to do before there is a contract: until when, and whether it is over. */
export type OwnSigning = { term: SigningTerm; today: Day };

/** Null where nothing is awarded, or the contract is there. Two statements besides the clock, none then. */
export async function readOwnSigning(call: Call, results: readonly OwnResult[]): Promise<OwnSigning | null> {
  const told = results.flatMap(({ awardedUnits, notifiedAt }) => (awardedUnits > 0 && notifiedAt ? [notifiedAt] : []));
  const last = told.toSorted((one, other) => other.getTime() - one.getTime())[0];
  if (call.status !== 'awarded' || !last) return null;
  const { now } = await clock();
  const { book, calendar } = await readLaw(prisma(), call, now);
  return { term: signingTerm(book, calendar, { amount: call.referenceCentavos, notifiedAt: last }), today: dayInLaPaz(now) };
}
