import 'server-only';
import { may } from '@/lib/domain/access/may';
import { prisma } from '@/lib/platform/database';
import { readActor } from '@/lib/platform/session';

export type StatedNeed = { id: string; topic: string; text: string; at: Date; producer: string; municipality: string };

/** What producers say they need, newest first; null for whoever may not read it. No contact is shown. */
export async function readNeeds(): Promise<StatedNeed[] | null> {
  const actor = await readActor();
  if (!actor || !may(actor, 'needs.read', { id: 'needs' })) return null;
  const rows = await prisma().producerNeed.findMany({
    orderBy: { at: 'desc' },
    take: 100,
    select: {
      id: true,
      topic: true,
      text: true,
      at: true,
      organisation: { select: { name: true, municipality: { select: { name: true } } } },
    },
  });
  return rows.map(({ organisation, ...need }) => ({
    ...need,
    producer: organisation.name,
    municipality: organisation.municipality?.name ?? '',
  }));
}
