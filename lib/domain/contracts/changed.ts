import { type BasisPoints, type Centavos, type Day, sumCentavos } from '../units';

/** A fine as it was imposed; `takenCentavos`: by payments that count. */
export type ImposedFine = {
  id: string;
  number: number;
  bpsPerDay: BasisPoints;
  amountCentavos: Centavos;
  takenCentavos: Centavos;
  deliveries: number;
  reason: string;
  legalBasis: string;
  imposedAt: Date;
  by: string;
  lifted: { reason: string; by: string; at: Date } | null;
};

/** What the fines come to that were not lifted. */
export function sumStandingFines(fines: readonly Pick<ImposedFine, 'lifted' | 'amountCentavos'>[]): Centavos {
  return sumCentavos(fines.flatMap(({ lifted, amountCentavos }) => (lifted === null ? [amountCentavos] : [])));
}

/** A delivery of the schedule of which something came late, or has not come. */
export type LateDelivery = {
  scheduledId: string;
  dueOn: Day;
  school: string;
  items: readonly { product: string; units: number; missing: number }[];
  /** Units × days of delay, and those of them that no fine that stands has counted. */
  unitDays: number;
  openUnitDays: number;
};

type LateItem = Omit<LateDelivery, 'items'> & { contractItemId: string; units: number; missing: number };

/** Late items, delivery by delivery, in the order of their days. @param nameOf contract item → what it is called */
export function lateDeliveries(late: readonly LateItem[], nameOf: (contractItemId: string) => string): LateDelivery[] {
  const deliveries = new Map<string, LateDelivery>();
  for (const { scheduledId, dueOn, school, contractItemId, units, missing, unitDays, openUnitDays } of late) {
    const one = deliveries.get(scheduledId) ?? { scheduledId, dueOn, school, items: [], unitDays: 0, openUnitDays: 0 };
    deliveries.set(scheduledId, {
      ...one,
      items: [...one.items, { product: nameOf(contractItemId), units, missing }],
      unitDays: one.unitDays + unitDays,
      openUnitDays: one.openUnitDays + openUnitDays,
    });
  }
  return [...deliveries.values()];
}
