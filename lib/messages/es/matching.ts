import type { BarrierKind } from '@/lib/domain/matching/barriers';
import { percentCovered } from '@/lib/domain/matching/capacity';
import type { Change } from '@/lib/domain/matching/changes';
import type { Gap } from '@/lib/domain/matching/checks';
import { documentNames } from './census';
import { count, decimal, integer, kilograms, kilometres, percentPoints } from './format';

export const barrierNames: Record<BarrierKind, string> = {
  capacity: 'Volumen',
  sanitary: 'Registro sanitario',
  logistics: 'Entrega en las escuelas',
  experience: 'Experiencia',
  document: 'Documentos',
};

/** What is missing, said to the producer. */
export function gapSentence(gap: Gap): string {
  switch (gap.code) {
    case 'no-product':
      return 'declarar que produce este alimento en su ficha';
    case 'some-products':
      return 'producir todos los productos del lote: no se aceptan ofertas parciales';
    case 'capacity':
      return `más volumen: puede cubrir ${percentPoints(gap.percent)} y se pide ${percentPoints(gap.asked)}`;
    case 'document':
      return gap.because === 'expired' ? `renovar ${documentNames[gap.kind]}: venció` : documentNames[gap.kind];
    case 'no-delivery':
      return 'llevar el producto a las escuelas: en su ficha dice que no entrega';
    case 'reach':
      return `llegar a ${kilometres(gap.askedKm)}: su ficha dice ${kilometres(gap.reachKm)}`;
    case 'place-unknown':
      return 'decir en su ficha dónde está, para medir la distancia';
    case 'experience':
      return `experiencia: tiene ${count(gap.months, 'mes', 'meses')} y se piden ${gap.asked}`;
  }
}

/** The same in few words, for the officer's table. */
export function gapShort(gap: Gap): string {
  switch (gap.code) {
    case 'no-product':
    case 'some-products':
      return 'producto';
    case 'capacity':
      return `volumen: cubre ${percentPoints(gap.percent)} y se pide ${percentPoints(gap.asked)}`;
    case 'document':
      return gap.because === 'expired' ? `${documentNames[gap.kind]} vencido` : `sin ${documentNames[gap.kind]}`;
    case 'no-delivery':
      return 'no entrega en escuelas';
    case 'reach':
      return `alcanza ${kilometres(gap.reachKm)} de ${kilometres(gap.askedKm)}`;
    case 'place-unknown':
      return 'lugar desconocido';
    case 'experience':
      return `${gap.months} de ${count(gap.asked, 'mes', 'meses')} de experiencia`;
  }
}

/** A change of the draft, as an option to study. */
export function changeName(change: Change, requirementText: (id: string) => string): string {
  if (change.kind === 'partial') return 'Aceptar ofertas parciales';
  if (change.kind === 'without') return `No pedir: ${requirementText(change.requirementId)}`;
  switch (change.split.way) {
    case 'zones':
      return 'Dividir por zona';
    case 'items':
      return 'Dividir en un lote por producto';
    case 'quantity':
      return `Dividir en ${change.split.parts} cantidades iguales`;
    case 'months':
      return `Dividir en ${change.split.parts} períodos`;
    case 'schools':
      return 'Apartar algunas escuelas';
  }
}

