import { describe, expect, test } from 'vitest';
import { barriersOf, coverTogether } from '@/lib/domain/matching/barriers';
import { changeKey, studyChanges } from '@/lib/domain/matching/changes';
import { overCommitted, unitsThatFit, usesOf } from '@/lib/domain/matching/free-capacity';
import { leftLot } from '@/lib/domain/matching/left-lot';
import type { Load } from '@/lib/domain/matching/load';
import type { Supplier } from '@/lib/domain/matching/supplier';
import type { LotDemand } from '@/lib/domain/tenders/lot-demand';
import { aLot, anItem, nothingServed } from '../tenders/a-lot';
import { asked, lot, milk, supplier, terms } from './a-supplier';

const one = (name: string, more: Partial<Supplier> = {}) => supplier({ organisationId: name, name, ...more });
const named = ({ suppliers }: ReturnType<typeof barriersOf>) => suppliers.map(({ supplier: { name } }) => name);
const taken = (month: string, kilos: number): Load => {
  return { foodCode: 'leche', kind: 'transformed', tenderId: 'other', source: 'contract', month, grams: kilos * 1000 };
};

describe('who is seen before a lot', () => {
  test('not who makes it only in other months, nor who makes too few of what is bought whole', () => {
    const two = { ...lot, items: [anItem('leche', 2000), anItem('pan', 2000)] };
    const census = [one('august', { capacities: [milk(500, [8])] }), one('milk')];
    expect(named(barriersOf(census, terms(), [lot]))).toEqual(['milk']);
    expect(barriersOf(census, terms([], { partialAllowed: false }), [two])).toMatchObject({ withProduct: 0, suppliers: [] });
  });

  test('those who can offer first, then by how little they lack, then by how much they bring', () => {
    const requirements = [asked('experience', { threshold: 12 }), asked('logistics', { threshold: 10 })];
    const census = [
      one('nothing-right', { experienceMonths: 0, deliversToSchools: false, capacities: [milk(200)] }),
      one('small', { capacities: [milk(20)] }),
      one('young', { experienceMonths: 0, capacities: [milk(200)] }),
      one('large', { capacities: [milk(200)] }),
    ];
    expect(named(barriersOf(census, terms(requirements), [lot]))).toEqual(['large', 'small', 'young', 'nothing-right']);
    expect(barriersOf(census, terms(requirements), [lot]).canOffer).toBe(2);
  });

  test('each by the lot that fits it best', () => {
    const large = { ...lot, id: 'large', items: [anItem('leche', 20_000)] };
    const { suppliers } = barriersOf([one('a')], terms(), [large, lot]);
    expect(suppliers.map(({ fit }) => [fit.lotId, fit.percent])).toEqual([[lot.id, 50]]);
  });

  test('what the offer itself will show is no barrier', () => {
    expect(barriersOf([one('a')], terms([asked('sanitary')]), [lot]).steps).toEqual([]);
  });

  test('a barrier of one of several lots is told: whoever is full in one passes by the other', () => {
    const may = { ...lot, id: 'may', startsOn: '2026-05-01', endsOn: '2026-06-29' };
    const full = one('full', { loads: [taken('2026-03', 100), taken('2026-04', 100)] });
    expect(barriersOf([full], terms(), [lot, may])).toMatchObject({
      steps: [{ kind: 'capacity', stops: 0, left: 1 }],
      canOffer: 1,
    });
  });

  test('together they cover what those bring who can offer', () => {
    const census = [one('a'), one('b', { experienceMonths: 0, capacities: [milk(200)] })];
    const cover = coverTogether(barriersOf(census, terms([asked('experience', { threshold: 12 })]), [lot]));
    expect(cover).toEqual({ neededGrams: 400_000, coveredGrams: 200_000 });
  });
});

describe('what could be changed', () => {
  const stops = asked('experience', { threshold: 36 });
  const passes = asked('logistics', { threshold: 10 });
  const without = (requirements: Parameters<typeof terms>[0]) =>
    studyChanges([one('a')], terms(requirements), lot, nothingServed).flatMap(({ change }) =>
      change.kind === 'without' ? [change.requirementId] : [],
    );
  test('only a requirement that stops somebody and that no rule asks for is left out', () => {
    expect(without([stops, passes])).toEqual(['r-experience']);
    expect(without([passes, stops])).toEqual(['r-experience']);
    expect(without([{ ...stops, ruleId: 'DOC-NIT' }, passes])).toEqual([]);
  });

  test('what lets most in comes first', () => {
    const census = [one('a'), one('b', { capacities: [milk(80)] }), one('c', { capacities: [milk(20)] })];
    const asks = terms([asked('capacity', { threshold: 60 }), stops]);
    const able = studyChanges(census, asks, lot, nothingServed).map(({ barriers }) => barriers.canOffer);
    expect(able).toEqual(able.toSorted((x, y) => y - x));
    const parts = studyChanges(census, terms([asked('capacity', { threshold: 60 })]), lot, nothingServed);
    expect(parts[0]?.barriers.canOffer).toBe(3);
    expect(parts[0]?.change).toEqual({ kind: 'without', requirementId: 'r-capacity' });
    expect(parts.at(-1)?.barriers.canOffer).toBeLessThan(3);
  });

  test('a fault is no division that the lot does not allow', () => {
    expect(() => studyChanges([], terms(), lot, {} as LotDemand)).toThrow(TypeError);
  });

  test.each([
    [{ kind: 'split', split: { way: 'zones' } }, 'zones'],
    [{ kind: 'split', split: { way: 'items' } }, 'items'],
    [{ kind: 'split', split: { way: 'quantity', parts: 3 } }, 'quantity-3'],
    [{ kind: 'split', split: { way: 'months', parts: 2 } }, 'months-2'],
    [{ kind: 'partial' }, 'partial'],
    [{ kind: 'without', requirementId: 'r-1' }, 'without-r-1'],
  ] as const)('in an address it is one word', (change, key) => expect(changeKey(change)).toBe(key));
});

