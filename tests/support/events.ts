import { type EventText, withTexts } from '@/lib/domain/records/event-texts';
import { prisma } from '@/lib/platform/database';

/** All that an event told when it was written: with the texts that lie beside it. */
export async function toldBy(where: { subjectId?: string; objectId?: string; act?: string }): Promise<unknown> {
  const { detail, texts } = await prisma().event.findFirstOrThrow({ where, include: { texts: { where: { erasedAt: null } } } });
  return withTexts(detail, texts satisfies EventText[]);
}
