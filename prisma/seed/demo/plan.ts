import { saveProductAction } from '@/lib/actions/foods';
import { createProgrammeAction, moveProgrammeAction, setBreakAction } from '@/lib/actions/programmes';
import { saveWeekAction } from '@/lib/actions/rations';
import type { Government } from './people';
import { mustCall } from './scenario';

export type ProductPlan = {
  key: string;
  name: string;
  presentation: string;
  kind: 'fresh' | 'transformed';
  status?: 'offered' | 'planned';
  food: string;
  unitGrams: number;
  handout: 'whole' | 'shared';
  price: string;
  origins: readonly string[];
  recipe: readonly (readonly [food: string, grams: string])[];
  plannedSupplier?: string;
  source: string;
};

/** Enters products; @returns their ids by key */
export async function enterProducts(
  government: Government,
  products: readonly ProductPlan[],
  priceDay: string,
  priceSource: string,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { key, food, recipe, ...product } of products) {
    const { id } = await mustCall(saveProductAction, government.nutricion, {
      ...product,
      mainFoodCode: food,
      priceDay,
      priceSource,
      recipe: recipe.map(([foodCode, grams]) => ({ foodCode, grams })),
    });
    ids.set(key, id);
  }
  return ids;
}

export type DemoProgramme = {
  year: number;
  budget: string;
  ceiling: string;
  startsOn: string;
  endsOn: string;
  calendarSource: string;
  goals: { local: string; localLater: string; associative: string; associativeLater: string };
  note: string;
  breaks?: readonly { startsOn: string; endsOn: string; reason: string }[];
  /** By weekday, Monday first: products by key with grams per pupil. The same week for every level. */
  week: readonly (readonly (readonly [key: string, grams: number])[])[];
};

const levels = ['inicial', 'primaria', 'secundaria'] as const;

/** Plans a year of ACE with its rations and sets it running; @returns the programme's id */
export async function enterProgramme(
  government: Government,
  products: ReadonlyMap<string, string>,
  plan: DemoProgramme,
): Promise<string> {
  const { id: programmeId } = await mustCall(createProgrammeAction, government.programa, {
    year: plan.year,
    meal: 'breakfast',
    budget: plan.budget,
    schoolDays: 200,
    ceiling: plan.ceiling,
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    calendarSource: plan.calendarSource,
    localGoal: plan.goals.local,
    localGoalLater: plan.goals.localLater,
    associativeGoal: plan.goals.associative,
    associativeGoalLater: plan.goals.associativeLater,
    note: plan.note,
  });
  for (const pause of plan.breaks ?? []) await mustCall(setBreakAction, government.programa, { programmeId, ...pause });
  for (const level of levels)
    await mustCall(saveWeekAction, government.nutricion, { programmeId, level, rows: weekRows(plan.week, products) });
  await mustCall(moveProgrammeAction, government.programa, { programmeId, version: 1, to: 'running' });
  return programmeId;
}

/** The grid as the form sends it: a row per product, a column per weekday. */
function weekRows(week: DemoProgramme['week'], products: ReadonlyMap<string, string>) {
  const keys = [...new Set(week.flatMap((day) => day.map(([key]) => key)))];
  return keys.map((key) => {
    const grams = week.map((day) => day.find(([one]) => one === key)?.[1]);
    const [d1, d2, d3, d4, d5] = grams;
    return { productId: products.get(key), d1, d2, d3, d4, d5 };
  });
}
