import { daysBetween } from '@/lib/domain/calendar';
import type { BasisPoints, Day } from '@/lib/domain/units';
import type { ActorKind } from './actor-kinds';
import { findRule, isRejected, type RuleBook, requireRule, type Trace } from './rule-book';
import { bpsOf } from './rule-values';

/** Share of each payment kept as guarantee of fulfilment: 3.5 % for the small (GAR-CUM-S: NB-SABS art. 21.I.b), else 7 % (GAR-CUM: art. 21). */
export function retentionRule(book: RuleBook, kind: ActorKind): { bps: BasisPoints; trace: Trace } {
  const small = findRule(book, 'GAR-CUM-S');
  const isSmall = small !== null && !isRejected(small) && small.value.kinds.includes(kind);
  const trace = isSmall ? small : requireRule(book, 'GAR-CUM');
  return { bps: bpsOf(trace.value.percent), trace };
}

export const contractForms = ['contract', 'purchase-order'] as const;
export type ContractForm = (typeof contractForms)[number];

/** Why a contract ended before its schedule did. */
export const endKinds = ['default', 'agreement', 'force-majeure'] as const;
export type EndKind = (typeof endKinds)[number];

/** Purchase order when everything is delivered within the days of CON-ORDER (15 calendar days) after signature; else contract. */
export function contractForm(
  book: RuleBook,
  { signedOn, lastDeliveryOn }: { signedOn: Day; lastDeliveryOn: Day },
): { form: ContractForm; calendarDays: number; trace: Trace } {
  const trace = requireRule(book, 'CON-ORDER');
  const calendarDays = daysBetween(signedOn, lastDeliveryOn);
  return { form: calendarDays <= trace.value.maxCalendarDays ? 'purchase-order' : 'contract', calendarDays, trace };
}
