import 'server-only';
import { asksPassword } from '@/lib/domain/access/asks-password';
import { wasAsked } from '@/lib/domain/access/irreversible';
import type { ActionName } from '@/lib/domain/access/policy';
import { Refusal } from '@/lib/domain/refusal';
import { passwordAgainField } from '@/lib/domain/sending';
import { readVisit } from '@/lib/platform/session';
import { proveAgain } from '@/lib/services/identity/prove-again';

/**
 * What a person is asked before an action is done: whether they mean it, where it cannot be undone, and their password, where it opens,
 * awards, pays or gives roles.
 * @param readable the rest of the form can be read: nobody is asked anything to be told that a field is blank
 * @throws Refusal confirm-first, or what askPasswordAgain throws
 */
export async function askBefore(
  action: ActionName,
  form: FormData,
  { readable, isVisitor }: { readable: boolean; isVisitor: boolean },
) {
  if (readable && !wasAsked(action, form)) throw new Refusal('confirm-first');
  if (!isVisitor) await askPasswordAgain(action, form, readable);
}

/**
 * Asks for the password before an action that opens, awards, pays, gives roles or lets somebody in, unless it was typed in this session a
 * short while ago. It is typed in the action's own form, which keeps everything else: one more field of the same sending, with scripts
 * and without. Nobody is asked for it to be told that a field is blank.
 * @param readable the rest of the form can be read
 * @throws Refusal password-again where it was not typed; wrong-password; too-busy
 */
async function askPasswordAgain(action: ActionName, form: FormData, readable: boolean): Promise<void> {
  if (!asksPassword(action) || !(readable || form.has(passwordAgainField))) return;
  const visit = await readVisit();
  if (!visit || visit.isProven || visit.sessionId === null) return;
  const typed = form.get(passwordAgainField);
  if (typeof typed !== 'string' || typed === '') throw new Refusal('password-again', {}, passwordAgainField);
  await proveAgain(visit.actor.userId, visit.sessionId, typed.normalize('NFC'));
}
