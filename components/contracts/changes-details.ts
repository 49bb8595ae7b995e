import type { ImposedFine, LateDelivery } from '@/lib/domain/contracts/changed';
import type { EndReach } from '@/lib/domain/contracts/fines';
import type { LateView } from '@/lib/domain/contracts/late-choice';
import type { Trace } from '@/lib/domain/law/rule-book';
import type { BasisPoints, Centavos, Day } from '@/lib/domain/units';
import type { EndedContract, ListedChange } from '@/lib/queries/contract-changes';

/** What happened to a contract since it was signed, as both its sides read it. */
export type ChangedContract = {
  id: string;
  number: string;
  title: string;
  changes: readonly ListedChange[];
  end: EndedContract | null;
  late: readonly LateDelivery[];
  fines: readonly ImposedFine[];
  mayAnswer: boolean;
};

type Reach = { reach: EndReach; bps: BasisPoints };

/** The same for its buyer, with the rules that hold it and what the reader may do. */
export type ContractToChange = ChangedContract & {
  supplier: string;
  endsOn: Day;
  items: readonly { id: string; product: string; units: number }[];
  amountCentavos: Centavos;
  signedCentavos: Centavos;
  room: { limitBps: BasisPoints; maxCentavos: Centavos; usedCentavos: Centavos; leftCentavos: Centavos };
  /** `maxCentavos`: what is late and not fined yet, at the most that the rule lets a contract say. */
  late: readonly (LateDelivery & { maxCentavos: Centavos })[];
  openCentavos: Centavos;
  finedCentavos: Centavos;
  fined: Reach;
  withOpen: Reach;
  rules: {
    change: Trace;
    fine: Trace<{ maxPercentPerDay: number }>;
    end: Trace<{ optionalPercent: number; mandatoryPercent: number }>;
  };
  mayChange: boolean;
  mayFine: boolean;
  mayLift: boolean;
  mayEnd: boolean;
};

/** A fine as it would be imposed today, for what was chosen; null: nothing was, or it cannot be. */
export type FinePreview = {
  deliveries: readonly string[];
  /** As the address chose them. */
  choices: readonly string[];
  /** The page of what can be fined. */
  view: LateView<ContractToChange['late'][number]>;
  typed: string;
  drawn: { amountCentavos: Centavos; bpsPerDay: BasisPoints; deliveries: readonly string[] } | null;
  /** What is to mend, by field. */
  problems: Readonly<Record<string, string>>;
};
