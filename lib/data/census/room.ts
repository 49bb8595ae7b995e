import 'server-only';
import { type FilePart, mostInFile } from '@/lib/domain/census/papers';
import { Refusal } from '@/lib/domain/refusal';
import type { Db } from '@/lib/platform/database';

/**
 * Whether one more fits into a producer's file, whoever writes it. Holds the actor's row, so that of two at once one is the last.
 * @throws Refusal file-full
 */
export async function assertRoom(db: Db, organisationId: string, part: FilePart): Promise<void> {
  await db.$queryRaw`select from economic_actors where organisation_id = ${organisationId}::uuid for update`;
  const where = { organisationId };
  const held = await (part === 'papers' ? db.actorDocument.count({ where }) : db.capacity.count({ where }));
  if (held >= mostInFile) throw new Refusal('file-full', { part, most: mostInFile });
}
