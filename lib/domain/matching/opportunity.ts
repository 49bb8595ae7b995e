import type { Lot } from '@/lib/domain/tenders/tender';
import type { Fit } from './fit';

export type LotFit = { lot: Lot; fit: Fit };

/** An open lot of which a producer can serve something. */
export type Opportunity = LotFit & {
  tender: {
    id: string;
    title: string;
    deadlineAt: Date | null;
    municipality: string;
  };
};
