import type { OrganisationStatus } from '@/lib/domain/access/actor';
import { type DocumentKind, type DocumentState, documentState } from '@/lib/domain/census/papers';
import type { ProductKind } from '@/lib/domain/foods/foods';
import { type ActorKind, personKinds } from '@/lib/domain/law/actor-kinds';
import type { Day, Grams } from '@/lib/domain/units';

/**
 * - `suspended`: the register took the actor out;
 * - `waiting`: the census has not confirmed it yet;
 * - `papers-expired`: confirmed, but a paper that was verified has run out and none of its kind took its place;
 * - `valid`: confirmed, and every verified paper holds.
 */
export type CardState = 'suspended' | 'waiting' | 'papers-expired' | 'valid';

/** A verified paper: never its number. */
export type CardPaper = { kind: DocumentKind; validUntil: Day | null; state: Exclude<DocumentState, 'unverified'> };

/** A food that the actor makes, and in which months. */
export type CardProduct = { food: string; kind: ProductKind; gramsPerMonth: Grams; months: readonly number[] };

/** What the census holds of an actor, as far as its card goes. */
export type CardRecord = {
  name: string;
  status: OrganisationStatus;
  kind: ActorKind;
  municipality: string;
  /** Census that confirmed it, and when; null while it waits. */
  confirmed: { by: string; on: Day } | null;
  products: readonly CardProduct[];
  documents: readonly { kind: DocumentKind; validUntil: Day | null; verified: boolean }[];
};

/** What a card says on a day to whoever was shown it. */
export type Card = {
  state: CardState;
  /** Null: a person's, which is published nowhere. */
  name: string | null;
  kind: ActorKind;
  municipality: string;
  confirmed: CardRecord['confirmed'];
  products: readonly CardProduct[];
  papers: readonly CardPaper[];
};

const persons: readonly ActorKind[] = personKinds;

/**
 * The card of an actor on a day. One that is not in force says who it is and why, and vouches for nothing else.
 * @param reader `owner` sees their own name even where it is a person's
 */
export function cardOf(record: CardRecord, today: Day, reader: 'owner' | 'anyone'): Card {
  const papers = verifiedPapers(record.documents, today);
  const state = stateOf(record, papers);
  const { kind, municipality } = record;
  const name = reader === 'anyone' && persons.includes(kind) ? null : record.name;
  if (!isInForce(state)) return { state, name, kind, municipality, confirmed: null, products: [], papers: [] };
  return { state, name, kind, municipality, confirmed: record.confirmed, products: record.products, papers };
}

/** Whether the census stands behind what the card says. */
export function isInForce(state: CardState): boolean {
  return state === 'valid' || state === 'papers-expired';
}

function stateOf({ status, confirmed }: CardRecord, papers: readonly CardPaper[]): CardState {
  if (status === 'suspended') return 'suspended';
  if (status === 'pending' || !confirmed) return 'waiting';
  return papers.some(({ state }) => state === 'expired') ? 'papers-expired' : 'valid';
}

/** Of each kind the verified paper that lasts longest: a renewed one takes the place of the one before. */
function verifiedPapers(documents: CardRecord['documents'], today: Day): CardPaper[] {
  const longest = new Map<DocumentKind, Day | null>();
  for (const { kind, validUntil, verified } of documents) {
    if (verified && (!longest.has(kind) || outlasts(validUntil, longest.get(kind) ?? null))) longest.set(kind, validUntil);
  }
  return [...longest].map(([kind, validUntil]) => {
    const state = documentState({ validUntil, verified: true }, today);
    return { kind, validUntil, state: state === 'unverified' ? 'valid' : state };
  });
}

/** Null has no end. */
function outlasts(one: Day | null, other: Day | null): boolean {
  return other !== null && (one === null || one > other);
}
