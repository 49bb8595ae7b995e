import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import { leftOut } from '@/lib/domain/text';
import type { Translator } from '../translator';

type Bidder = { name: string | null; kind: ActorKind; receiptNumber: string };

/** How a bidder is called where anyone reads: a person by what they are, and by the receipt that tells them apart. */
export function bidderName(
  t: Translator<'results'>,
  tLaw: Translator<'law'>,
  { name, kind, receiptNumber: number }: Bidder,
): string {
  return name ?? t('person', { kind: tLaw(`actorKindsBrief.${kind}`), number });
}

/** The same of a supplier, who has no receipt. */
export function supplierName(tLaw: Translator<'law'>, supplier: string | null, kind: ActorKind): string {
  return supplier ?? tLaw(`actorKindsBrief.${kind}`);
}

/** Whose names the results do not tell, and what stands in their place. */
export function namesLeftOut(t: Translator<'results'>): string {
  return t('without', { leftOut });
}