/** Producer's phone pages. */
export const opportunitiesEs = {
  myOffers: 'Ver mis propuestas',
  title: 'Puede vender esto',
  found: (amount: number) => `${count(amount, 'compra calza', 'compras calzan')} con lo que produce.`,
  none: 'Hoy no hay compras abiertas de lo que produce.',
  noneNext: 'Le avisaremos cuando un municipio del departamento publique una.',
  noCapacity: 'Todavía no dijo qué produce',
  noCapacityNext: 'Escriba en su ficha qué alimentos entrega y cuánto por mes. Con eso le mostramos qué puede vender.',
  toFile: 'Completar mi ficha',
  seeAll: 'Ver todas las convocatorias',
  pending: 'El municipio todavía no confirmó a su organización',
  pendingNext: 'Puede preparar propuestas. Para enviarlas hace falta la confirmación del censo.',
  away: (distance: string) => `a ${distance} en línea recta`,
  covers: (percent: number) => `Puede cubrir ${percentPoints(percent)} del lote`,
  coversAll: 'Puede cubrir todo',
  perMonth: (covered: string, needed: string) => `${covered} de ${needed} por mes`,
  perMonthAll: (needed: string) => `${needed} por mes`,
  takesPart: 'Puede ofertar solo una parte de la cantidad.',
  takesWhole: 'Se oferta la cantidad completa.',
  cannotCover: 'No produce lo que pide este lote',
  taken: 'Es lo que le queda libre: el resto ya está en sus contratos o en sus otras propuestas.',
  meets: (met: number, of: number) => `cumple ${met} de ${of}`,
  missing: 'Le falta:',
  see: 'Ver lo que pide',
  prepare: 'Preparar mi propuesta',
  change: 'Ver o cambiar mi propuesta',
  back: 'Oportunidades',
  closed: 'Ya no recibe propuestas',
  checks: 'Lo que se pide',
  met: 'cumple',
  unverified: 'cumple; el municipio aún no verificó el documento',
  later: 'se presenta con la propuesta',
  exempt: 'a usted no se le pide',
  gap: 'le falta',
  productCheck: 'Producir lo que pide el lote',
  wholeQuantity: 'Ofertar la cantidad completa: no se aceptan ofertas parciales',
  howCover:
    'Cantidad del lote repartida por días, comparada con lo que tiene libre: la capacidad por mes y los meses que escribió en su ficha, menos sus contratos, adjudicaciones y propuestas. Un mes son 30 días.',
  kilos: (grams: number) => kilograms(grams),
} as const;

/** The officer's page of barriers. */
export const barriersEs = {
  title: '¿A quién deja fuera este lote?',
  lead: 'Qué exige el lote y cuántos actores confirmados del departamento quedan después de cada exigencia.',
  inCensus: 'En el censo, con el producto',
  today: 'Pueden ofertar hoy',
  changed: 'Con el cambio',
  of: (all: number) => `de ${integer(all)}`,
  together: (cover: { coveredGrams: number; neededGrams: number }) => {
    const percent = percentCovered(cover);
    const parts = `${kilograms(cover.coveredGrams)} de ${kilograms(cover.neededGrams)}`;
    if (percent < 100) return `Juntos cubren ${percentPoints(percent)} del lote: ${parts}.`;
    return percent < 110
      ? `Juntos cubren el lote completo: ${parts}.`
      : `Juntos cubren el lote ${decimal(Math.floor(percent / 10) / 10, 1)} veces: ${parts}.`;
  },
  funnel: 'Quiénes quedan después de cada exigencia',
  funnelDescription: (able: number, all: number) =>
    `De ${count(all, 'actor', 'actores')} con el producto, ${able === 1 ? 'puede' : 'pueden'} ofertar ${able}.`,
  step: 'Exigencia',
  left: 'Quedan hoy',
  leftAfter: 'Quedan con el cambio',
  what: 'Qué puede cambiar',
  whatLead: 'Dividir no cambia la modalidad: sigue del monto total de la convocatoria.',
  gains: (more: number) =>
    more === 0 ? 'nadie más' : `${more > 0 ? '+' : '−'}${Math.abs(more)} ${Math.abs(more) === 1 ? 'actor' : 'actores'}`,
  apply: 'Aplicar al borrador',
  toRequirements: 'Ir a los requisitos',
  toTerms: 'Ir a las condiciones',
  actors: 'Actores que tienen el producto',
  actor: 'Actor',
  place: 'Municipio',
  distance: 'Distancia',
  covers: 'Puede cubrir',
  stops: 'Qué lo detiene',
  nothing: 'nada: puede ofertar',
  otherLots: 'Todos los lotes',
  able: 'Pueden ofertar',
  look: 'Ver este lote',
  nobody: 'Ningún actor confirmado del departamento declaró este producto.',
  nobodyNext: 'Invite a las organizaciones a registrarse y confirme su capacidad en el censo.',
  toCensus: 'Ir al censo',
  howCounted:
    'Actores económicos confirmados por los municipios del departamento. La distancia es en línea recta hasta la escuela más lejana del lote; por camino es mayor. La capacidad es la que cada uno declaró por mes, menos sus contratos, adjudicaciones y propuestas abiertas.',
  noLots: 'La convocatoria no tiene lotes.',
} as const;
