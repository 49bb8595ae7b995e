import { needAt } from '../demand/need';
import type { DemandPlan } from '../demand/plan';
import { missingAt, type Supply } from '../demand/supply';
import type { RefusalParams } from '../refusal';
import type { Day } from '../units';
import { shareOut } from './shares';
import type { DropPoint, Lot, LotItem, LotPlan } from './tender';

/** What lots are held against: what is served, and what other contracts and awards of the year bring to the schools anyway. */
export type LotFrame = {
  plan: Pick<DemandPlan, 'rations' | 'products' | 'dropPoints' | 'days'>;
  brought: readonly Supply[];
};

/** A lot as its demand sees it: what, where and when. */
export type PlacedLot = Pick<LotPlan, 'startsOn' | 'endsOn'> & {
  items: readonly Pick<LotItem, 'productId' | 'units'>[];
  dropPoints: readonly Pick<DropPoint, 'schoolId' | 'mergedIntoId'>[];
};

/** Places in a list of lots: of the lot, and of the item in it. */
type At = { lot: number; item: number };

/** Items of one product whose schools and days meet: what those ask for is asked of them together. Most often a single one. */
export type Asked = {
  productId: string;
  at: readonly At[];
  /** What they buy together. */
  units: number;
  /** Units that their schools and days ask for and nobody else brings. */
  asked: number;
};

/**
 * What the demand asks of lots today: the one figure of the lot's page, its saving, its division, the second call and publication.
 * A school that was merged asks as the one it goes on as. In the order of the lots.
 */
export function askedOf(lots: readonly PlacedLot[], frame: LotFrame): Asked[] {
  const items = lots.flatMap(({ items: own }, lot) => own.map((one, item) => ({ ...one, lot, item })));
  const products = [...new Set(items.map(({ productId }) => productId))];
  return products
    .flatMap((productId) => {
      const own = items.filter((one) => one.productId === productId);
      return together(
        own.map((one) => ({ ...one, place: placeOf(lots[one.lot]) })),
        productId,
        frame,
      );
    })
    .sort((a, b) => order(a) - order(b));
}

/** What the demand asks of some lots of a tender, as pages and events tell it. */
export type AskedOfLots = {
  lots: readonly Pick<Lot, 'id' | 'number'>[];
  product: string;
  units: number;
  asked: number;
};

export function tellAsked(lots: readonly Lot[], frame: LotFrame): AskedOfLots[] {
  return askedOf(lots, frame).map(({ at, units, asked }) => {
    const [first] = at;
    const item = first && lots[first.lot]?.items[first.item];
    const own = at.flatMap(({ lot }) => lots[lot] ?? []).map(({ id, number }) => ({ id, number }));
    return {
      lots: own,
      product: item ? `${item.productName}, ${item.presentation}` : '',
      units,
      asked,
    };
  });
}

/** What a refusal says of lots, a line each in every parameter; `askedIn` reads it again. */
export function askedParams(asked: readonly AskedOfLots[]): Record<'lots' | 'products' | 'units' | 'asked', string> {
  const lines = (tell: (one: AskedOfLots) => string | number) => asked.map(tell).join('\n');
  return {
    lots: lines(({ lots }) => lots.map(({ number }) => number).join(' ')),
    products: lines(({ product }) => product),
    units: lines(({ units }) => units),
    asked: lines((one) => one.asked),
  };
}

export function askedIn(params: RefusalParams): AskedOfLots[] {
  const [lots, products, units, asked] = (['lots', 'products', 'units', 'asked'] as const).map((name) =>
    String(params[name] ?? '').split('\n'),
  );
  return (products ?? []).flatMap((product, at) =>
    product === ''
      ? []
      : [
          {
            lots: (lots?.[at] ?? '').split(' ').map((number) => ({ id: number, number: Number(number) })),
            product,
            units: Number(units?.[at]),
            asked: Number(asked?.[at]),
          },
        ],
  );
}

