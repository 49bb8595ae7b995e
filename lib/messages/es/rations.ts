import type { NutrientOfRation, Weekday } from '@/lib/domain/rations/rations';
import { gramsOnly } from './format';

export const weekdaysEs: Record<Weekday, string> = { 1: 'Lunes', 2: 'Martes', 3: 'Miércoles', 4: 'Jueves', 5: 'Viernes' };

export const verdictsEs: Record<NutrientOfRation['verdict'], string> = {
  met: 'alcanza',
  short: 'no alcanza',
  over: 'se pasa',
  unknown: 'falta un dato',
  'no-target': 'sin meta',
};

export const rationsEs = {
  title: 'Raciones',
  lead: 'Qué recibe cada estudiante, por nivel y día de la semana.',
  choose: { label: 'Elegir gestión y nivel', programme: 'Gestión', level: 'Nivel', show: 'Ver' },
  noProgramme: 'Antes de armar raciones, abra una gestión',
  noProducts: 'Antes de armar raciones, agregue productos',
  noProductsHint: 'Con el peso, el precio y la receta de cada producto se calculan costo y nutrientes.',
  grid: 'Gramos por estudiante',
  gridHint:
    'Escriba los gramos de cada producto por día; deje vacío lo que no se sirve. Para quitar un producto, borre sus gramos.',
  product: 'Producto',
  choice: (name: string, unitGrams: number) => `${name} (${gramsOnly(unitGrams)})`,
  meal: 'Comida',
  cell: (row: number, day: string) => `Gramos, fila ${row}, ${day.toLowerCase()}`,
  save: 'Guardar la semana',
  copy: 'Copiar el lunes a toda la semana',
  saved: 'La semana quedó guardada.',
  closed: 'La gestión está cerrada: sus raciones ya no cambian.',
  costTitle: 'Costo de la ración',
  cost: 'Costo medio de la ración',
  costNote: (ceiling: string) => `Tope de la gestión: ${ceiling}`,
  within: 'dentro del tope',
  above: 'sobre el tope',
  costHow: 'Precio referencial de la unidad × gramos por estudiante ÷ gramos de la unidad, sumado por producto.',
  localShare: 'Puede venir del municipio',
  localShareNote: 'Parte del costo de los productos cuyo origen posible incluye el municipio.',
  noRation: 'sin ración',
  perDay: 'Costo por día',
  columns: {
    day: 'Día',
    cost: 'Costo',
    ceiling: 'Tope',
    local: 'Puede ser local',
    nutrient: 'Nutriente',
    amount: 'Promedio por día',
    target: 'Meta',
    verdict: 'Resultado',
    confidence: 'Confianza',
    source: 'Fuente',
  },
  nutrientsTitle: 'Nutrientes de un día promedio',
  nutrientsLead:
    'Promedio de los días con ración. Si un alimento no tiene el dato, el total dice «al menos» y se nombra el alimento.',
  unknownFoods: (names: string) => `Sin dato: ${names}`,
  atMost: (text: string) => `hasta ${text}`,
  byDay: 'Ver los nutrientes de cada día',
  targets: 'Cambiar las metas',
  targetsTitle: 'Metas de nutrientes',
  targetsLead: 'Cuánto debería dar una ración a un estudiante. Las metas referenciales valen mientras el municipio no fije otra.',
  targetsReference: (amount: string, confidence: string) => `Referencial: ${amount} (${confidence})`,
  targetsNoReference: 'Sin meta referencial',
  targetsSource: 'Sustento de las metas propias',
  targetsSourceHint: 'Informe, resolución o norma en que se basan',
  targetsSave: 'Guardar las metas',
  targetsSaved: 'Las metas quedaron guardadas.',
  targetsFor: (level: string, meal: string) =>
    `${level}, ${meal.toLowerCase()}. Deje vacío un nutriente para usar su meta referencial.`,
} as const;
