import 'server-only';
import { listOnRecord } from '@/lib/data/evaluation';
import { publishedText } from '@/lib/domain/awards/publishing';
import type { TenderSheet } from '@/lib/domain/tenders/sheet';
import { prisma } from '@/lib/platform/database';
import { loadSheet } from './sheet';

/**
 * A published tender for whoever does not work in its office: why it ended names no bidder who is a person. One statement, two
 * where it ended after its opening.
 */
export async function loadPublishedSheet(id: string, now: Date): Promise<TenderSheet | null> {
  const sheet = await loadSheet({ id, publishedAt: { not: null } }, now);
  const reason = sheet?.outcome && sheet.tender.cancelReason;
  if (!reason) return sheet;
  const cancelReason = publishedText(reason, await listOnRecord(prisma(), id));
  return { ...sheet, tender: { ...sheet.tender, cancelReason } };
}
