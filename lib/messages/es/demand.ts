import type { Unserved } from '@/lib/domain/demand/unserved';
import type { Weekday } from '@/lib/domain/rations/rations';
import { count, decimal, integer } from './format';
import { weekdaysEs } from './rations';
import { levelsEs } from './schools';

/** "los lunes, martes y jueves" */
function onWeekdays(weekdays: readonly number[]): string {
  const names = weekdays.map((day) => weekdaysEs[day as Weekday].toLowerCase());
  const last = names.at(-1) ?? '';
  return `los ${names.length > 1 ? `${names.slice(0, -1).join(', ')} y ${last}` : last}`;
}

export const demandEs = {
  title: 'Demanda',
  lead: 'Lo que hay que comprar: escuelas × raciones × días de clase. De aquí salen los lotes de una convocatoria.',
  total: 'Alimento que se necesita',
  /** In tonnes where kilos would not fit in a large figure; the exact kilos stand in the tables. */
  totalMass: (grams: number) =>
    grams < 10_000_000
      ? { value: decimal(grams / 1000, 3), unit: 'kg' }
      : { value: decimal(grams / 1_000_000, 1), unit: 'toneladas' },
  totalNote: (days: number, served: number, enrolled: number, cost: string) =>
    `${count(days, 'día', 'días')} de clase, ${served < enrolled ? `${integer(served)} de ` : ''}${count(enrolled, 'estudiante', 'estudiantes')}, ${cost} a precios referenciales`,
  how: [
    'Gramos por estudiante de la ración × inscritos de cada nivel, por escuela y por día.',
    'De un producto que se entrega entero, unidades enteras por estudiante: nunca menos unidades que raciones.',
    'De uno que se reparte, las unidades se redondean hacia arriba en cada escuela y cada día: nadie entrega media bolsa.',
    'Los kilos son los de las unidades enteras. Días de clase: de lunes a viernes, sin feriados nacionales ni departamentales y sin recesos.',
  ],
  filter: {
    label: 'Filtrar la demanda',
    programme: 'Gestión',
    product: 'Producto',
    zone: 'Zona',
    from: 'Desde',
    until: 'Hasta',
    all: 'Todos',
    allZones: 'Todas',
  },
  views: { month: 'Por mes', zone: 'Por zona', school: 'Por punto de entrega' },
  viewsLabel: 'Cómo sumar la demanda',
  columns: {
    product: 'Producto',
    month: 'Mes',
    zone: 'Zona',
    school: 'Escuela',
    units: 'Unidades',
    kilos: 'Kilos',
    days: 'Días',
    pupils: 'Estudiantes',
    cost: 'Costo referencial',
    presentation: 'Presentación',
  },
  byProduct: 'Por producto',
  chart: 'Kilos por mes',
  chartDescription: (months: number) => `Kilos de alimento que se necesitan en cada uno de ${count(months, 'mes', 'meses')}.`,
  all: 'Total',
  allKilos: 'Kilos en total',
  products: (amount: number) => count(amount, 'producto', 'productos'),
  firstOnly: (shown: number) => `Se muestran las primeras ${integer(shown)}. La descarga las trae todas.`,
  empty: 'Todavía no hay demanda',
  emptyHint: 'Hace falta una gestión, escuelas con inscritos de ese año y raciones.',
  nothing: 'Con ese filtro no hay nada que comprar.',
  missing: { programme: 'Abrir una gestión', schools: 'Registrar inscritos', rations: 'Armar las raciones' },
  unserved: {
    title: (served: number, enrolled: number) =>
      `${integer(served)} de ${count(enrolled, 'estudiante tiene', 'estudiantes tienen')} ración`,
    titleDays: 'Hay días de clase sin ración',
    lead: 'Lo que no tiene ración no se cuenta ni se compra:',
    level: ({ level }: Unserved) => levelsEs[level],
    line: ({ pupils, days, weekdays, never }: Unserved) =>
      `${count(pupils, 'estudiante', 'estudiantes')} sin ración ${never ? 'ningún día' : onWeekdays(weekdays)}, ${count(days, 'día', 'días')} de clase`,
    acknowledge: 'Sé que estos estudiantes quedan sin ración y publico así',
    withoutPupils: (schools: number) =>
      `${count(schools, 'escuela en servicio no tiene', 'escuelas en servicio no tienen')} inscritos de la gestión y no se ${schools === 1 ? 'cuenta' : 'cuentan'}:`,
  },
  holidaysUnknown: 'No tenemos los feriados de ese año: los días son los de semana sin recesos.',
  sheetName: 'Demanda',
  file: (year: number) => `demanda-${year}`,
} as const;
