import { Tag } from '@/components/ui/tag';
import type { PurchaseShare } from '@/lib/domain/local-purchase/formulas';
import { type BasisPoints, basisPoints } from '@/lib/domain/units';
import { decimal, percentOf } from '@/lib/messages/es/format';
import { localPurchaseEs as words } from '@/lib/messages/es/local-purchase';

/** Whether a share reaches its goal, or by how many points it does not; only the goal where there is too little to tell. */
export function GoalTag({ reached, goal }: { reached: PurchaseShare; goal: BasisPoints }) {
  if (!reached.enough) return <Tag>{words.goalIs(percentOf(goal))}</Tag>;
  const missing = goal - (basisPoints(reached) ?? 0);
  if (missing <= 0) return <Tag tone="ok">{words.goalReached(percentOf(goal))}</Tag>;
  return <Tag tone="due">{words.goalMissing(percentOf(goal), decimal(missing / 100, 1))}</Tag>;
}
