import type { Lot } from '@/lib/domain/tenders/tender';
import type { Fit } from './fit';
import type { Load } from './load';

export type LotFit = { lot: Lot; fit: Fit };

/** An open lot of which a producer can serve something. */
export type Opportunity = LotFit & {
  /** Whether the reader has an offer in the tender, which they may see and change. */
  offered: boolean;
  tender: {
    id: string;
    title: string;
    deadlineAt: Date | null;
    municipality: string;
  };
};

/** Whether an own offer stands sealed in a tender: what it takes is known to its bidder alone, and to nobody whose account is held back. */
export function hasOffered(loads: readonly Pick<Load, 'tenderId' | 'source'>[], tenderId: string): boolean {
  return loads.some((load) => load.source === 'sealed' && load.tenderId === tenderId);
}
