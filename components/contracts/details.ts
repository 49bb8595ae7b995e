import type { Paper } from '@/components/paper/paper-head';
import type { ChangeState } from '@/lib/domain/contracts/change';
import type { DeliveryMonth } from '@/lib/domain/contracts/standing';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { ContractForm } from '@/lib/domain/law/contract';
import type { Trace } from '@/lib/domain/law/rule-book';
import type { DeliveryFrequency } from '@/lib/domain/tenders/tender';
import type { BasisPoints, Centavos, Day } from '@/lib/domain/units';
import type { EndedContract } from '@/lib/queries/contract-changes';
import type { Flow } from '@/lib/queries/contract-progress';

/** A contract as its parties read it. */
export type ContractDetails = {
  id: string;
  number: string;
  form: ContractForm;
  supplier: string;
  buyer: string;
  municipality: string;
  paper: Paper;
  supplierKind: ActorKind;
  amountCentavos: Centavos;
  retentionBps: BasisPoints;
  traces: readonly Trace[];
  startsOn: Day;
  endsOn: Day;
  signedOn: Day;
  tender: { id: string; reference: string; title: string; shelfLifeDays: number; deliveryFrequency: DeliveryFrequency };
  items: readonly (Flow & { id: string; product: string; units: number; demandUnits: number | null; priceCentavos: Centavos })[];
  months: readonly (Flow & DeliveryMonth)[];
  /** Of what was accepted. */
  money: { accepted: Centavos; paid: Centavos; owed: Centavos };
  /** How it ended before its schedule did; null: it did not. */
  end: EndedContract | null;
  /** Changes that were proposed and fines that were imposed. */
  changed: { changes: readonly ChangeState[]; fines: number };
  mayReschedule: boolean;
  closures: readonly { reason: string; by: string; at: Date; deliveries: number }[];
  /** Whether what never came may be closed now: the schedule is over and something is late. */
  mayClose: boolean;
};
