import 'server-only';
import type { z } from 'zod';
import {
  findEventOfRequest,
  holdRequest,
  isUniqueViolation,
  listEventsOfRequests,
  type PastEvent,
  recordEvent,
} from '@/lib/data/events';
import { keepSending } from '@/lib/data/sendings';
import type { Actor } from '@/lib/domain/access/actor';
import { authorise, type Subject } from '@/lib/domain/access/may';
import type { Done } from '@/lib/domain/outcome';
import { Refusal } from '@/lib/domain/refusal';
import { readClock } from '@/lib/platform/clock';
import { type Db, inTransaction, prisma } from '@/lib/platform/database';
import { readDeviceKey } from '@/lib/platform/device-key';
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

type Read<Input, Who, Prepared> = { who: Who; input: Input; prepared: Prepared; sending: Sending };

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
  Prepared,
>(
  definition: Definition<Schema, Found, Value, Who, Prepared>,
  { who, input: asSent, prepared, sending }: Read<z.output<Schema>, Who, Prepared>,
): Promise<Done<Value>> {
  const requestId = definition.everyTime ? null : sending.requestId;
  const contentHash = requestId && (await sending.hash());
  return inTransaction(async (db) => {
    if (requestId) await holdRequest(db, requestId);
    const earlier = requestId && (await findEventOfRequest(db, requestId));
    if (earlier) throw isSameSender(earlier, definition.name, who) ? new Repeated(earlier) : new Refusal('not-found');

    const input = await laidOver(db, definition, { who, input: asSent, sending });
    const { now } = await readClock(db);
    const subject = await definition.find({ db, actor: who, input, now, prepared });
    if (who) authorise(who, definition.name, subject);
    if (!subject) throw new Refusal('not-found');

    const value = await definition.run({ db, actor: who, input, subject, now, prepared });
    const goTo = definition.goTo?.({ input, value }) ?? null;
    const objectId = 'id' in value && typeof value.id === 'string' ? value.id : null;
    const detail = definition.record?.(value) ?? value;
    const deviceKey = who && (await readDeviceKey(who.userId));
    const also = (definition.also?.(value) ?? []).filter((id) => id !== subject.id && id !== objectId);
    const subjects = { subjectId: subject.id, objectId, also };
    const doer = who && definition.nameless ? { ...who, name: '' } : who;
    const told = { requestId, act: definition.name, actor: doer, ...subjects, detail, goTo, contentHash, deviceKey };
    await recordEvent(db, told);
    if (requestId)
      await keepSending(db, requestId, sealSending(requestId, sending.said, await definition.textKey?.({ db, input })));
    return done(value, goTo);
  });
}

/** The input, or where this sending corrects earlier ones, the input laid over what they left. */
async function laidOver<
  Schema extends z.ZodType,
  Found extends Subject,
  Value extends object,
  Who extends Actor | null,
  Prepared,
>(
  db: Db,
  definition: Definition<Schema, Found, Value, Who, Prepared>,
  { who, input, sending }: { who: Who; input: z.output<Schema>; sending: Sending },
): Promise<z.output<Schema>> {
  if (sending.corrects.length === 0) return input;
  const earlier = await listEventsOfRequests(db, sending.corrects);
  const own = earlier.every((event) => isSameSender(event, definition.name, who));
  if (!own || earlier.length !== sending.corrects.length) throw new Refusal('not-found');
  const over = layOver(definition.resent, input, earlier);
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
