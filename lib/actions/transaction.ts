import 'server-only';
import type { z } from 'zod';
import { findEventOfRequest, isUniqueViolation, listEventsOfRequests, type PastEvent, recordEvent } from '@/lib/data/events';
import { keepSending } from '@/lib/data/sendings';
import type { Actor } from '@/lib/domain/access/actor';
import { authorise, type Subject } from '@/lib/domain/access/may';
import type { Done } from '@/lib/domain/outcome';
import { Refusal } from '@/lib/domain/refusal';
import { readClock } from '@/lib/platform/clock';
import { type Db, inTransaction, prisma } from '@/lib/platform/database';
import { sealSending } from '@/lib/platform/sendings';
import { done } from './answers';
import type { Definition } from './definition';
import { layOver } from './lay-over';
import type { Sending } from './sending';

/** The form was done before: this is the event of it. What it is answered depends on what it says now. */
class Repeated extends Error {
  constructor(readonly earlier: PastEvent) {
    super('done before');
  }
}

type Read<Input, Who, Ahead> = { who: Who; input: Input; ahead: Ahead; sending: Sending };

/**
 * Finds, authorises, does and records, whole or not at all, and once for each request id.
 * @throws Repeated when the same person's form of this id was done before
 * @throws Refusal what the rights or the rules say no to
 */
export async function executeOnce<
  Schema extends z.ZodType,
  Found extends Subject,
  Value extends object,
  Who extends Actor | null,
  Ahead,
>(
  act: Definition<Schema, Found, Value, Who, Ahead>,
  { who, input: asSent, ahead, sending }: Read<z.output<Schema>, Who, Ahead>,
): Promise<Done<Value>> {
  const requestId = act.everyTime ? null : sending.requestId;
  const contentHash = requestId && (await sending.hash());
  return inTransaction(async (db) => {
    const earlier = requestId && (await findEventOfRequest(db, requestId));
    if (earlier) throw isSameSender(earlier, act.name, who) ? new Repeated(earlier) : new Refusal('not-found');

    const input = await laidOver(db, act, { who, input: asSent, sending });
    const { now } = await readClock(db);
    const subject = await act.find({ db, actor: who, input, now, ahead });
    if (who) authorise(who, act.name, subject);
    if (!subject) throw new Refusal('not-found');

    const value = await act.run({ db, actor: who, input, subject, now, ahead });
    const goTo = act.goTo?.({ input, value }) ?? null;
    const objectId = 'id' in value && typeof value.id === 'string' ? value.id : null;
    const detail = act.record?.(value) ?? value;
    const also = (act.also?.(value) ?? []).filter((id) => id !== subject.id && id !== objectId);
    const told = { requestId, act: act.name, actor: who, subjectId: subject.id, objectId, also, detail, goTo, contentHash };
    await recordEvent(db, told);
    if (requestId) await keepSending(db, requestId, sealSending(requestId, sending.said, await act.textKey?.({ db, input })));
    return done(value, goTo);
  });
}

/** The input, or where this sending corrects earlier ones, the input laid over what they left. */
async function laidOver<Schema extends z.ZodType, Found extends Subject, Value extends object, Who extends Actor | null, Ahead>(
  db: Db,
  act: Definition<Schema, Found, Value, Who, Ahead>,
  { who, input, sending }: { who: Who; input: z.output<Schema>; sending: Sending },
): Promise<z.output<Schema>> {
  if (sending.corrects.length === 0) return input;
  const earlier = await listEventsOfRequests(db, sending.corrects);
  const own = earlier.every((event) => isSameSender(event, act.name, who));
  if (!own || earlier.length !== sending.corrects.length) throw new Refusal('not-found');
  const over = layOver(act.resent, input, earlier);
  if (!over) throw new Refusal('changed-meanwhile');
  return over;
}

type Sent = { name: string; actor: Actor | null; requestId: string | null };

/**
 * The same form sent twice at once: the second runs into what the first did, by whichever rule or constraint.
 * @returns the event of the first, or null when the error is of its own
 */
export async function findRepeated(error: unknown, { name, actor, requestId }: Sent): Promise<PastEvent | null> {
  if (error instanceof Repeated) return error.earlier;
  if (!requestId || !(error instanceof Refusal || isUniqueViolation(error))) return null;
  const earlier = await findEventOfRequest(prisma(), requestId);
  return earlier && isSameSender(earlier, name, actor) ? earlier : null;
}

/** A request id that somebody else used is nobody's to hear about. */
function isSameSender(earlier: PastEvent, name: string, actor: Actor | null): boolean {
  return earlier.act === name && earlier.userId === (actor?.userId ?? null);
}
