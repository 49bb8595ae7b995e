import type { UnsignedCause } from '@/lib/domain/awards/rounds';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import { leftOut } from '@/lib/domain/text';
import type { Translator } from '@/lib/messages/translator';
import { actorKindNames } from './law';

export const unsignedCauseNames: Record<UnsignedCause, string> = {
  declined: 'Desiste',
  late: 'No presentó sus documentos en el plazo',
  papers: 'Sus documentos no están en regla',
};

/** How a bidder is called where anyone reads: a person by what they are, and by the receipt that tells them apart. */
export function bidderName(
  t: Translator<'results'>,
  {
    name,
    kind,
    receiptNumber,
  }: {
    name: string | null;
    kind: ActorKind;
    receiptNumber: string;
  },
): string {
  return name ?? `${actorKindNames[kind].split(' (')[0]} (${t('receipt').toLowerCase()} ${receiptNumber})`;
}

/** The same of a supplier, who has no receipt. */
export function supplierName(supplier: string | null, kind: ActorKind): string {
  return supplier ?? actorKindNames[kind].split(' (')[0] ?? '';
}

/** Whose names the results do not tell, and what stands in their place. */
export function namesLeftOut(t: Translator<'results'>): string {
  return t('without', { leftOut });
}
