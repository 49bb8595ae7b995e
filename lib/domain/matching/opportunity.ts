import type { Lot } from '@/lib/domain/tenders/tender';
import type { Fit } from './fit';

export type LotFit = { lot: Lot; fit: Fit };
