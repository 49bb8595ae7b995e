import type { CommitmentState, ItemStanding, MatrixActor, MatrixColumn, Measure, MeasureCode } from '@/lib/domain/matrix';
import { decimal, integer, mass, money, percent } from './format';
import { shareTold } from './shares';

export const matrixEs = {
  actorCount: (measured: number, promised: number, all: number) =>
    [`${integer(measured)} de ${integer(all)} con evidencia`, promised > 0 ? `${integer(promised)} en marcha` : '']
      .filter(Boolean)
      .join(', '),
} as const;

export const actorNames: Record<MatrixActor, string> = {
  MUNICIPIO: 'Municipio',
  PRODUCTORES: 'Productores',
  UNIVERSIDAD: 'Universidad',
  ONG: 'ONG',
};
export const columnShortNames: Record<MatrixColumn, string> = {
  NAC: 'Producción nacional',
  PEQ: 'Pequeños productores',
  PRO: 'Propuestas',
  DES: 'Desafíos',
};

export const commitmentStateNames: Record<CommitmentState, string> = {
  proposed: 'propuesto',
  running: 'en marcha',
  fulfilled: 'cumplido',
  dropped: 'dejado',
};

export const standingNames: Record<ItemStanding, string> = {
  measured: 'con evidencia',
  promised: 'comprometido',
  silent: 'aún sin medición',
};

const measureNames: Record<MeasureCode, string> = {
  'local-ration-share': 'del costo de la ración puede ser del municipio',
  'actors-in-census': 'de los actores inscritos, confirmados en el censo',
  'actors-recent': 'de las fichas, al día en 12 meses',
  'communities-covered': 'comunidades con actor en el censo',
  'actors-formal': 'de los actores con la ruta de formalización completa',
  'payment-days': 'días de pago (mediana)',
  'requirements-per-tender': 'exigencias por convocatoria',
  'tenders-with-legal-basis': 'de las convocatorias con base legal completa',
  'local-purchase': 'del valor aceptado este año es del municipio',
  'associative-purchase': 'del valor aceptado este año es de organizaciones',
  capacity: 'de capacidad mensual declarada',
  'actors-organic': 'de los actores con certificado orgánico vigente',
  'products-per-actor': 'productos por actor',
  'actors-with-livestock': 'de los actores con producto pecuario',
  'awarded-to-associations': 'contratados a organizaciones',
  'rejected-share': 'del valor recibido, rechazado en recepción',
  'needs-stated': 'necesidades publicadas por productores',
  'women-share': 'del valor aceptado este año es de mujeres',
  'commitments-fulfilled': 'de los compromisos, cumplidos con evidencia',
  'commitments-facilitated': 'compromisos facilitados',
};

export type MeasureText = { value: string; name: string; arithmetic: string | null };

/** A figure of evidence as people read it, with its arithmetic where it is a share. */
export function measureText(measure: Measure): MeasureText {
  const name = measureNames[measure.code];
  switch (measure.unit) {
    case 'share':
    case 'money-share': {
      const { numerator, denominator } = measure.ratio;
      const written = measure.unit === 'share' ? integer : money;
      return { value: percent(numerator, denominator), name, arithmetic: `${written(numerator)} de ${written(denominator)}` };
    }
    case 'purchase-share': {
      const { numerator, denominator } = measure.ratio;
      return { value: shareTold(measure.ratio), name, arithmetic: `${money(numerator)} de ${money(denominator)}` };
    }
    case 'average': {
      const { numerator, denominator } = measure.ratio;
      const value = decimal(Number(numerator) / Number(denominator), 1);
      return { value, name, arithmetic: `${integer(numerator)} entre ${integer(denominator)}` };
    }
    case 'days':
      return { value: decimal(measure.value, 1), name, arithmetic: null };
    case 'grams':
      return { value: mass(Number(measure.value)), name, arithmetic: null };
    case 'centavos':
      return { value: money(measure.value), name, arithmetic: null };
    default:
      return { value: integer(measure.value), name, arithmetic: null };
  }
}
