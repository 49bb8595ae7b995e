import 'server-only';
import { asksPassword } from '@/lib/domain/access/asks-password';
import type { Act } from '@/lib/domain/access/policy';
import { Refusal } from '@/lib/domain/refusal';
import { passwordAgainField } from '@/lib/domain/sending';
import { readVisit } from '@/lib/platform/session';
import { proveAgain } from '@/lib/services/people/prove-again';

/**
 * Asks for the password before an act that opens, awards, pays, gives roles or lets somebody in, unless it was typed in this session a
 * short while ago. It is typed in the act's own form, which keeps everything else: one more field of the same sending, with scripts
 * and without. Nobody is asked for it to be told that a field is blank.
 * @param readable the rest of the form can be read
 * @throws Refusal password-again where it was not typed; wrong-password; too-busy
 */
export async function askPasswordAgain(act: Act, form: FormData, readable: boolean): Promise<void> {
  if (!asksPassword(act) || !(readable || form.has(passwordAgainField))) return;
  const visit = await readVisit();
  if (!visit || visit.isProven || visit.sessionId === null) return;
  const typed = form.get(passwordAgainField);
  if (typeof typed !== 'string' || typed === '') throw new Refusal('password-again', {}, passwordAgainField);
  await proveAgain(visit.actor.userId, visit.sessionId, typed.normalize('NFC'));
}
