import type { Meal } from '@/lib/domain/programmes/programmes';
import type { RequirementKind } from '@/lib/domain/tenders/requirement';
import type { ContractsEnded } from '@/lib/domain/tenders/sheet';
import type { AwardForm, DeliveryFrequency, TenderStatus } from '@/lib/domain/tenders/tender';
import { count } from './format';

export const tenderStatusNames: Record<TenderStatus, string> = {
  draft: 'borrador',
  published: 'abierta',
  closed: 'cerrada, en evaluación',
  evaluated: 'evaluada',
  awarded: 'adjudicada',
  deserted: 'desierta',
  contracted: 'contratada',
  cancelled: 'cancelada',
  annulled: 'anulada',
};

const endedNames: Record<ContractsEnded, string> = {
  none: '',
  some: 'con contratos terminados antes de tiempo',
  all: 'terminada antes de tiempo',
};

/** What happened to a tender after its decision, as it is said beside its state. */
export type Afterwards = { partlyDeserted?: boolean; contractsEnded?: ContractsEnded };

/** How a tender stands; of one that was decided, that not all of it was covered, and that its contracts ended. */
export function standingName(standing: TenderStatus, { partlyDeserted, contractsEnded = 'none' }: Afterwards = {}): string {
  return [tenderStatusNames[standing], partlyDeserted ? 'con partes desiertas' : '', endedNames[contractsEnded]]
    .filter(Boolean)
    .join(', ');
}

export const awardFormNames: Record<AwardForm, string> = {
  item: 'Por ítems',
  lot: 'Por lotes',
  total: 'Por el total',
};

export const frequencyNames: Record<DeliveryFrequency, string> = {
  daily: 'Cada día de clases',
  weekly: 'Cada semana',
  fortnightly: 'Cada dos semanas',
  monthly: 'Cada mes',
};

export const requirementKindNames: Record<RequirementKind, string> = {
  capacity: 'Capacidad',
  sanitary: 'Sanitario',
  logistics: 'Entrega',
  experience: 'Experiencia',
  document: 'Documento',
  guarantee: 'Garantía',
};

export const mealNames: Record<Meal, string> = { breakfast: 'desayuno', lunch: 'almuerzo' };

/** Words shared by the office's pages, the public page and the producer's. */
export const tendersEs = {
  title: 'Convocatorias',
  reference: 'Número',
  object: 'Objeto',
  buyer: 'Compra',
  status: 'Estado',
  modality: 'Modalidad',
  noModality: 'Todavía sin monto',
  referencePrice: 'Precio referencial',
  deadline: 'Cierre de propuestas',
  published: 'Publicada',
  closesAt: (instant: string) => `Hasta el ${instant}`,
  lots: (amount: number) => count(amount, 'lote', 'lotes'),
  schools: (amount: number) => count(amount, 'escuela', 'escuelas'),
  pupils: (amount: number) => count(amount, 'estudiante', 'estudiantes'),
  units: (amount: number) => count(amount, 'unidad', 'unidades'),
  lot: (number: number) => `Lote ${number}`,
  lotTitle: (number: number, title: string) => `Lote ${number}. ${title}`,
  period: 'Período de entrega',
  from: 'Desde',
  until: 'Hasta',
  periodOf: (from: string, until: string) => `Del ${from} al ${until}`,
  frequency: 'Frecuencia de entrega',
  shelfLife: 'Vida útil al entregar',
  shelfLifeOf: (days: number) => (days === 0 ? 'La del producto fresco del día' : `Al menos ${count(days, 'día', 'días')}`),
  awardForm: 'Se adjudica',
  partial: 'Ofertas parciales',
  partialYes: 'Se aceptan: puede ofertar una parte de la cantidad',
  partialNo: 'No se aceptan: se oferta la cantidad completa',
  product: 'Producto',
  quantity: 'Cantidad',
  unitPrice: 'Precio referencial por unidad',
  priceSource: 'Fuente y fecha del precio',
  priceFrom: (source: string, day: string) => `${source}, ${day}`,
  amount: 'Monto',
  total: 'Total',
  dropPoints: 'Dónde se entrega',
  school: 'Escuela',
  schoolsColumn: 'Escuelas',
  zone: 'Zona',
  pupilsColumn: 'Estudiantes',
  zonesAll: 'Todas las zonas',
  requirements: 'Requisitos',
  requirement: 'Requisito',
  reason: 'Por qué se pide',
  noRequirements: 'No se pide ningún requisito además de lo que manda la norma.',
  rule: 'Norma',
  howModality: 'La modalidad sigue del monto total de todos los lotes.',
  howReference: 'Suma de cantidad × precio referencial de cada producto de cada lote.',
  howDeadline: (days: number, earliest: string) =>
    days === 0
      ? 'El libro de reglas no fija un plazo mínimo para esta modalidad.'
      : `${count(days, 'día hábil', 'días hábiles')} como mínimo: se puede cerrar desde el ${earliest}.`,
  skipped: (days: string) => `No se cuentan los feriados: ${days}.`,
  legalBasis: (basis: string) => `Respaldo legal de quien publicó: ${basis}`,
  toConfirm: 'Por confirmar',
  bothDays: ({ holidays, withIt, without }: { holidays: string; withIt: string; without: string }) =>
    `El plazo pasa por un feriado departamental (${holidays}) y ninguna norma leída dice si lo detiene. Sin contarlo como día hábil, desde el ${withIt}; contándolo, desde el ${without}.`,
  firstCall: (reference: string) => `Segunda convocatoria de ${reference}`,
  secondCall: (reference: string) => `Segunda convocatoria: ${reference}`,
  cancelled: 'Se canceló',
  annulled: 'Se anuló',
} as const;

/** The public list and page: open to anyone, without a session. */
export const publicTendersEs = {
  title: 'Convocatorias',
  lead: 'Compras de alimentos para las escuelas, publicadas por los municipios. Cualquiera puede leerlas; para ofertar hace falta una cuenta.',
  filters: {
    label: 'Buscar convocatorias',
    municipality: 'Municipio',
    anyMunicipality: 'Todos',
    state: 'Estado',
    anyState: 'Todas',
    product: 'Producto',
  },
  states: {
    open: 'Abiertas',
    closed: 'Cerradas, en evaluación',
    awarded: 'Adjudicadas',
    deserted: 'Desiertas, enteras o en parte',
    ended: 'Canceladas o anuladas',
  },
  empty: 'Todavía no hay convocatorias publicadas.',
  emptyFiltered: 'Ninguna convocatoria coincide con la búsqueda.',
  more: 'Ver más convocatorias',
  offer: 'Ver si puedo ofertar',
  offerHint: 'Ingrese con la cuenta de su organización: le decimos qué lotes puede cubrir y qué le falta.',
  lotsFact: 'Lotes',
  schoolsFact: 'Escuelas',
  terms: 'Condiciones',
  share: 'Compartir esta convocatoria',
  shareLead:
    'Con la cámara de un teléfono se abre esta página. Sirve también impresa, en la puerta del municipio o de la escuela.',
} as const;
