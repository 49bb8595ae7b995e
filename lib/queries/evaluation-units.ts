import 'server-only';
import { readUnits } from '@/lib/data/awards';
import { readRuleBook } from '@/lib/data/law';
import type { checkVerdicts } from '@/lib/domain/awards/checks';
import type { OpenedOffer } from '@/lib/domain/awards/unit';
import type { UnitView } from '@/lib/domain/awards/view';
import { viewRecorded, viewRunning } from '@/lib/domain/awards/views';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { prisma } from '@/lib/platform/database';
import type { EvaluationWorklist } from '@/lib/queries/evaluation-worklist';

/** The award units of an opened tender. While the evaluation lasts the order is worked out; from the recommendation on it is the one on record. */
export async function readUnitViews(
  { tender, recommendedById }: EvaluationWorklist,
  offers: readonly OpenedOffer[],
  verdictOf: ReturnType<typeof checkVerdicts>,
): Promise<UnitView[]> {
  if (recommendedById) return viewRecorded(tender, offers, verdictOf, await readUnits(prisma(), tender.id));
  const day = dayInLaPaz(tender.publishedAt ?? new Date(Number.NaN));
  return viewRunning(await readRuleBook(prisma(), { day, organisationId: tender.organisationId }), tender, offers, verdictOf);
}
