import { daysBetween } from '../calendar';
import { type OpenFine, takeFines } from '../contracts/fines';
import { Refusal } from '../refusal';
import { type BasisPoints, type Centavos, type Day, divideRounded, sumCentavos } from '../units';

/** A reception act with what is owed of it: what was accepted, at contract price, less what was paid. */
export type OpenAct = { id: string; receivedOn: Day; owedCentavos: Centavos };

/** What a payment pays of one act. */
export type PaymentPart = { actId: string; amountCentavos: Centavos };

export type Amounts = {
  taxCentavos: Centavos;
  /** Fines of the contract, as far as the payment can bear them. */
  fineCentavos: Centavos;
  grossCentavos: Centavos;
  /** Kept back as performance guarantee (GAR-CUM, GAR-CUM-S), rounded half up to the centavo. */
  retainedCentavos: Centavos;
  netCentavos: Centavos;
};

/** What is to be taken off a payment: the guarantee, taxes, and the fines that stand, the first imposed first. */
export type Deductions = { retentionBps: BasisPoints; taxCentavos: Centavos; fines: readonly OpenFine[] };

export type Deducted = Amounts & { fines: { fineId: string; amountCentavos: Centavos }[] };

export type Settlement = Deducted & {
  parts: PaymentPart[];
  /** Calendar days from the last conformity act paid to the day of payment. */
  daysFromAct: number;
};

type Terms = Deductions & {
  /** Gross; null pays all that is owed of the acts. */
  amountCentavos: Centavos | null;
  paidOn: Day;
  /** Date in La Paz. */
  today: Day;
};

/**
 * Reckons one payment of accepted deliveries, of all that is owed of them or of a part.
 * @throws Refusal nothing-to-pay | more-than-owed | paid-in-future | paid-before-act | deducted-over-gross
 */
export function settle(acts: readonly OpenAct[], terms: Terms): Settlement {
  const { paidOn, today } = terms;
  const parts = share(acts, terms.amountCentavos);
  if (paidOn > today) throw new Refusal('paid-in-future', {}, 'paidOn');
  const paid = new Set(parts.map(({ actId }) => actId));
  const last = acts.reduce((latest, act) => (paid.has(act.id) && act.receivedOn > latest ? act.receivedOn : latest), '');
  if (paidOn < last) throw new Refusal('paid-before-act', { day: last }, 'paidOn');
  const grossCentavos = sumCentavos(parts.map(({ amountCentavos }) => amountCentavos));
  return { ...deduct(grossCentavos, terms), parts, daysFromAct: daysBetween(last, paidOn) };
}

/**
 * Shares an amount among acts, the one received first before the others: the last one that it reaches may be paid in part.
 * @param amount null: all that is owed
 * @throws Refusal nothing-to-pay | more-than-owed
 */
function share(acts: readonly OpenAct[], amount: Centavos | null): PaymentPart[] {
  const open = acts.filter(({ owedCentavos }) => owedCentavos > 0n).sort(byReception);
  const owed = sumCentavos(open.map(({ owedCentavos }) => owedCentavos));
  if (owed === 0n || amount === 0n) throw new Refusal('nothing-to-pay', {}, owed === 0n ? 'acts' : 'amount');
  if (amount !== null && amount > owed) throw new Refusal('more-than-owed', { owedCentavos: owed.toString() }, 'amount');
  let left = amount ?? owed;
  return open.flatMap(({ id: actId, owedCentavos }) => {
    const amountCentavos = left < owedCentavos ? left : owedCentavos;
    left -= amountCentavos;
    return amountCentavos > 0n ? [{ actId, amountCentavos }] : [];
  });
}

function byReception(one: OpenAct, other: OpenAct): number {
  const [a, b] = [one.receivedOn + one.id, other.receivedOn + other.id];
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * What is left to pay of a gross amount. Fines take what guarantee and taxes leave; what is more waits for the next payment.
 * @throws Refusal deducted-over-gross
 */
export function deduct(grossCentavos: Centavos, { retentionBps, taxCentavos, fines }: Deductions): Deducted {
  const retainedCentavos = retention(grossCentavos, retentionBps);
  const left = grossCentavos - retainedCentavos - taxCentavos;
  if (left < 0n) throw new Refusal('deducted-over-gross', { maxCentavos: (grossCentavos - retainedCentavos).toString() }, 'tax');
  const taken = takeFines(fines, left);
  const fineCentavos = sumCentavos(taken.map(({ amountCentavos }) => amountCentavos));
  return { grossCentavos, retainedCentavos, taxCentavos, fineCentavos, netCentavos: left - fineCentavos, fines: taken };
}

export function retention(grossCentavos: Centavos, retentionBps: BasisPoints): Centavos {
  return divideRounded(grossCentavos * BigInt(retentionBps), 10_000n);
}

/** What several payments come to, column by column. */
export function sumAmounts(payments: readonly Amounts[]): Amounts {
  const sum = (of: (payment: Amounts) => Centavos) => sumCentavos(payments.map(of));
  return {
    grossCentavos: sum((one) => one.grossCentavos),
    retainedCentavos: sum((one) => one.retainedCentavos),
    taxCentavos: sum((one) => one.taxCentavos),
    fineCentavos: sum((one) => one.fineCentavos),
    netCentavos: sum((one) => one.netCentavos),
  };
}
