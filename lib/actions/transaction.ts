import 'server-only';
import type { z } from 'zod';
import { findEventOfRequest, isRepeatedRequest, type PastEvent, recordEvent } from '@/lib/data/events';
import type { Actor } from '@/lib/domain/access/actor';
import { authorise, type Subject } from '@/lib/domain/access/may';
import type { Done } from '@/lib/domain/outcome';
import { Refusal } from '@/lib/domain/refusal';
import { readClock } from '@/lib/platform/clock';
import { inTransaction, prisma } from '@/lib/platform/database';
import { done, doneBefore } from './answers';
import type { Definition } from './definition';

type Sending<Input, Who, Ahead> = { who: Who; input: Input; ahead: Ahead; requestId: string | null };

/**
 * Finds, authorises, does and records, whole or not at all; a form that was done before is answered as it was then.
 * @throws Refusal what the rights or the rules say no to
 */
export function doOnce<Schema extends z.ZodType, Found extends Subject, Value extends object, Who extends Actor | null, Ahead>(
  act: Definition<Schema, Found, Value, Who, Ahead>,
  { who, input, ahead, requestId }: Sending<z.output<Schema>, Who, Ahead>,
): Promise<Done<Value>> {
  return inTransaction(async (db) => {
    const earlier = requestId && (await findEventOfRequest(db, requestId));
    if (earlier && !isSameSending(earlier, act.name, who)) throw new Refusal('not-found');
    if (earlier) return doneBefore<Value>(earlier);

    const { now } = await readClock(db);
    const subject = await act.find({ db, actor: who, input, now, ahead });
    if (who) authorise(who, act.name, subject);
    if (!subject) throw new Refusal('not-found');

    const value = await act.run({ db, actor: who, input, subject, now, ahead });
    const goTo = act.goTo?.({ input, value }) ?? null;
    const objectId = 'id' in value && typeof value.id === 'string' ? value.id : null;
    const detail = act.record?.(value) ?? value;
    await recordEvent(db, { requestId, act: act.name, actor: who, subjectId: subject.id, objectId, detail, goTo });
    return done(value, goTo);
  });
}

type Sent = { name: string; actor: Actor | null; requestId: string | null };

/**
 * The same form sent twice at once: the second runs into what the first did, by whichever rule or constraint.
 * @returns the event of the first, or null when the error is of its own
 */
export async function findRepeated(error: unknown, { name, actor, requestId }: Sent): Promise<PastEvent | null> {
  if (!requestId || !(error instanceof Refusal || isRepeatedRequest(error))) return null;
  const earlier = await findEventOfRequest(prisma(), requestId);
  return earlier && isSameSending(earlier, name, actor) ? earlier : null;
}

/** A request id that somebody else used is nobody's to hear about. */
function isSameSending(earlier: PastEvent, name: string, actor: Actor | null): boolean {
  return earlier.act === name && earlier.userId === (actor?.userId ?? null);
}
