import 'server-only';
import type { z } from 'zod';
import type { Subject } from '@/lib/domain/access/may';
import type { Act } from '@/lib/domain/access/policy';
import type { Db } from '@/lib/platform/database';

type Scene<Input, Who, Ahead> = { db: Db; actor: Who; input: Input; now: Date; ahead: Ahead };

/** What makes an act: its row of the policy, its form, its record, and what it does. */
export type Definition<Schema extends z.ZodType, Found extends Subject, Value extends object, Who, Ahead> = {
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
