import type { LotGrouping } from '@/lib/domain/tenders/plan-lots';
import type { SuggestionCode } from '@/lib/domain/tenders/requirement-rules';
import type { SplitWay } from '@/lib/domain/tenders/split-lots';
import { bolivianos, count, kilometres, percentPoints } from './format';

export const groupingNames: Record<LotGrouping, string> = {
  'product-zone': 'Un lote por producto y zona',
  product: 'Un lote por producto, todas las zonas juntas',
};

export const splitWayNames: Record<SplitWay, string> = {
  zones: 'Por zona',
  schools: 'Apartar algunas escuelas',
  quantity: 'En cantidades iguales',
  months: 'Por meses',
  items: 'Un lote por producto',
};

/** Words of the requirements that the rule book lets offer; `threshold` is their figure. */
export const suggestedWords: Record<SuggestionCode, (threshold: number | null) => { text: string; reason: string }> = {
  capacity: (percent) => ({
    text: `Capacidad para entregar al menos el ${percentPoints(percent ?? 0)} de la cantidad mensual del lote.`,
    reason:
      'Una cantidad menor no justifica un recorrido aparte; con ofertas parciales, varias organizaciones completan el lote.',
  }),
  'sanitary-registry': () => ({
    text: 'Registro sanitario SENASAG vigente del producto transformado.',
    reason: 'La norma lo exige a quien procesa, fracciona o envasa alimentos.',
  }),
  harmlessness: () => ({
    text: 'Producto fresco, sano y limpio, con número de lote y fecha de cosecha en cada entrega.',
    reason: 'Protege a los estudiantes sin pedir un registro que la norma no exige al producto fresco.',
  }),
  logistics: () => ({
    text: 'Entrega en cada escuela del lote, en su horario de recepción.',
    reason: 'Las escuelas no tienen dónde guardar ni cómo recoger el alimento.',
  }),
  rupe: () => ({
    text: 'Certificado RUPE.',
    reason: `La norma lo exige para compras por encima de ${bolivianos(20_000)}.`,
  }),
  nit: () => ({
    text: 'NIT activo. A la persona natural sin factura se le retienen impuestos.',
    reason: 'Permite pagar; quien es persona natural no necesita presentarlo.',
  }),
  seriousness: (percent) => ({
    text: `Garantía de seriedad de propuesta del ${percentPoints(percent ?? 0)} del precio referencial.`,
    reason: `Optativa por encima de ${bolivianos(200_000)}: respalda que la propuesta se mantendrá.`,
  }),
};

/** The office's pages. */
export const officeTendersEs = {
  lead: 'Cada compra, del borrador al contrato.',
  views: {
    label: 'Qué convocatorias ver',
    preparing: 'En preparación',
    running: 'En curso',
    ended: 'Terminadas',
  },
  empty: {
    preparing: 'No hay borradores.',
    running: 'No hay convocatorias en curso.',
    ended: 'No hay convocatorias terminadas.',
  },
  emptyNext: 'Una convocatoria nace de la demanda: elija productos, zonas y período, y salen los lotes.',
  create: 'Preparar una convocatoria',
  more: 'Ver más convocatorias',
  tasks: 'Para publicarla',
  taskLots: 'Lotes, cantidades y precios',
  taskTerms: 'Condiciones de entrega',
  taskRequirements: 'Requisitos, cada uno con su razón',
  taskBarriers: '¿A quién deja fuera cada lote?',
  taskPublish: 'Revisar y publicar',
  needLots: 'Agregue al menos un lote.',
  life: 'Etapas',
  lifeSteps: {
    draft: 'Borrador',
    published: 'Publicada',
    closed: 'Apertura',
    evaluated: 'Evaluación',
    awarded: 'Adjudicación',
    contracted: 'Contrato',
  },
  publicPage: 'Ver la página pública',
  barriers: 'Ver a quién deja fuera',
  opening: 'Ir a la apertura',
  evaluation: 'Ver la evaluación',
  award: 'Ver la adjudicación',
  amend: 'Enmendar o ampliar el plazo',
  changeTerms: 'Cambiar condiciones',
  saveTerms: 'Guardar condiciones',
  endRule: 'Hasta antes de formalizar, con resolución motivada técnica y legalmente (DS 0181, art. 28).',
  endReason: 'Motivo técnico y legal',
  endReasonHint: 'Queda en la página pública.',
  callAgain: 'Preparar la segunda convocatoria',
} as const;

/** Drafting from demand. */
export const newTenderEs = {
  title: 'Nueva convocatoria',
  lead: 'De la demanda salen los lotes: producto, zona y período, con sus cantidades y precios. Después puede dividirlos, unirlos y ajustarlos.',
  left: (number: string) => `Lo que dejó el contrato ${number}`,
  leftNext:
    'Productos, zonas y días de las entregas que ya nadie hace. Cámbielos si hace falta: las cantidades salen de la demanda de esos días.',
  programme: 'Gestión ACE',
  programmeName: (year: number, meal: string) => `Gestión ${year}, ${meal}`,
  tenderTitle: 'Título',
  titleHint: 'Como lo leerá quien quiere vender. Por ejemplo: Leche con plátano para el primer trimestre.',
  objectHint: 'Qué se compra, en pocas palabras. Las compras se suman por sus alimentos, no por este texto.',
  products: 'Productos',
  zones: 'Zonas',
  zonesHint: 'Si no marca ninguna, entran todas.',
  grouping: 'Cómo se agrupa',
  groupingHint: 'Lotes más pequeños dejan ofertar a más organizaciones.',
  partialLabel: 'Se aceptan ofertas por una parte de la cantidad',
  awardHint: 'Por ítems o por lotes pueden ganar varias organizaciones.',
  shelfLifeLabel: 'Vida útil mínima al entregar, en días',
  shelfLifeHint: 'Escriba 0 para productos frescos.',
  submit: 'Crear borrador',
  noProgramme: 'Primero hace falta una gestión con raciones.',
  noProgrammeNext: 'La convocatoria toma las cantidades de las raciones y del calendario escolar.',
  toProgrammes: 'Ir a la gestión',
  toRations: 'Ir a las raciones',
} as const;

