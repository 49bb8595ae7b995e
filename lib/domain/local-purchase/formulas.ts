import { type BasisPoints, type Centavos, divideRounded, type Grams, type Ratio, sumCentavos } from '../units';
import { type AcceptedLine, isAssociative, isWithin, type Level, levels } from './lines';

/** A published number keeps the version of the formulas that made it. */
export const formulaVersion = 'v1';

/**
 * Least accepted (contracted, paid) value for which a share is told as a percentage: this part of the food budget of the
 * year, in basis points. 1 % is what two of 200 school days eat: below it one delivery of one supplier is the whole figure.
 */
export const minBaseBps: BasisPoints = 100;

/** A share of what was bought, and whether enough was bought to tell it. Where it was not, its parts are told alone. */
export type PurchaseShare = Ratio & { enough: boolean };

/** What a share stands on: the value of all lines of its stage, and the food budget of the year. */
export type FormulaBase = { total: Centavos; budget: Centavos };

/** The one place where it is decided whether a share of purchases is told as a percentage. */
export function purchaseShare({ numerator, denominator }: Ratio, { total, budget }: FormulaBase): PurchaseShare {
  return { numerator, denominator, enough: total > 0n && total * 10_000n >= budget * BigInt(minBaseBps) };
}

export type LevelRatios = Readonly<Record<Level, PurchaseShare>>;

/** Kilograms of one food group, by origin; the amounts are grams. */
export type GroupVolume = { foodGroup: string; byOrigin: LevelRatios };

export type WomenShares = {
  /** Value, each supplier's weighted by the share of women among its members. */
  byValue: PurchaseShare;
  /** Women among the members of all suppliers. */
  byPersons: PurchaseShare;
  /** Suppliers where more than half of the members are women, among all suppliers. */
  byPayees: PurchaseShare;
};

/** What the shares of value are made of: of a line, its value, where it comes from, and who sold it. */
export type ValueLine = Omit<AcceptedLine, 'grams' | 'month' | 'foodGroup' | 'productKind'>;

/**
 * Every figure of the local-purchase percentage for one stage. Each ratio keeps numerator and denominator, and says whether
 * enough was bought to tell it; a part of the budget is told from the first centavo.
 */
export type LocalPurchase = {
  formulaVersion: typeof formulaVersion;
  total: Centavos;
  /** Headline: `municipality`. */
  byOrigin: LevelRatios;
  byVolume: readonly GroupVolume[];
  bySupplier: LevelRatios;
  byAssociation: PurchaseShare;
  byWomen: WomenShares;
  /** No municipality of origin declared. */
  unknownOrigin: PurchaseShare;
  /** Own municipality, fresh and transformed apart: a transformed product counts whole (binary). */
  byKind: Readonly<Record<'fresh' | 'transformed', PurchaseShare>>;
  /** Against the food budget of the programme. */
  ofBudget: { local: Ratio; associative: Ratio };
};

/** The figures that are shares of value: all but those by weight and by kind of product. */
export type ValueShares = Omit<LocalPurchase, 'byVolume' | 'byKind'>;

/** What lines are measured by: the INE code of the buying municipality, and its food budget of the year (partida 31130), 0 without any. */
type Context = { place: string; budget: Centavos };

/** Formulas v1 over the lines of ONE stage. */
export function measure(lines: readonly AcceptedLine[], context: Context): LocalPurchase {
  const { place, budget } = context;
  const told = (ratio: Ratio) => purchaseShare(ratio, { total: totalValue(lines), budget });
  return {
    ...measureValue(lines, context),
    byVolume: byVolume(lines, place, told),
    byKind: { fresh: told(kindShare(lines, 'fresh', place)), transformed: told(kindShare(lines, 'transformed', place)) },
  };
}

/** The same figures where no line tells its weight and its product: of many municipalities side by side. */
export function measureValue(lines: readonly ValueLine[], { place, budget }: Context): ValueShares {
  const total = totalValue(lines);
  const local = lines.filter((line) => hasOrigin(line, 'municipality', place));
  const associative = lines.filter((line) => isAssociative(line.supplierKind));
  const told = (ratio: Ratio) => purchaseShare(ratio, { total, budget });
  const ofTotal = (some: readonly ValueLine[]) => told({ numerator: totalValue(some), denominator: total });
  const women = byWomen(lines);
  return {
    formulaVersion,
    total,
    byOrigin: byLevel((level) => ofTotal(lines.filter((line) => hasOrigin(line, level, place)))),
    bySupplier: byLevel((level) => ofTotal(lines.filter((line) => hasDomicile(line, level, place)))),
    byAssociation: ofTotal(associative),
    byWomen: { byValue: told(women.byValue), byPersons: told(women.byPersons), byPayees: told(women.byPayees) },
    unknownOrigin: ofTotal(lines.filter((line) => line.originMunicipalityCode === null)),
    ofBudget: {
      local: { numerator: totalValue(local), denominator: budget },
      associative: { numerator: totalValue(associative), denominator: budget },
    },
  };
}

