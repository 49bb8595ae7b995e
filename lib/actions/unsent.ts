import 'server-only';
import type { Actor } from '@/lib/domain/access/actor';
import { type ActionName, type PolicyRow, policy } from '@/lib/domain/access/policy';
import { aboutIn, type FormPlace } from '@/lib/domain/kept-text';
import type { Refused } from '@/lib/domain/outcome';
import { Refusal } from '@/lib/domain/refusal';
import { askedPath } from '@/lib/platform/asked-page';
import { markKeptText } from '@/lib/platform/kept-cookie';
import { logFault } from '@/lib/platform/log';
import { keyOfTag, personKey } from '@/lib/platform/person-tag';
import { signInPath } from '@/lib/routes/portals';
import { keepUnsentText, letGoOfText } from '@/lib/services/sessions/unsent-text';
import { refused } from './answers';
import { typedValues } from './form';

/**
 * The session ended while somebody wrote: what they wrote is kept for them alone, and they are led to sign in and back to it. A form
 * that does not say whose it is only leads to sign in.
 */
export async function keepUnsent(action: ActionName, form: FormData): Promise<Refused> {
  const path = await askedPath();
  const key = keyIn(form);
  if (key) await keepUnsentText(key, formPlace(action, path, form), typedValues(form));
  return { ...(await refused(new Refusal('not-signed-in', key ? { kept: 1 } : {}), form)), signIn: signInPath(path, 'ended') };
}

/**
 * @throws Refusal other-person when the page was shown to somebody else, or to the same person for another organisation. What is only
 * about oneself (signing out, one's notices) may come from any page.
 */
export function assertOwnPage(action: ActionName, actor: Actor, form: FormData): void {
  const key = keyIn(form);
  const { scope }: PolicyRow = policy[action];
  if (key && scope !== 'self' && scope !== 'anyone' && key !== personKey(actor)) throw new Refusal('other-person');
}

/** What was kept is sent: it need not wait any longer. The action is done by then, so that nothing of this may tell otherwise. */
export async function letGo(action: ActionName, actor: Actor | null, form: FormData): Promise<void> {
  if (!actor) return;
  const place = formPlace(action, await askedPath(), form);
  await letGoOfText(personKey(actor), place).catch((error) => logFault(error, action));
}

/** Marks the browser for whom a form was shown: what they wrote waits there. */
export async function markTextWaits(form: FormData): Promise<void> {
  const key = keyIn(form);
  if (key) await markKeptText(key, true);
}

/** Which form was sent: it names the fields that say what it is about. */
export function formPlace(act: string, path: string | null, form: FormData): FormPlace {
  const names = form.get('about');
  return { act, path: path ?? '', about: typeof names === 'string' ? aboutIn(typedValues(form), names) : {} };
}

/** For whom the page of a form was shown; null where it does not say, or says it falsely. */
export function keyIn(form: FormData): string | null {
  const tag = form.get('sentBy');
  return typeof tag === 'string' ? keyOfTag(tag) : null;
}