/** Those that buy less than is asked of them. */
export function shortOf(asked: readonly AskedOfLots[]): AskedOfLots[] {
  return asked.filter((one) => one.units < one.asked);
}

/** Units of a product that some schools and days ask for and nobody of the frame brings. */
export function needOf(place: Omit<PlacedLot, 'items'>, productId: string, frame: LotFrame): number {
  return askedOf([{ ...place, items: [{ productId, units: 1 }] }], frame)[0]?.asked ?? 0;
}

/**
 * The units with which chosen lots bring what is asked, beside what the lots that are not chosen buy of the same; among several in
 * proportion to their units. What is asked of nobody keeps its units: no lot buys nothing.
 * @param chosen places of the lots
 * @returns units by lot and item
 */
export function takeDemand(lots: readonly PlacedLot[], frame: LotFrame, chosen: ReadonlySet<number>): number[][] {
  const units = lots.map(({ items }) => items.map((item) => item.units));
  for (const { at, asked } of askedOf(lots, frame)) {
    const moving = at.filter(({ lot }) => chosen.has(lot));
    const unitsAt = ({ lot, item }: At) => lots[lot]?.items[item]?.units ?? 0;
    const rest = asked - sum(at.filter(({ lot }) => !chosen.has(lot)).map(unitsAt));
    const shares = shareOut(Math.max(0, rest), moving.map(unitsAt));
    for (const [place, { lot, item }] of moving.entries()) {
      const row = units[lot];
      if (row && (shares[place] ?? 0) > 0) row[item] = shares[place] ?? 0;
    }
  }
  return units;
}

type Placed = At & {
  units: number;
  place: { schools: ReadonlySet<string>; from: Day; to: Day };
};

/** Gathers the items of a product that meet at some school and day, and adds up what each gathering is asked for. */
function together(items: readonly Placed[], productId: string, { plan, brought }: LotFrame): Asked[] {
  const schoolIds = [...new Set(items.flatMap(({ place }) => [...place.schools]))];
  const supplies = brought.filter((one) => one.productId === productId);
  const leader = items.map((_, index) => index);
  const leaderOf = (index: number): number => {
    const above = leader[index] ?? index;
    return above === index ? index : leaderOf(above);
  };
  const totals = items.map(() => 0);
  for (const { schoolId, days } of needAt(plan, {
    productId,
    schoolIds,
    days: plan.days,
  })) {
    const supplied = supplies.filter((one) => one.schoolId === schoolId);
    const here = [...items.keys()].filter((index) => items[index]?.place.schools.has(schoolId));
    for (const { day, units } of missingAt(days, supplied)) {
      const [first, ...others] = here.filter((index) => covers(items[index], day));
      if (first === undefined) continue;
      totals[first] = (totals[first] ?? 0) + units;
      for (const other of others) leader[leaderOf(other)] = leaderOf(first);
    }
  }
  const leaders = new Set(leader.map(leaderOf));
  return [...leaders].map((one) => {
    const group = leader.flatMap((_, index) => (leaderOf(index) === one ? [index] : []));
    const members = group.flatMap((index) => items[index] ?? []);
    return {
      productId,
      at: members.map(({ lot, item }) => ({ lot, item })),
      units: sum(members.map(({ units }) => units)),
      asked: sum(group.map((index) => totals[index] ?? 0)),
    };
  });
}

function placeOf(lot: PlacedLot | undefined): Placed['place'] {
  const { dropPoints = [], startsOn: from = '', endsOn: to = '' } = lot ?? {};
  return {
    schools: new Set(dropPoints.map(({ schoolId, mergedIntoId }) => mergedIntoId ?? schoolId)),
    from,
    to,
  };
}

function covers(item: Placed | undefined, day: Day): boolean {
  return item !== undefined && item.place.from <= day && day <= item.place.to;
}

function order({ at: [first] }: Asked): number {
  return first ? first.lot * 1000 + first.item : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
