import { form } from '@/lib/actions/form-fields';
import { issueRecoveryAction, useRecoveryAction } from '@/lib/actions/identity-recovery';
import { idle } from '@/lib/domain/outcome';
import { actAs, type Visitor } from '@/lib/platform/scope';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { type Person, person } from './people';
import { inSession, loginOf } from './sessions';

/** What somebody chooses who gets in by a code. */
export const next = { newPassword: 'quinua kañawa amaranto', repeatedPassword: 'quinua kañawa amaranto' };
export const nowhere: Visitor = { address: null, device: '', browser: null };

export const operator = () => person({ kind: 'operator', roles: ['operator'], municipalityCode: null });

export const issue = async (to: Person, by: Person) =>
  callAction(issueRecoveryAction, by, { organisationId: to.organisationId, login: await loginOf(to) });

/** A code by the operator, used; in a session as the browser that typed it has. */
export async function recovered(who: Person, visitor = nowhere) {
  const login = await loginOf(who);
  const { code } = await mustCall(issueRecoveryAction, await operator(), { organisationId: who.organisationId, login });
  const outcome = await actAs(null, () => useRecoveryAction(idle, form({ login, code, ...next })), visitor);
  if (outcome.status !== 'done') throw new Error(JSON.stringify(outcome));
  return { ...who, sessionId: outcome.value.id };
}

/** With a password of their own from the start, as everybody has who signed in before. */
export async function owner(who: Person): Promise<Person> {
  await inSession(who);
  return who;
}
