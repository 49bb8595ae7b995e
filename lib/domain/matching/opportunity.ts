import type { Lot } from '@/lib/domain/tenders/tender';
import type { Fit } from './fit';

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
