import type { Day } from '@/lib/domain/units';

/** Deliveries of a contract in a month, by how they stand; `closed` will never be made. What is outside the schedule counts in the month when it was brought. */
export type DeliveryCounts = {
  all: number;
  late: number;
  toReceive: number;
  received: number;
  withRejection: number;
  withMissing: number;
  closed: number;
};
export type DeliveryMonth = DeliveryCounts & {
  /** 'YYYY-MM' */
  month: string;
  /** The first day in it, from today on, on which something is due and not yet brought. */
  nextDueOn: Day | null;
};

/**
 * How a contract stands, the most pressing first:
 * - `ended`: it ended before its schedule did, and nothing waits for its reception act;
 * - `late`: something due was not brought;
 * - `to-receive`: something brought waits for its reception act;
 * - `to-begin`, `running`: something is due from today on;
 * - `short`: nothing more is due, and units of the contract are missing;
 * - `complete`: every unit was accepted.
 */
export type ContractState = 'ended' | 'late' | 'to-receive' | 'to-begin' | 'running' | 'short' | 'complete';

export type ContractStanding = DeliveryCounts & {
  state: ContractState;
  nextDueOn: Day | null;
  /** The month that matters now: where something presses, else where something is due next, else the last one. */
  month: string | null;
};

/**
 * @param left units of the contract that no reception act has accepted yet
 * @param ended whether it ended before its schedule did
 */
export function contractStanding(months: readonly DeliveryMonth[], left: number, ended = false): ContractStanding {
  const sum = (of: (month: DeliveryMonth) => number) => months.reduce((all, month) => all + of(month), 0);
  const counts = {
    all: sum(({ all }) => all),
    late: sum(({ late }) => late),
    toReceive: sum(({ toReceive }) => toReceive),
    received: sum(({ received }) => received),
    withRejection: sum(({ withRejection }) => withRejection),
    withMissing: sum(({ withMissing }) => withMissing),
    closed: sum(({ closed }) => closed),
  };
  const nextDueOn = months.map((month) => month.nextDueOn).find((day) => day !== null) ?? null;
  const pressing = months.find(({ late, toReceive }) => late + toReceive > 0) ?? months.find((month) => month.nextDueOn !== null);
  return {
    ...counts,
    state: stateOf(counts, nextDueOn, left, ended),
    nextDueOn,
    month: (pressing ?? months.at(-1))?.month ?? null,
  };
}

function stateOf(
  { late, toReceive, received }: DeliveryCounts,
  nextDueOn: Day | null,
  left: number,
  ended: boolean,
): ContractState {
  if (ended) return toReceive > 0 ? 'to-receive' : 'ended';
  if (late > 0) return 'late';
  if (toReceive > 0) return 'to-receive';
  if (nextDueOn !== null) return received > 0 ? 'running' : 'to-begin';
  return left > 0 ? 'short' : 'complete';
}

/** By what a list of deliveries is narrowed, as its address says it. */
export const deliveryFilters = ['todas', 'atrasadas', 'por-recibir', 'con-rechazo', 'no-llego', 'cerradas'] as const;
export type DeliveryFilter = (typeof deliveryFilters)[number];
