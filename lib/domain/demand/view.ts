import type { Centavos, Day, Grams } from '../units';
import { type DemandLine, demandCost, demandFor, totalsBy } from './demand';
import type { DemandPlan, DemandScope } from './plan';
import { pupilsServed, type Served, type Unserved, unservedLevels } from './unserved';

export const demandViews = ['month', 'zone', 'school'] as const;
export type DemandView = (typeof demandViews)[number];

/** What the demand is narrowed by; '' leaves it as it is. */
export type DemandFilter = {
  programme: string;
  product: string;
  zone: string;
  from: Day | '';
  until: Day | '';
  view: DemandView;
};

function scopeOf({ product, zone, from, until }: DemandFilter): DemandScope {
  return {
    products: product ? [product] : undefined,
    zones: zone ? [zone] : undefined,
    from: from || undefined,
    to: until || undefined,
  };
}

/** A line of the page's table: a product, and a month, a zone or a school. */
export type DemandRow = {
  productId: string;
  key: string;
  units: number;
  grams: Grams;
  days: number;
  pupils: number;
  costCentavos: Centavos;
};

export type DemandTable = {
  lines: readonly DemandLine[];
  rows: readonly DemandRow[];
  byProduct: readonly DemandRow[];
  months: readonly { month: string; grams: Grams }[];
  grams: Grams;
  costCentavos: Centavos;
  /** Class days within the filter. */
  days: number;
  /** Levels and weekdays without ration, whatever the product that is looked at. */
  unserved: readonly Unserved[];
} & Served;

/** Demand of a plan within a filter, added up for a page. */
export function demandTable(plan: DemandPlan, filter: DemandFilter): DemandTable {
  const scope = scopeOf(filter);
  const lines = demandFor(plan, scope);
  const keyOf = { month: 'month', zone: 'zoneId', school: 'schoolId' } as const;
  const months = [...totalsBy(lines, 'month')].sort(([a], [b]) => a.localeCompare(b));
  return {
    lines,
    rows: addUp(plan, lines, (line) => line[keyOf[filter.view]]),
    byProduct: addUp(plan, lines, () => ''),
    months: months.map(([month, { grams }]) => ({ month, grams })),
    days: plan.days.filter((day) => (!filter.from || day >= filter.from) && (!filter.until || day <= filter.until)).length,
    grams: lines.reduce((sum, { grams }) => sum + grams, 0),
    costCentavos: demandCost(lines, plan.products),
    ...pupilsServed(plan, scope),
    unserved: unservedLevels(plan, scope),
  };
}

function addUp({ products }: DemandPlan, lines: readonly DemandLine[], keyOf: (line: DemandLine) => string): DemandRow[] {
  const prices = new Map(products.map(({ id, priceCentavos }) => [id, priceCentavos]));
  const groups = new Map<string, DemandLine[]>();
  for (const line of lines) {
    const group = `${line.productId} ${keyOf(line)}`;
    const others = groups.get(group);
    if (others) others.push(line);
    else groups.set(group, [line]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const units = group.reduce((sum, line) => sum + line.units, 0);
    return [
      {
        productId: first.productId,
        key: keyOf(first),
        units,
        grams: group.reduce((sum, line) => sum + line.grams, 0),
        // A school is counted once, in however many months it is served; days are those of the school that has most.
        days: maxDays(group),
        pupils: sumOfSchools(group),
        costCentavos: (prices.get(first.productId) ?? 0n) * BigInt(units),
      },
    ];
  });
}

function sumOfSchools(lines: readonly DemandLine[]): number {
  return [...new Map(lines.map(({ schoolId, pupils }) => [schoolId, pupils])).values()].reduce((sum, pupils) => sum + pupils, 0);
}

function maxDays(lines: readonly DemandLine[]): number {
  const days = new Map<string, number>();
  for (const line of lines) days.set(line.schoolId, (days.get(line.schoolId) ?? 0) + line.days);
  return Math.max(0, ...days.values());
}
