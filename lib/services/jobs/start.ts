import 'server-only';
import { insertJob } from '@/lib/data/jobs';
import type { Actor } from '@/lib/domain/access/actor';
import type { AskedKind } from '@/lib/domain/jobs/job';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';

/**
 * Leaves work to a worker, with the transaction of who asks: where that is rolled back, nobody was asked.
 * @param uniqueKey what of it there is one at a time
 * @returns the job's id
 * @throws Refusal job-underway
 */
export async function startJob(
  db: Db,
  actor: Actor,
  { kind, input, uniqueKey }: { kind: AskedKind; input: object; uniqueKey: string },
): Promise<string> {
  const asker = { userId: actor.userId, organisationId: actor.organisation.id };
  const id = await insertJob(db, { kind, asker, input, uniqueKey });
  if (!id) throw new Refusal('job-underway');
  return id;
}
