import type { ContractsEnded } from '@/lib/domain/tenders/detail';
import type { AwardForm, DeliveryFrequency, TenderStatus } from '@/lib/domain/tenders/tender';
import type { Translator } from '@/lib/messages/translator';

const endedNames: Record<ContractsEnded, string> = {
  none: '',
  some: 'con contratos terminados antes de tiempo',
  all: 'terminada antes de tiempo',
};

/** What happened to a tender after its decision, as it is said beside its state. */
export type Afterwards = { partlyDeserted?: boolean; contractsEnded?: ContractsEnded };

/** How a tender stands; of one that was decided, that not all of it was covered, and that its contracts ended. */
export function standingName(
  t: Translator<'tenders'>,
  standing: TenderStatus,
  { partlyDeserted, contractsEnded = 'none' }: Afterwards = {},
): string {
  return [t(`tenderStatusNames.${standing}`), partlyDeserted ? 'con partes desiertas' : '', endedNames[contractsEnded]]
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
/** Words shared by the office's pages, the public page and the producer's. */
export const tendersEs = {
  partialYes: 'Se aceptan: puede ofertar una parte de la cantidad',
  partialNo: 'No se aceptan: se oferta la cantidad completa',
} as const;

/** The public list and page: open to anyone, without a session. */
export const publicTendersEs = {
  states: {
    open: 'Abiertas',
    closed: 'Cerradas, en evaluación',
    awarded: 'Adjudicadas',
    deserted: 'Desiertas, enteras o en parte',
    ended: 'Canceladas o anuladas',
  },
} as const;
