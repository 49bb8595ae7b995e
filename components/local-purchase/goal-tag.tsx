import { useTranslations } from 'next-intl';
import { Tag } from '@/components/ui/tag';
import type { PurchaseShare } from '@/lib/domain/local-purchase/formulas';
import { type BasisPoints, basisPoints } from '@/lib/domain/units';
import { decimal, percentOf } from '@/lib/messages/format';

/** Whether a share reaches its goal, or by how many points it does not; only the goal where there is too little to tell. */
export function GoalTag({ reached, goal }: { reached: PurchaseShare; goal: BasisPoints }) {
  const t = useTranslations('local-purchase');
  if (!reached.enough) return <Tag>{t('goalIs', { goal: percentOf(goal) })}</Tag>;
  const missing = goal - (basisPoints(reached) ?? 0);
  if (missing <= 0) return <Tag tone="ok">{t('goalReached', { goal: percentOf(goal) })}</Tag>;
  return <Tag tone="due">{t('goalMissing', { goal: percentOf(goal), missing: decimal(missing / 100, 1) })}</Tag>;
}
