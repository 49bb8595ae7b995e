import type { DeliveryCounts } from '@/lib/domain/contracts/standing';
import type { ContractForm } from '@/lib/domain/law/contract';
import type { DeliveryFrequency } from '@/lib/domain/tenders/tender';
import { count, integer } from './format';

const forms: Readonly<Record<ContractForm, string>> = { contract: 'Contrato', 'purchase-order': 'Orden de compra' };
const units = (amount: number) => count(amount, 'unidad', 'unidades');
const frequencies: Readonly<Record<DeliveryFrequency, string>> = {
  daily: 'cada día de clases',
  weekly: 'cada semana',
  fortnightly: 'cada dos semanas',
  monthly: 'cada mes',
};

export const contractsEs = {
  forms,
  frequencies,
  monthStanding: ({ all, received, late, toReceive, closed }: DeliveryCounts) => {
    const ahead = all - received - late - toReceive - closed;
    return [
      received === all ? 'todas recibidas' : received > 0 ? count(received, 'recibida', 'recibidas') : '',
      late > 0 ? count(late, 'atrasada', 'atrasadas') : '',
      toReceive > 0 ? `${integer(toReceive)} por recibir` : '',
      closed > 0 ? count(closed, 'cerrada', 'cerradas') : '',
      // Alone it says nothing: all are.
      ahead > 0 && ahead < all ? `${integer(ahead)} todavía por entregar` : '',
    ]
      .filter(Boolean)
      .join(', ');
  },
  signing: {
    acknowledge: (over: number) => `Sé que ${over === 1 ? 'sobra' : 'sobran'} ${units(over)} y formalizo lo adjudicado`,
  },
  reschedule: {
    difference: (over: number) => (over === 0 ? 'lo justo' : over > 0 ? `sobran ${integer(over)}` : `faltan ${integer(-over)}`),
    schoolUnits: (before: number, after: number) =>
      before === after ? `${units(after)}, en otras entregas` : `${integer(before)} → ${units(after)}`,
  },
  deliveryFilters: {
    todas: 'Todas',
    atrasadas: 'Atrasadas',
    'por-recibir': 'Por recibir',
    'con-rechazo': 'Con rechazo',
    'no-llego': 'Con faltantes',
    cerradas: 'Cerradas',
  },
  units,
} as const;
