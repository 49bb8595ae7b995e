import 'server-only';
import type { z } from 'zod';
import type { Actor } from '@/lib/domain/access/actor';
import type { Subject } from '@/lib/domain/access/may';
import type { ChangeName } from '@/lib/domain/access/policy';
import type { AskedKind, JobResult, TimedKind } from '@/lib/domain/jobs/job';
import type { Db } from '@/lib/platform/database';

/** What a job is given: the transaction of its effects, and how to say how far it is. */
export type JobScene = {
  jobId: string;
  db: Db;
  now: Date;
  /** Seen by who waits, at once. Ends the run where the job was called off. */
  told: (done: number, of: number) => Promise<void>;
};

/** What a person asked for: their right to it is asked again when it is done, and it is written down as their action. */
export type AskedJob<Kind extends AskedKind, Schema extends z.ZodType, Found extends Subject> = {
  kind: Kind;
  /** The right that it takes, and what the record calls it. */
  action: ChangeName;
  input: Schema;
  find: (scene: { db: Db; actor: Actor; input: z.output<Schema> }) => Promise<Found | null>;
  run: (
    scene: JobScene & { actor: Actor; input: z.output<Schema>; subject: Found },
  ) => Promise<{ result: JobResult[Kind]; also?: readonly string[] }>;
};

/** What the clock asks for: in nobody's name, therefore without a right and without an event. */
export type TimedJob<Kind extends TimedKind> = { kind: Kind; run: (scene: JobScene) => Promise<JobResult[Kind]> };

/** A job with its input still to be read: what a worker runs. */
export type Runnable<Kind extends AskedKind> = {
  kind: Kind;
  run: (scene: JobScene & { actor: Actor; input: unknown }) => Promise<JobResult[Kind]>;
};
