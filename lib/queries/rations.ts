import 'server-only';
import { listProducts, listTargets } from '@/lib/data/foods';
import { listRations, type StoredRation } from '@/lib/data/rations';
import type { Meal, ProgrammeStatus } from '@/lib/domain/programmes/programmes';
import { meals } from '@/lib/domain/programmes/programmes';
import { averageCost } from '@/lib/domain/rations/ceiling';
import {
  averageNutrients,
  costShareFrom,
  type NutrientTarget,
  nutrientsOf,
  type RationProduct,
  rationCost,
  rationsSeen,
  servingsOf,
  type Weekday,
  weekdays,
} from '@/lib/domain/rations/rations';
import { type SchoolLevel, schoolLevels } from '@/lib/domain/schools/levels';
import type { Centavos } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { canDo, readEntitledActor } from '@/lib/queries/entitled';
import { chooseProgramme } from './planning-year';

export type RationQuery = { programa?: string; nivel?: string };

/** One weekday of the week of a level, with what it costs and gives. */
export type RationDay = {
  weekday: Weekday;
  version: number;
  cost: Centavos | null;
  local: { numerator: bigint; denominator: bigint };
  nutrients: ReturnType<typeof nutrientsOf>;
};

/** The week of one level, judged: four statements. Null when the reader may not see it. */
export async function readRations(query: RationQuery) {
  const actor = await readEntitledActor('ration.read');
  if (!actor) return null;
  const organisationId = actor.organisation.id;
  const programmes = await prisma().programme.findMany({
    where: { organisationId },
    select: { id: true, year: true, meal: true, status: true, ceilingCentavos: true },
    orderBy: [{ year: 'desc' }, { meal: 'asc' }],
    take: 200,
  });
  const programme = chooseProgramme(programmes, query.programa);
  const level = readLevel(query.nivel);
  const products = await listProducts(prisma(), organisationId);
  if (!programme) return { programmes, programme, level, products, filled: [], seen: '', week: null, mayCook: false };

  const all = await listRations(prisma(), programme.id);
  const rations = all.filter((one) => one.level === level);
  const targets = effectiveTargets(await listTargets(prisma(), organisationId, level, programme.meal));
  return {
    programmes,
    programme,
    level,
    products,
    /** Levels that have a week already, and what was seen of all of them. */
    filled: schoolLevels.filter((one) => all.some((ration) => ration.level === one && ration.items.length > 0)),
    seen: rationsSeen(all),
    week: judgeWeek(rations, new Map(products.map((product) => [product.id, product])), targets),
    mayCook: canDo(actor, 'ration.save') && isOpen(programme.status),
  };
}

/** Targets of a level and meal with the referential ones beside: one statement. */
export async function readTargets(query: { nivel?: string; comida?: string }) {
  const actor = await readEntitledActor('ration.read');
  if (!actor) return null;
  const [level, meal] = [readLevel(query.nivel), meals.find((one) => one === query.comida) ?? 'breakfast'];
  const rows = await listTargets(prisma(), actor.organisation.id, level, meal satisfies Meal);
  const own = rows.filter(({ organisationId }) => organisationId !== null);
  return {
    level,
    meal,
    own,
    referential: rows.filter(({ organisationId }) => organisationId === null),
    mayCook: canDo(actor, 'target.save'),
  };
}

function judgeWeek(
  rations: readonly StoredRation[],
  products: ReadonlyMap<string, RationProduct>,
  targets: readonly NutrientTarget[],
) {
  const days = weekdays.map((weekday): RationDay => {
    const ration = rations.find((one) => one.weekday === weekday);
    const servings = servingsOf(ration?.items ?? [], products);
    return {
      weekday,
      version: ration?.version ?? 0,
      cost: servings.length > 0 ? rationCost(servings) : null,
      local: costShareFrom('municipality', servings),
      nutrients: nutrientsOf(servings, targets),
    };
  });
  const served = days.filter(({ cost }) => cost !== null);
  const all = rations.flatMap(({ items }) => servingsOf(items, products));
  return {
    days,
    rows: gridRows(rations),
    averageCost: averageCost(rations, products),
    local: costShareFrom('municipality', all),
    nutrients: averageNutrients(served.map(({ nutrients }) => nutrients)),
  };
}

/** A row per product that the week names: grams of each weekday. */
function gridRows(rations: readonly StoredRation[]) {
  const ids = [...new Set(rations.flatMap(({ items }) => items.map(({ productId }) => productId)))];
  return ids.map((productId) => ({
    productId,
    grams: weekdays.map(
      (weekday) => rations.find((one) => one.weekday === weekday)?.items.find((item) => item.productId === productId)?.grams ?? 0,
    ),
  }));
}

/** A municipality's own target stands before the referential one. */
function effectiveTargets(rows: Awaited<ReturnType<typeof listTargets>>): NutrientTarget[] {
  const own = new Set(rows.flatMap(({ organisationId, nutrient }) => (organisationId ? [nutrient] : [])));
  return rows.filter(({ organisationId, nutrient }) => organisationId !== null || !own.has(nutrient));
}

function readLevel(text: string | undefined): SchoolLevel {
  return schoolLevels.find((level) => level === text) ?? 'primaria';
}

const isOpen = (status: ProgrammeStatus) => status !== 'closed';
