import type { Role } from './actor';
import type { ActionName } from './policy';

/**
 * Pairs of functions that one person does not hold over the same purchase (NB-SABS, DS 0181: who evaluates does not award, who awards
 * does not receive; who sells does neither). The one table: roles of a member are warned of by it, and the same browser under both
 * roles of one tender is told on that tender.
 */
const incompatible = [
  ['evaluator', 'authority'],
  ['authority', 'receiver'],
  ['evaluator', 'receiver'],
  ['producer', 'procurement-officer'],
  ['producer', 'evaluator'],
  ['producer', 'authority'],
  ['producer', 'receiver'],
  ['producer', 'treasurer'],
] as const satisfies readonly (readonly [Role, Role])[];

export type RolePair = readonly [Role, Role];

/**
 * Of the roles that somebody has, the pairs that are never used on one tender. Small municipalities do hold them together: it is a
 * warning when they are given, and a refusal in the action (`barredUserIds`).
 */
export function conflictingRoles(roles: readonly Role[]): readonly RolePair[] {
  return incompatible.filter(([one, other]) => roles.includes(one) && roles.includes(other));
}

/** @returns whether who acted in these functions on a tender, or sells to it, may not act in that one on it */
export function hasClash(role: Role, functions: readonly Role[], sells: boolean): boolean {
  const others: readonly Role[] = sells ? [...functions, 'producer'] : functions;
  return others.some((one) => one !== role && conflictingRoles([role, one]).length > 0);
}

/** In which function each of these actions is done, on the tender or on what follows from it. */
export const functionOf: Readonly<Partial<Record<ActionName, Role>>> = {
  'tender.publish': 'procurement-officer',
  'tender.amend': 'procurement-officer',
  'question.answer': 'procurement-officer',
  'contract.formalise': 'procurement-officer',
  'contract.reschedule': 'procurement-officer',
  'fine.impose': 'procurement-officer',
  'tender.open': 'evaluator',
  'requirement.check': 'evaluator',
  'claim.check': 'evaluator',
  'tender.recommend': 'evaluator',
  'tender.return-evaluation': 'authority',
  'tender.award': 'authority',
  'tender.award-next': 'authority',
  'contract.change': 'authority',
  'contract.end': 'authority',
  'fine.lift': 'authority',
  'delivery.receive': 'receiver',
  'payment.record': 'treasurer',
  'payment.reverse': 'treasurer',
  'offer.send': 'producer',
  'offer.confirm': 'producer',
  'contract.answer-change': 'producer',
  'delivery.note': 'producer',
};

/** @returns the functions in which these actions were done, each once */
export function functionsIn(actions: readonly string[]): Role[] {
  const known = new Map<string, Role>(Object.entries(functionOf));
  return [...new Set(actions.flatMap((action) => known.get(action) ?? []))];
}
