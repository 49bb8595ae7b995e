import type { HandedOut } from '../foods/handout';
import type { PupilsByLevel, SchoolLevel } from '../schools/levels';
import type { Centavos, Day, Grams } from '../units';

/** A school as a place where food is left. */
export type PlannedDropPoint = { schoolId: string; name: string; zoneId: string; zoneName: string; pupils: PupilsByLevel };

export type DemandProduct = HandedOut & { id: string; name: string; presentation: string; priceCentavos: Centavos };

/** Everything that demand follows from: schools × rations × calendar. */
export type DemandPlan = {
  dropPoints: readonly PlannedDropPoint[];
  products: readonly DemandProduct[];
  /** `weekday`: 1 Monday … 5 Friday; `grams` per pupil. */
  rations: readonly { level: SchoolLevel; weekday: number; items: readonly { productId: string; grams: Grams }[] }[];
  /** Class days: weekdays less holidays and breaks. */
  days: readonly Day[];
};

/** Part of the demand. `from` and `to` are inclusive; what is absent is not narrowed. */
export type DemandScope = {
  products?: readonly string[] | undefined;
  zones?: readonly string[] | undefined;
  from?: Day | undefined;
  to?: Day | undefined;
};
