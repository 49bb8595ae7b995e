import 'server-only';
import { randomUUID } from 'node:crypto';
import { redirect, unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { findEventOfRequest, isRepeatedRequest, type PastEvent, recordEvent } from '@/lib/data/events';
import type { Actor } from '@/lib/domain/access/actor';
import { authorise, isOpenToAnyone, type Subject } from '@/lib/domain/access/may';
import type { Act } from '@/lib/domain/access/policy';
import type { Done, Door, Refused } from '@/lib/domain/outcome';
import { Refusal } from '@/lib/domain/refusal';
import { refusalSentence } from '@/lib/messages/es/refusals';
import { readClock } from '@/lib/platform/clock';
import { type Db, inTransaction, prisma } from '@/lib/platform/database';
import { logFault } from '@/lib/platform/log';
import { currentScope } from '@/lib/platform/scope';
import { readActor } from '@/lib/platform/session';
import { readForm, typedValues } from './form';

type Scene<Input, Who, Ahead> = { db: Db; actor: Who; input: Input; now: Date; ahead: Ahead };

type Definition<Schema extends z.ZodType, Found extends Subject, Value extends object, Who, Ahead> = {
  /** Row of the policy table. */
  name: Act;
  input: Schema;
  /** Work that must stand although the act is refused, or is too slow to hold a transaction: checking a password. */
  ahead?: (scene: { actor: Who; input: z.output<Schema> }) => Promise<Ahead>;
  /** The record the act is about, as the rights see it; an act that creates names its parent. */
  find: (scene: Scene<z.output<Schema>, Who, Ahead>) => Promise<Found | null>;
  /** Does it. What it returns is the event's detail; `id` is what it made or changed. */
  run: (scene: Scene<z.output<Schema>, Who, Ahead> & { subject: Found }) => Promise<Value>;
  /** The event's detail, where what the person is shown must not be written down: the secret of a link. */
  record?: (value: Value) => object;
  /** Where the person is led afterwards. */
  goTo?: (scene: { input: z.output<Schema>; value: Value }) => string;
};

/** Every act by its name in the policy: what the walk over all rights walks, and what finds two doors of one name. */
export const doors = new Map<Act, Door>();

/**
 * The one door for every change: read the form, sign in, find, authorise, do, record, all in one transaction.
 * A form sent twice (same `requestId`, same person) is done once and answered alike.
 */
export function defineAct<Schema extends z.ZodType, Found extends Subject, Value extends object, Ahead = undefined>(
  act: Definition<Schema, Found, Value, Actor, Ahead>,
): Door<Value> {
  return openDoor(act, async () => {
    const actor = await readActor();
    if (!actor) throw new Refusal('not-signed-in');
    return actor;
  });
}

/** The same door for acts that need no session: signing in, registering, accepting an invitation. */
export function defineOpenAct<Schema extends z.ZodType, Found extends Subject, Value extends object, Ahead = undefined>(
  act: Definition<Schema, Found, Value, Actor | null, Ahead>,
): Door<Value> {
  if (!isOpenToAnyone(act.name)) throw new Error(`${act.name} is not open to anyone in the policy`);
  return openDoor(act, readActor);
}

function openDoor<Schema extends z.ZodType, Found extends Subject, Value extends object, Who extends Actor | null, Ahead>(
  act: Definition<Schema, Found, Value, Who, Ahead>,
  whoAsks: () => Promise<Who>,
): Door<Value> {
  const door: Door<Value> = async (_previous, form) => {
    const sent = form instanceof FormData ? form : new FormData();
    const outcome = await answer(act, whoAsks, sent);
    // In a browser the person is led on; the seed and the tests read where to.
    if (outcome.status === 'done' && outcome.goTo && !currentScope()) redirect(outcome.goTo);
    return outcome;
  };
  doors.set(act.name, door);
  return door;
}

async function answer<Schema extends z.ZodType, Found extends Subject, Value extends object, Who extends Actor | null, Ahead>(
  act: Definition<Schema, Found, Value, Who, Ahead>,
  whoAsks: () => Promise<Who>,
  form: FormData,
): Promise<Done<Value> | Refused> {
  const requestId = readRequestId(form);
  let actor: Actor | null = null;
  try {
    const who = await whoAsks();
    actor = who;
    const read = readForm(form, act.input);
    if (!read.ok) return refused(new Refusal('check-input'), form, read.fields);
    const { input } = read;
    const ahead = (await act.ahead?.({ actor: who, input })) as Ahead;

    return await inTransaction(async (db) => {
      const earlier = requestId && (await findEventOfRequest(db, requestId));
      if (earlier && !isSameSending(act.name, actor, earlier)) throw new Refusal('not-found');
      if (earlier) return done(earlier.detail as Value, earlier.goTo ?? undefined);

      const { now } = await readClock(db);
      const subject = await act.find({ db, actor: who, input, now, ahead });
      if (who) authorise(who, act.name, subject);
      if (!subject) throw new Refusal('not-found');

      const value = await act.run({ db, actor: who, input, subject, now, ahead });
      const goTo = act.goTo?.({ input, value });
      const objectId = 'id' in value && typeof value.id === 'string' ? value.id : null;
      const detail = act.record?.(value) ?? value;
      await recordEvent(db, { requestId, act: act.name, actor, subjectId: subject.id, objectId, detail, goTo: goTo ?? null });
      return done(value, goTo);
    });
  } catch (error) {
    unstable_rethrow(error); // redirect() and notFound() are not failures
    // The same form sent twice at once: the second runs into what the first did, by whichever rule or constraint.
    const mayBeRepeated = error instanceof Refusal || isRepeatedRequest(error);
    const earlier = requestId && mayBeRepeated && (await findEventOfRequest(prisma(), requestId));
    if (earlier && isSameSending(act.name, actor, earlier)) return done(earlier.detail as Value, earlier.goTo ?? undefined);
    if (error instanceof Refusal) return refused(error, form);
    return refused(new Refusal('fault', { code: logFault(error, act.name) }), form);
  }
}

function done<Value>(value: Value, goTo: string | undefined): Done<Value> {
  return { status: 'done', value, requestId: randomUUID(), ...(goTo && { goTo }) };
}

/** A request id that somebody else used is nobody's to hear about. */
function isSameSending(name: Act, actor: Actor | null, earlier: PastEvent): boolean {
  return earlier.act === name && earlier.userId === (actor?.userId ?? null);
}

function refused(refusal: Refusal, form: FormData, fields: Record<string, string> = {}): Refused {
  const message = refusalSentence(refusal.code, refusal.params);
  const marked = refusal.field ? { [refusal.field]: message } : fields;
  return { status: 'refused', code: refusal.code, message, fields: marked, values: typedValues(form) };
}

function readRequestId(form: FormData): string | null {
  const sent = form.get('requestId');
  return typeof sent === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(sent) ? sent.toLowerCase() : null;
}
