import type { EndKind } from '@/lib/domain/law/contract';
import type { Centavos } from '@/lib/domain/units';
import { count, money } from './format';

const units = (amount: number) => count(amount, 'unidad', 'unidades');

/** What happens to a contract after it was signed: changes, fines, its end. */
export const contractChangesEs = {
  summary: (changes: number, fines: number) =>
    [
      changes > 0 ? count(changes, 'cambio propuesto', 'cambios propuestos') : '',
      fines > 0 ? count(fines, 'multa impuesta', 'multas impuestas') : '',
    ]
      .filter(Boolean)
      .join(', '),
  contracted: (amount: Centavos, signed: Centavos) =>
    amount === signed
      ? `Se firmó por ${money(signed)} y sigue igual.`
      : `Se firmó por ${money(signed)}; hoy son ${money(amount)}.`,
  endedAmount: (amount: Centavos, signed: Centavos) =>
    amount === signed
      ? `Se firmó por ${money(signed)}.`
      : `Se firmó por ${money(signed)}; con los cambios llegó a ${money(amount)}.`,
  line: (product: string, change: number) => `${product}: ${change > 0 ? `${units(change)} más` : `${units(-change)} menos`}`,
  newUnitsHint: (now: number) => `Hoy son ${units(now)}.`,
} as const;

export const endNames: Record<EndKind, string> = {
  default: 'por incumplimiento del productor',
  agreement: 'de común acuerdo',
  'force-majeure': 'por fuerza mayor',
};
