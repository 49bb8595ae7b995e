import 'server-only';
import type { NeedTopic } from '@/lib/domain/census/inputs';
import type { Db } from '@/lib/platform/database';

export async function createNeed(db: Db, need: { organisationId: string; topic: NeedTopic; text: string }): Promise<string> {
  return (await db.producerNeed.create({ data: need, select: { id: true } })).id;
}
