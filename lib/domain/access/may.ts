import { Refusal } from '../refusal';
import type { Actor } from './actor';
import { isPartyOf } from './party';
import { type ActionName, type PolicyRow, policy } from './policy';

/** What an action is about, as far as rights are concerned. */
export type Subject = {
  id: string;
  /** Whose record it is. */
  organisationId?: string | null;
  /** Whose record it is where it is of who bids or supplies: a party's, and so each member's. Never beside `organisationId`. */
  partyId?: string;
  /** Who has a part in it: organisations, and parties that bid or supply. */
  partyIds?: readonly string[];
  /** Where it is (INE code). */
  municipalityCode?: string | null;
  /** No government of this installation has that municipality: any census may take it in. */
  unclaimed?: boolean;
  schoolId?: string | null;
  userId?: string;
  /** People who took an incompatible part before: who evaluates does not award, who awards does not receive. */
  barredUserIds?: readonly string[];
  /** Since when the tender it belongs to takes offers, while they are sealed: a held account keeps away from what was there before. */
  sealedSince?: Date | null;
};

/** @returns whether the table lets this person do this to that record. */
export function may(actor: Actor, action: ActionName, subject: Subject): boolean {
  return mayTry(actor, action) && reaches(actor, policy[action], subject);
}

/**
 * Says no the right way: what an actor may not touch, they cannot learn exists; what they may touch but not yet
 * (census pending) or not any more (an incompatible part before) they are told.
 * @throws Refusal not-found | account-held | organisation-not-confirmed | separation-of-duties
 */
export function authorise(actor: Actor, action: ActionName, subject: Subject | null): asserts subject is Subject {
  if (!subject || !may(actor, action, subject)) throw new Refusal('not-found');
  const row: PolicyRow = policy[action];
  if (isHeldBack(actor, subject)) throw new Refusal('account-held');
  if (row.confirmedOnly && actor.organisation.status !== 'confirmed') throw new Refusal('organisation-not-confirmed');
  if (subject.barredUserIds?.includes(actor.userId)) throw new Refusal('separation-of-duties');
}

/**
 * Whether a recovered account is kept from this: drafts and offers of a tender that was open when the code was used, whether there
 * are any or not, so that the answer tells nothing of them.
 */
export function isHeldBack({ heldSince }: Actor, { sealedSince }: Pick<Subject, 'sealedSince'>): boolean {
  return !!heldSince && !!sealedSince && sealedSince <= heldSince;
}

/** @returns whether this person's roles ever let them do this, to whatever record. */
export function mayTry(actor: Actor, action: ActionName): boolean {
  const row: PolicyRow = policy[action];
  return isInForce(actor, row) && fits(actor, row);
}

/** @returns whether the action may be tried without a session. */
export function isOpenToAnyone(action: ActionName): boolean {
  return policy[action].scope === 'anyone';
}

/** Who acts for a suspended organisation keeps their own account, and nothing else. */
function isInForce(actor: Actor, { scope }: PolicyRow): boolean {
  return actor.organisation.status !== 'suspended' || scope === 'self' || scope === 'anyone';
}

function fits(actor: Actor, { kinds, roles }: PolicyRow): boolean {
  const kindFits = !kinds || kinds.includes(actor.organisation.kind);
  const roleFits = !roles || roles.some((role) => actor.roles.includes(role));
  return kindFits && roleFits;
}

function reaches(actor: Actor, { scope }: PolicyRow, subject: Subject): boolean {
  const { organisation } = actor;
  switch (scope) {
    case 'anyone':
    case 'open':
      return true;
    case 'self':
      return subject.userId === actor.userId;
    case 'own':
      return subject.partyId ? isPartyOf(actor, subject.partyId) : subject.organisationId === organisation.id;
    case 'school':
      return subject.organisationId === organisation.id && !!subject.schoolId && actor.schoolIds.includes(subject.schoolId);
    case 'party':
      return !!subject.partyIds?.some((id) => isPartyOf(actor, id));
    case 'territory':
      return (
        organisation.municipalityCode !== null &&
        (subject.unclaimed === true || subject.municipalityCode === organisation.municipalityCode)
      );
  }
}
