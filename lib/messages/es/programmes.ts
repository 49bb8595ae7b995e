import type { Meal } from '@/lib/domain/programmes/programmes';
import { count, integer, money } from './format';

export const mealsEs: Record<Meal, string> = { breakfast: 'Desayuno', lunch: 'Almuerzo' };
export const programmesEs = {
  coverage: {
    how: (budget: bigint, students: number, ration: bigint, day: bigint, days: number) => [
      `Un día con ración para todos cuesta ${integer(students)} estudiantes × ${money(ration)} = ${money(day)}.`,
      `${money(budget)} ÷ ${money(day)} = ${count(days, 'día completo', 'días completos')}. Medio día no da de comer a nadie: se redondea hacia abajo.`,
    ],
  },
} as const;