/** What the share of one origin over time is made of: of a line, its value, its month and where it comes from. */
export type MonthlyLine = Pick<AcceptedLine, 'value' | 'month' | 'originMunicipalityCode' | 'producedInCountry'>;

/**
 * The share of one level of origin, month by month, each with everything before it: what the year to date was then.
 * @param budget food budget of the year, by which it is told whether enough was bought by then
 */
export function cumulativeByMonth(
  lines: readonly MonthlyLine[],
  { place, level, budget }: { place: string; level: Level; budget: Centavos },
): { month: string; ratio: PurchaseShare }[] {
  const months = [...new Set(lines.map(({ month }) => month))].sort();
  return months.map((month) => {
    const until = lines.filter((line) => line.month <= month);
    const total = totalValue(until);
    const numerator = totalValue(until.filter((line) => hasOrigin(line, level, place)));
    return { month, ratio: purchaseShare({ numerator, denominator: total }, { total, budget }) };
  });
}

/** Whether a line's origin is known to lie within the level. A country may be known where the municipality is not. */
export function hasOrigin(
  line: Pick<AcceptedLine, 'originMunicipalityCode' | 'producedInCountry'>,
  level: Level,
  place: string,
): boolean {
  if (level === 'country') return line.producedInCountry || line.originMunicipalityCode !== null;
  return line.originMunicipalityCode !== null && isWithin(level, place, line.originMunicipalityCode);
}

function hasDomicile({ supplierMunicipalityCode }: ValueLine, level: Level, place: string): boolean {
  return supplierMunicipalityCode !== null && isWithin(level, place, supplierMunicipalityCode);
}

function byLevel(ratio: (level: Level) => PurchaseShare): LevelRatios {
  return Object.fromEntries(levels.map((level) => [level, ratio(level)])) as Record<Level, PurchaseShare>;
}

function byVolume(lines: readonly AcceptedLine[], place: string, told: (ratio: Ratio) => PurchaseShare): GroupVolume[] {
  const groups = [...new Set(lines.map((line) => line.foodGroup))].sort();
  return groups.map((foodGroup) => {
    const ofGroup = lines.filter((line) => line.foodGroup === foodGroup);
    const denominator = gramsOf(ofGroup);
    return {
      foodGroup,
      byOrigin: byLevel((level) =>
        told({ numerator: gramsOf(ofGroup.filter((line) => hasOrigin(line, level, place))), denominator }),
      ),
    };
  });
}

function kindShare(lines: readonly AcceptedLine[], kind: AcceptedLine['productKind'], place: string): Ratio {
  const ofKind = lines.filter((line) => line.productKind === kind);
  return {
    numerator: totalValue(ofKind.filter((line) => hasOrigin(line, 'municipality', place))),
    denominator: totalValue(ofKind),
  };
}

/** A supplier's value over all its lines; its members are those of the latest contract among them. */
type Supplier = { latest: ValueLine; value: Centavos };

function byWomen(lines: readonly ValueLine[]): Readonly<Record<keyof WomenShares, Ratio>> {
  const suppliers = new Map<string, Supplier>();
  for (const line of lines) {
    const known = suppliers.get(line.supplierPartyId);
    const latest = known && isLater(known.latest, line) ? known.latest : line;
    suppliers.set(line.supplierPartyId, { latest, value: (known?.value ?? 0n) + line.value });
  }
  const all = [...suppliers.values()].map(({ latest: { womenMembers, menMembers }, value }) => ({
    women: womenMembers,
    members: womenMembers + menMembers,
    value,
  }));
  const known = all.filter(({ members }) => members > 0);
  return {
    // A supplier whose members are not known stays in the denominators only.
    byValue: {
      numerator: sumCentavos(known.map(({ women, members, value }) => divideRounded(value * BigInt(women), BigInt(members)))),
      denominator: totalValue(lines),
    },
    byPersons: { numerator: count(all, ({ women }) => women), denominator: count(all, ({ members }) => members) },
    byPayees: {
      numerator: BigInt(known.filter(({ women, members }) => 2 * women > members).length),
      denominator: BigInt(all.length),
    },
  };
}

/** Of two signed at the same instant the one of the higher id, so that the order of the lines decides nothing. */
function isLater(one: ValueLine, other: ValueLine): boolean {
  const apart = one.signedAt.getTime() - other.signedAt.getTime();
  return apart > 0 || (apart === 0 && one.contractId > other.contractId);
}

function count<Item>(items: readonly Item[], of: (item: Item) => number): bigint {
  return BigInt(items.reduce((sum, item) => sum + of(item), 0));
}

function totalValue(lines: readonly Pick<AcceptedLine, 'value'>[]): Centavos {
  return sumCentavos(lines.map(({ value }) => value));
}

function gramsOf(lines: readonly AcceptedLine[]): bigint {
  return BigInt(lines.reduce((sum: Grams, { grams }) => sum + grams, 0));
}
