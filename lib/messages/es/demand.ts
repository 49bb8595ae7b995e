import type { Unserved } from '@/lib/domain/demand/unserved';
import type { Weekday } from '@/lib/domain/rations/rations';
import { count, decimal } from './format';
import { weekdaysEs } from './rations';

/** "los lunes, martes y jueves" */
function onWeekdays(weekdays: readonly number[]): string {
  const names = weekdays.map((day) => weekdaysEs[day as Weekday].toLowerCase());
  const last = names.at(-1) ?? '';
  return `los ${names.length > 1 ? `${names.slice(0, -1).join(', ')} y ${last}` : last}`;
}

export const demandEs = {
  /** In tonnes where kilos would not fit in a large figure; the exact kilos stand in the tables. */
  totalMass: (grams: number) =>
    grams < 10_000_000
      ? { value: decimal(grams / 1000, 3), unit: 'kg' }
      : { value: decimal(grams / 1_000_000, 1), unit: 'toneladas' },
  how: [
    'Gramos por estudiante de la ración × inscritos de cada nivel, por escuela y por día.',
    'De un producto que se entrega entero, unidades enteras por estudiante: nunca menos unidades que raciones.',
    'De uno que se reparte, las unidades se redondean hacia arriba en cada escuela y cada día: nadie entrega media bolsa.',
    'Los kilos son los de las unidades enteras. Días de clase: de lunes a viernes, sin feriados nacionales ni departamentales y sin recesos.',
  ],
  unserved: {
    line: ({ pupils, days, weekdays, never }: Unserved) =>
      `${count(pupils, 'estudiante', 'estudiantes')} sin ración ${never ? 'ningún día' : onWeekdays(weekdays)}, ${count(days, 'día', 'días')} de clase`,
  },
} as const;
