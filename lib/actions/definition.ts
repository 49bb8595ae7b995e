import 'server-only';
import type { Route } from 'next';
import type { z } from 'zod';
import type { PastEvent } from '@/lib/data/events';
import type { Subject } from '@/lib/domain/access/may';
import type { ChangeName } from '@/lib/domain/access/policy';
import type { Db } from '@/lib/platform/database';

type Scene<Input, Who, Prepared> = { db: Db; actor: Who; input: Input; now: Date; prepared: Prepared };

/** Subject of what is done without an account. */
export const nobodyId = '00000000-0000-0000-0000-000000000000';

/**
 * How the newer content of a form that was done is kept (its first answer was cut, and the person corrected it):
 * - 'further': done as well, beside the first;
 * - 'over': written over it, the last one written stands;
 * - 'version': written over it, unless somebody else changed the record since;
 * - made: the same, for a form that makes a record or changes the one that this field names;
 * - a function: the input laid over what the earlier sendings left, oldest first, or null where that cannot be.
 */
export type Resent<Input> =
  | 'further'
  | 'over'
  | 'version'
  | { made: keyof Input & string }
  | ((input: Input, earlier: readonly PastEvent[]) => Input | null);

/** What makes an action: its row of the policy, its form, its record, and what it does. */
export type Definition<Schema extends z.ZodType, Found extends Subject, Value extends object, Who, Prepared> = {
  /** Row of the policy table. */
  name: ChangeName;
  /** Of its form: raised when a sending of the version before could no longer be read. Absent: 1. */
  version?: number;
  input: Schema;
  /** Work that must stand although the action is refused, or is too slow to hold a transaction: checking a password. */
  beforeTransaction?: (scene: { actor: Who; input: z.output<Schema> }) => Promise<Prepared>;
  /** What holds a place from before `beforeTransaction` until the action is done: work that is heavy, and waits for its turn. */
  within?: <Result>(actor: Who, work: () => Promise<Result>) => Promise<Result>;
  /** The record the action is about, as the rights see it; an action that creates names its parent. */
  find: (scene: Scene<z.output<Schema>, Who, Prepared>) => Promise<Found | null>;
  /** Does it. What it returns is the event's detail; `id` is what it made or changed. */
  run: (scene: Scene<z.output<Schema>, Who, Prepared> & { subject: Found }) => Promise<Value>;
  /** Further records that it made or changed: their history tells it too. */
  also?: (value: Value) => readonly string[];
  /** The event's detail, where what the person is shown must not be written down: the secret of a link. */
  record?: (value: Value) => object;
  /** What one step can do where the form was done and comes again saying something else. Absent: nothing, the first is settled. */
  resent?: Resent<z.output<Schema>>;
  /** The key under which the form's text is kept for comparing. Absent: the installation's own; a sealed offer has its tender's. */
  textKey?: (scene: { db: Db; input: z.output<Schema> }) => Promise<Uint8Array>;
  /** Its event names nobody: who did it had their name erased by it. */
  nameless?: true;
  /** Done each time it is sent, however often: it gives the browser a cookie, which goes with an answer that is cut. */
  everyTime?: true;
  /** Where the person is led afterwards. */
  goTo?: (scene: { input: z.output<Schema>; value: Value }) => Route;
};