/** Lots: list, one lot, split, merge. */
export const lotsEs = {
  title: 'Lotes',
  lead: 'Lo que se oferta como una unidad: producto, zona y período.',
  edit: 'Ver y ajustar',
  merge: 'Unir lotes',
  mergeLead: 'Los lotes que elija deben distinguirse en una sola cosa: el producto, las escuelas o el período.',
  mergeChoose: 'Lotes por unir',
  mergeSubmit: 'Unir los lotes elegidos',
  empty: 'Esta convocatoria no tiene lotes.',
  items: 'Productos del lote',
  name: 'Nombre del lote',
  units: 'Cantidad en unidades',
  price: 'Precio por unidad',
  priceSource: 'Fuente del precio',
  priceDay: 'Fecha del precio',
  save: 'Guardar lote',
  split: 'Dividir este lote',
  splitLead:
    'No se pierde ninguna unidad: la suma de las partes es igual al lote. Todo sigue siendo una sola convocatoria, con la modalidad del monto total.',
  splitSubmit: 'Dividir el lote',
  way: 'Cómo se divide',
  parts: 'En cuántas partes',
  partsHint: 'De 2 a 12. Solo para cantidades iguales o por meses.',
  schools: 'Escuelas que se apartan',
  schoolsHint: 'Solo para apartar escuelas: las elegidas forman un lote y las demás otro.',
  wayHints: {
    zones: 'Un lote por cada zona de sus escuelas.',
    schools: 'Un lote con las que marque abajo y otro con el resto.',
    quantity: 'Varias organizaciones entregan en las mismas escuelas.',
    months: 'Un lote por cada tramo de meses.',
    items: 'Para lotes de varios productos.',
  },
  remove: 'Quitar este lote',
  removeQuestion: 'Sus cantidades salen de la convocatoria. Puede volver a crearlas desde la demanda.',
} as const;

/** Requirements of a draft. */
export const requirementsEs = {
  title: 'Requisitos',
  lead: 'Cada requisito es también una barrera. Pida lo que haga falta y escriba por qué.',
  own: 'Lo que se pide',
  none: 'Todavía no se pide nada.',
  suggested: 'Sugeridos por el libro de reglas',
  suggestedLead: 'Según el monto y los productos de esta compra.',
  noSuggestions: 'No hay más requisitos por sugerir.',
  add: 'Agregar',
  addAll: 'Agregar los sugeridos',
  remove: 'Quitar',
  change: 'Cambiar',
  saveChange: 'Guardar requisito',
  another: 'Otro requisito',
  kind: 'Tipo',
  text: 'Qué se pide',
  document: 'Documento',
  documentHint: 'Solo para requisitos de documento o sanitarios.',
  threshold: 'Cifra',
  thresholdHint:
    'Capacidad: porcentaje de la cantidad mensual del lote. Entrega: kilómetros. Experiencia: meses. Garantía: porcentaje.',
  reasonHint: 'Se publica junto al requisito.',
  submit: 'Agregar requisito',
  figure: {
    capacity: percentPoints,
    logistics: kilometres,
    experience: (n: number) => count(n, 'mes', 'meses'),
    guarantee: percentPoints,
  },
} as const;

/** Check answers, and publication. */
export const publishEs = {
  title: 'Revisar y publicar',
  lead: 'Revise lo que se va a publicar. Después solo cambia con una enmienda, y cada versión queda a la vista.',
  law: 'Lo que dice la norma',
  minimum: 'Plazo mínimo',
  noLots: 'La convocatoria no tiene lotes: no se puede publicar.',
  deadlineHint: (earliest: string, first: string) =>
    `Desde el ${earliest} y antes de la primera entrega, el ${first}. Hora de La Paz.`,
  tooLate: (earliest: string, first: string) =>
    `El plazo mínimo llega al ${earliest} y la primera entrega es el ${first}. Cambie el período de los lotes.`,
  basisTitle: 'Lo que la norma leída no resuelve lo decide una persona',
  modalityMemory: (text: string) =>
    `La regla que fija la modalidad (${text}) requiere validación legal. Escriba con qué respaldo publica; queda registrado.`,
  departmental: (earliest: string) =>
    `Puede cerrar antes del ${earliest}, contando el feriado departamental como día hábil, solo si escribe el respaldo legal; queda registrado.`,
  municipalHolidays:
    'Los feriados municipales no están en el calendario: si hay uno dentro del plazo, elija un cierre posterior.',
  splitDecides: 'La asesoría legal validó esta regla: la suma fija la modalidad y su plazo.',
  memory: (days: number) =>
    `La regla de ${days} días hábiles no se leyó en un texto oficial. Puede publicar con menos plazo solo si escribe el respaldo legal; queda registrado.`,
  legalBasisField: 'Respaldo legal',
  splitTitle: 'Hay otras compras de los mismos alimentos en la gestión',
  split: (sum: string, modality: string) =>
    `Sumadas con esta llegan a ${sum}, que corresponde a ${modality}. La norma prohíbe dividir una compra para cambiar de modalidad.`,
  splittingReasonField: 'Por qué no es fraccionamiento',
  splittingReasonHint: 'Queda en la página pública y en el registro.',
  barriersLine: (able: number, all: number) =>
    `${able} de ${all} actores del censo con el producto pueden ofertar al menos un lote.`,
} as const;
