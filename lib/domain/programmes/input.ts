import type { z } from 'zod';
import { DayInput, IntInput, LineInput, MoneyInput, PercentInput, problem, TextInput } from '@/lib/domain/inputs';
import { wholeWords } from '@/lib/domain/units';
import { type ProgrammePlan, schoolMealsBudgetCode } from './programmes';

/** More than Bs 1,000 for one ration is a slip of the finger. */
export const maxCeiling = 100_000n;

/** Fields of the plan as a form sends them. */
export const planShape = {
  budget: MoneyInput({ min: 1n }),
  budgetCode: LineInput({ max: 10 }).optional(),
  schoolDays: IntInput({ min: 1, max: 366, words: wholeWords.days }),
  ceiling: MoneyInput({ min: 1n, max: maxCeiling }),
  startsOn: DayInput,
  endsOn: DayInput,
  calendarSource: LineInput({ max: 200 }),
  localGoal: PercentInput(),
  localGoalLater: PercentInput(),
  associativeGoal: PercentInput(),
  associativeGoalLater: PercentInput(),
  note: TextInput({ max: 1000 }).optional(),
};

type PlanInput = z.output<z.ZodObject<typeof planShape>>;

export function planOf(input: PlanInput): ProgrammePlan {
  return {
    budgetCentavos: input.budget,
    budgetCode: input.budgetCode ?? schoolMealsBudgetCode,
    schoolDays: input.schoolDays,
    ceilingCentavos: input.ceiling,
    startsOn: input.startsOn,
    endsOn: input.endsOn,
    calendarSource: input.calendarSource,
    localGoalBps: input.localGoal,
    localGoalBpsLater: input.localGoalLater,
    associativeGoalBps: input.associativeGoal,
    associativeGoalBpsLater: input.associativeGoalLater,
    note: input.note ?? '',
  };
}

/** Refinement of any form with a first and a last day: `superRefine(requireOrder, judging('startsOn', 'endsOn'))`. */
export function requireOrder({ startsOn, endsOn }: { startsOn: string; endsOn: string }, ctx: z.RefinementCtx): void {
  if (endsOn < startsOn) ctx.addIssue({ ...problem('before-start'), path: ['endsOn'] });
}
