import 'server-only';
import { listOnRecord } from '@/lib/data/evaluation';
import { publishedText } from '@/lib/domain/awards/publishing';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { prisma } from '@/lib/platform/database';
import { loadTenderDetail } from './detail';

/**
 * A published tender for whoever does not work in its office: why it ended names no bidder who is a person. One statement, two
 * where it ended after its opening.
 */
export async function loadPublishedDetail(id: string, now: Date): Promise<TenderDetail | null> {
  const detail = await loadTenderDetail({ id, publishedAt: { not: null } }, now);
  const reason = detail?.outcome && detail.tender.cancelReason;
  if (!reason) return detail;
  const cancelReason = publishedText(reason, await listOnRecord(prisma(), id));
  return { ...detail, tender: { ...detail.tender, cancelReason } };
}
