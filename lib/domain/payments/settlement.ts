import { daysBetween } from '../calendar';
import { Refusal } from '../refusal';
import { type BasisPoints, type Centavos, type Day, divideRounded, sumCentavos } from '../units';

/** A reception act that waits for its payment: what was accepted, at contract price. */
export type PayableAct = { id: string; receivedOn: Day; acceptedCentavos: Centavos };

export type Settlement = {
  grossCentavos: Centavos;
  /** Kept back as performance guarantee (GAR-CUM, GAR-CUM-S), rounded half up to the centavo. */
  retainedCentavos: Centavos;
  netCentavos: Centavos;
  /** Calendar days from the last conformity act paid to the day of payment. */
  daysFromAct: number;
};

/**
 * Reckons one payment of accepted deliveries.
 * @param today date in La Paz
 * @throws Refusal nothing-to-pay | paid-in-future | paid-before-act
 */
export function settle(
  acts: readonly PayableAct[],
  { retentionBps, paidOn, today }: { retentionBps: BasisPoints; paidOn: Day; today: Day },
): Settlement {
  const grossCentavos = sumCentavos(acts.map((act) => act.acceptedCentavos));
  if (grossCentavos === 0n) throw new Refusal('nothing-to-pay', {}, 'acts');
  if (paidOn > today) throw new Refusal('paid-in-future', {}, 'paidOn');
  const last = acts.reduce((latest, act) => (act.receivedOn > latest ? act.receivedOn : latest), '');
  if (paidOn < last) throw new Refusal('paid-before-act', { day: last }, 'paidOn');
  const retainedCentavos = retention(grossCentavos, retentionBps);
  return {
    grossCentavos,
    retainedCentavos,
    netCentavos: grossCentavos - retainedCentavos,
    daysFromAct: daysBetween(last, paidOn),
  };
}

export function retention(grossCentavos: Centavos, retentionBps: BasisPoints): Centavos {
  return divideRounded(grossCentavos * BigInt(retentionBps), 10_000n);
}
