import { count, decimal, integer } from './format';

export const demandEs = {
  title: 'Demanda',
  lead: 'Lo que hay que comprar: escuelas × raciones × días de clase. De aquí salen los lotes de una convocatoria.',
  total: 'Alimento que se necesita',
  /** In tonnes where kilos would not fit in a large figure; the exact kilos stand in the tables. */
  totalMass: (grams: number) =>
    grams < 10_000_000
      ? { value: decimal(grams / 1000, 3), unit: 'kg' }
      : { value: decimal(grams / 1_000_000, 1), unit: 'toneladas' },
  totalNote: (days: number, pupils: number, cost: string) =>
    `${count(days, 'día', 'días')} de clase, ${count(pupils, 'estudiante', 'estudiantes')}, ${cost} a precios referenciales`,
  how: [
    'Gramos por estudiante de la ración × inscritos de cada nivel, por escuela y por día.',
    'Las unidades se redondean hacia arriba en cada escuela y cada día: nadie entrega media bolsa.',
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
  holidaysUnknown: 'No tenemos los feriados de ese año: los días son los de semana sin recesos.',
  sheetName: 'Demanda',
  file: (year: number) => `demanda-${year}`,
} as const;
