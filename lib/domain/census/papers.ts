import { daysBetween } from '@/lib/domain/calendar';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { Day } from '@/lib/domain/units';

/** Papers that an actor may hold and a tender may ask for. */
export const documentKinds = [
  'rupe',
  'nit',
  'sanitary-registry',
  'legal-personality',
  'small-accreditation',
  'national-good',
  'gross-cost',
  'organic',
  'experience',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/**
 * Papers, and foods, that a producer's file holds at most. It is kept where one more is written, so that whoever reads a file reads all of
 * it: a paper left out by a reader would be told as one that is not there.
 */
export const mostInFile = 100;
export type FilePart = 'papers' | 'foods';

/** Days before its end in which a paper is said to run out. */
const soonDays = 30;

export type DocumentState = 'valid' | 'unverified' | 'expiring' | 'expired';

/** How a paper stands on a day: past its end it is worth nothing, verified or not. Its last day still counts. */
export function documentState(
  { validUntil, verified }: { validUntil: Day | null; verified: boolean },
  today: Day,
): DocumentState {
  if (validUntil !== null && validUntil < today) return 'expired';
  if (!verified) return 'unverified';
  return validUntil !== null && daysBetween(today, validUntil) <= soonDays ? 'expiring' : 'valid';
}

/** Papers that answer for one that is asked. An OECOM accredits itself with its community's legal personality (DS 2849, arts. 1-3). */
export function servesFor(kind: DocumentKind, actorKind: ActorKind): readonly DocumentKind[] {
  return kind === 'small-accreditation' && actorKind === 'OECOM' ? [kind, 'legal-personality'] : [kind];
}
