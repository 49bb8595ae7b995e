import type { Weekday } from '@/lib/domain/rations/rations';

export const weekdaysEs: Record<Weekday, string> = { 1: 'Lunes', 2: 'Martes', 3: 'Miércoles', 4: 'Jueves', 5: 'Viernes' };
export const rationsEs = {
  product: 'Producto',
} as const;