describe('a lot that nobody took', () => {
  const both = aLot({ ...lot, id: 'both', items: [anItem('leche', 2000), anItem('pan', 2000)] });
  const brought = (productId: string) => ({ productId, zoneId: null, offers: 1, lowestCentavos: null, overReference: 0 });
  test('with what was brought for any of its products', () => {
    const left = leftLot(
      both,
      { census: [], terms: terms(), frame: null },
      { brought: ['pan', 'leche', 'quinua'].map(brought), failed: [] },
    );
    expect(left.lot).toBe(both);
    expect(left.barriers.withProduct).toBe(0);
    expect(left.brought.map(({ productId }) => productId)).toEqual(['pan', 'leche']);
  });
  test('what shut out most comes first, by actors and offers together', () => {
    const requirements = [
      asked('experience', { id: 'actor', text: 'uno', threshold: 36 }),
      asked('guarantee', { id: 'offers', text: 'dos' }),
      asked('guarantee', { id: 'nobody', text: 'tres' }),
    ];
    const failed = [{ text: 'dos', offers: 2 }];
    const left = leftLot(lot, { census: [one('a')], terms: terms(requirements), frame: null }, { brought: [], failed });
    expect(left.shuts.map(({ requirement, actors, offers }) => [requirement.id, actors, offers])).toEqual([
      ['offers', 0, 2],
      ['actor', 1, 0],
      ['nobody', 0, 0],
    ]);
  });
});

describe('what is asked of several capacities', () => {
  const delivery = (foodCode: string, kilos: number, startsOn = '2026-03-01', endsOn = '2026-03-30') => {
    return { foodCode, kind: 'transformed' as const, grams: kilos * 1000, startsOn, endsOn };
  };
  const ground = { capacities: [milk(100), { ...milk(100), foodCode: 'avena' }], loads: [] };

  test('in order of food and month', () => {
    const uses = usesOf(
      [delivery('leche', 60, '2026-03-01', '2026-04-29'), delivery('avena', 1, '2026-04-01', '2026-04-30')],
      ground,
    );
    expect(uses.map(({ foodCode, month }) => [foodCode, month])).toEqual([
      ['avena', '2026-04'],
      ['leche', '2026-03'],
      ['leche', '2026-04'],
    ]);
    expect(
      usesOf([delivery('leche', 1, '2026-04-01', '2026-04-02'), delivery('leche', 1)], ground).map(({ month }) => month),
    ).toEqual(['2026-03', '2026-04']);
  });

  test('each of them that is gone beyond, with its own months', () => {
    const beyond = overCommitted(
      usesOf(
        [
          delivery('leche', 360, '2026-03-01', '2026-04-29'),
          delivery('avena', 101),
          delivery('avena', 100, '2026-04-01', '2026-04-30'),
        ],
        ground,
      ),
    );
    expect(beyond.map(({ worst, months }) => [worst.foodCode, worst.month, months])).toEqual([
      ['avena', '2026-03', 1],
      ['leche', '2026-03', 2],
    ]);
  });

  test('of two months in which as little is left, the first', () => {
    const even = usesOf([delivery('leche', 120), delivery('leche', 120, '2026-04-01', '2026-04-30')], ground);
    expect(overCommitted(even).map(({ worst }) => worst.month)).toEqual(['2026-03']);
  });

  test('units of an item over two months fit by the month in which fewer do', () => {
    const item = {
      foodCode: 'leche',
      kind: 'transformed' as const,
      startsOn: '2026-03-02',
      endsOn: '2026-04-30',
      unitGrams: 200,
    };
    expect(unitsThatFit(item, [], ground)).toBe(1000);
    expect(unitsThatFit(item, [], { ...ground, loads: [taken('2026-04', 40)] })).toBe(600);
    expect(unitsThatFit(item, [delivery('leche', 70)], ground)).toBe(300);
    expect(unitsThatFit(item, [delivery('avena', 70)], ground)).toBe(1000);
    expect(unitsThatFit(item, [delivery('leche', 50, '2026-05-01', '2026-05-30')], ground)).toBe(1000);
  });
});
