import 'server-only';
import { randomUUID } from 'node:crypto';
import type { PastEvent } from '@/lib/data/events';
import type { Done, EarlierSending, Refused } from '@/lib/domain/outcome';
import { Refusal } from '@/lib/domain/refusal';
import { type FieldIssue, fieldSentence } from '@/lib/messages/told/fields';
import { refusalSentence } from '@/lib/messages/told/refusals';
import { getTranslators } from '@/lib/messages/translators';
import { logFault } from '@/lib/platform/log';
import { typedValues } from './form';

/** A "yes", with the id of the form's next sending. */
export function done<Value>(value: Value, goTo: string | null = null): Done<Value> {
  return { status: 'done', value, requestId: randomUUID(), ...(goTo && { goTo }) };
}

/** The answer to a form that was done before: as it was answered then. */
export function doneBefore<Value>(earlier: PastEvent): Done<Value> {
  return done(earlier.detail as Value, earlier.goTo);
}

/**
 * A "no" in the reader's language, with what was typed.
 * @param issues what is wrong with which field
 */
export async function refused(refusal: Refusal, form: FormData, issues: Record<string, FieldIssue> = {}): Promise<Refused> {
  const translators = await getTranslators();
  const message = refusalSentence(translators, refusal.code, refusal.params);
  const t = translators('fields');
  const fields = Object.fromEntries(Object.entries(issues).map(([name, issue]) => [name, fieldSentence(t, issue)]));
  const marked = refusal.field ? { [refusal.field]: message } : fields;
  return { status: 'refused', code: refusal.code, message, fields: marked, values: typedValues(form) };
}

/** A form that was done before and now says something else: told with both versions, and with an id for one more sending. */
export async function sentBefore(form: FormData, how: EarlierSending): Promise<Refused> {
  return { ...(await refused(new Refusal('sent-before', { way: how.way }), form)), requestId: randomUUID(), sentBefore: how };
}

/** An error that nobody meant: the log has it, the person a code. */
export async function faulted(error: unknown, where: string, form: FormData): Promise<Refused> {
  return refused(new Refusal('fault', { code: await logFault(error, where) }), form);
}
