import { Refusal } from '@/lib/domain/refusal';
import type { BasisPoints, Centavos, Day } from '@/lib/domain/units';

export const meals = ['breakfast', 'lunch'] as const;
export type Meal = (typeof meals)[number];

export const programmeStatuses = ['draft', 'running', 'closed'] as const;
export type ProgrammeStatus = (typeof programmeStatuses)[number];

/** Partida of the budget classifier for school meals. */
export const schoolMealsBudgetCode = '31130';

/** What a municipality plans for one year's school meals (gestión ACE). */
export type ProgrammePlan = {
  budgetCentavos: Centavos;
  budgetCode: string;
  schoolDays: number;
  ceilingCentavos: Centavos;
  startsOn: Day;
  endsOn: Day;
  calendarSource: string;
  localGoalBps: BasisPoints;
  localGoalBpsLater: BasisPoints;
  associativeGoalBps: BasisPoints;
  associativeGoalBpsLater: BasisPoints;
  note: string;
};

export type Break = { startsOn: Day; endsOn: Day; reason: string };

/** Every legal move of a programme's life. */
const moves: Record<ProgrammeStatus, readonly ProgrammeStatus[]> = {
  draft: ['running'],
  running: ['closed'],
  closed: [],
};

export function nextStatuses(status: ProgrammeStatus): readonly ProgrammeStatus[] {
  return moves[status];
}

/**
 * @param pupils enrolled in the programme's year
 * @throws Refusal wrong-step | programme-without-pupils
 */
export function assertProgrammeMove(from: ProgrammeStatus, to: ProgrammeStatus, pupils: number): void {
  if (!moves[from].includes(to)) throw new Refusal('wrong-step');
  if (to === 'running' && pupils === 0) throw new Refusal('programme-without-pupils');
}

/** A closed year is history: neither its plan nor its rations change. @throws Refusal wrong-step */
export function assertProgrammeOpen(status: ProgrammeStatus): void {
  if (status === 'closed') throw new Refusal('wrong-step');
}

/** @throws Refusal break-outside-programme | break-overlaps, on the field `startsOn` */
export function assertBreakFits(added: Break, programme: { startsOn: Day; endsOn: Day; breaks: readonly Break[] }): void {
  if (added.startsOn < programme.startsOn || added.endsOn > programme.endsOn)
    throw new Refusal('break-outside-programme', { from: programme.startsOn, until: programme.endsOn }, 'startsOn');
  if (programme.breaks.some((other) => other.startsOn <= added.endsOn && added.startsOn <= other.endsOn))
    throw new Refusal('break-overlaps', {}, 'startsOn');
}

export type CoverageInput = { budgetCentavos: Centavos; students: number; rationCentavos: Centavos; schoolDays: number };

/** What the budget buys, and the three exact ways to close the gap when it does not reach. */
export type Coverage =
  | { state: 'no-students' | 'no-ration' }
  | {
      state: 'covered' | 'short';
      /** Whole days with a ration for every student: budget / (students × ration). May exceed the school days. */
      days: number;
      /** Cost of one day for every student. */
      dayCentavos: Centavos;
      /** Cost of every school day. */
      neededCentavos: Centavos;
      /** Budget less what is needed; negative when money lacks. */
      balanceCentavos: Centavos;
      /** Highest ration cost with which the budget reaches every school day. */
      fittingRationCentavos: Centavos;
      /** Most students that the budget reaches on every school day at this ration cost. */
      fittingStudents: number;
    };

/**
 * Days the budget covers = budget / (students × ration cost), rounded down: half a day feeds nobody.
 * Potosí 2016: 21,000,000 / (57,500 × 1.9) = 192 of 200 days.
 */
export function coverage({ budgetCentavos, students, rationCentavos, schoolDays }: CoverageInput): Coverage {
  if (students <= 0) return { state: 'no-students' };
  if (rationCentavos <= 0n) return { state: 'no-ration' };
  const [people, days] = [BigInt(students), BigInt(schoolDays)];
  const dayCentavos = people * rationCentavos;
  const neededCentavos = dayCentavos * days;
  return {
    state: budgetCentavos >= neededCentavos ? 'covered' : 'short',
    days: Number(budgetCentavos / dayCentavos),
    dayCentavos,
    neededCentavos,
    balanceCentavos: budgetCentavos - neededCentavos,
    fittingRationCentavos: days === 0n ? 0n : budgetCentavos / (people * days),
    fittingStudents: days === 0n ? 0 : Number(budgetCentavos / (rationCentavos * days)),
  };
}
