import { percentCovered } from '@/lib/domain/matching/capacity';
import type { ProposedChange } from '@/lib/domain/matching/changes';
import type { Gap } from '@/lib/domain/matching/checks';
import { documentNames } from './census';
import { count, decimal, kilograms, kilometres, percentPoints } from './format';

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
export function changeName(change: ProposedChange, requirementText: (id: string) => string): string {
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

/** The officer's page of barriers. */
export const barriersEs = {
  together: (cover: { coveredGrams: number; neededGrams: number }) => {
    const percent = percentCovered(cover);
    const parts = `${kilograms(cover.coveredGrams)} de ${kilograms(cover.neededGrams)}`;
    if (percent < 100) return `Juntos cubren ${percentPoints(percent)} del lote: ${parts}.`;
    return percent < 110
      ? `Juntos cubren el lote completo: ${parts}.`
      : `Juntos cubren el lote ${decimal(Math.floor(percent / 10) / 10, 1)} veces: ${parts}.`;
  },
  what: 'Qué puede cambiar',
} as const;
