import type { Claim } from '@/lib/domain/offers/claims';

/** For refusals, until they tell through a translator. */
export const claimShort: Record<Claim, string> = {
  F1: 'producido en el país',
  F2: 'componente nacional',
  F3: 'pequeño productor',
};
