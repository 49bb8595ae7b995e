import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gramsPerMonth } from '@/lib/domain/matching/capacity';
import { checkProducts, checkSomething, checkWholeQuantity } from '@/lib/domain/matching/checks';
import { distanceToLot } from '@/lib/domain/matching/distance';
import { type Fit, fitOf, orderByFit } from '@/lib/domain/matching/fit';
import { type HeldDocument, hasOffered, type Supplier, termsOf } from '@/lib/domain/matching/supplier';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import { distanceMetres } from '@/lib/domain/territory';
import { aLot, anItem } from '../tenders/a-lot';
import { asked, lot, milk, potosi, supplier, terms, yocalla } from './a-supplier';

const bread = { ...milk(100), foodCode: 'pan' };
const both = { ...lot, items: [anItem('leche', 2000), anItem('pan', 2000)] };

describe('what a lot buys', () => {
  const row = { requirementId: null, kind: 'product' };
  const check = (capacities: Supplier['capacities'], partial: boolean, where = both) =>
    checkProducts(supplier({ capacities }), where, partial);
  test.each([
    ['all of it', [milk(1), bread], false, { ...row, state: 'met' }],
    [
      'all of it, beside what it does not buy',
      [{ ...milk(1), foodCode: 'quinua' }, milk(1), bread],
      false,
      { ...row, state: 'met' },
    ],
    ['some of it where parts are taken', [milk(1)], true, { ...row, state: 'met' }],
    ['some of it where they are not', [milk(1)], false, { ...row, state: 'gap', gap: { code: 'some-products' } }],
    ['nothing of it where parts are taken', [], true, { ...row, state: 'gap', gap: { code: 'no-product' } }],
    ['nothing of it where they are not', [], false, { ...row, state: 'gap', gap: { code: 'no-product' } }],
    [
      'the same food fresh',
      [{ ...milk(1), kind: 'fresh' as const }],
      true,
      { ...row, state: 'gap', gap: { code: 'no-product' } },
    ],
  ])('%s', (_, capacities, partial, expected) => expect(check(capacities, partial)).toEqual(expected));
});

describe('how much of it', () => {
  const cover = (coveredGrams: number) => ({ items: [], neededGrams: 1000, coveredGrams });
  const row = { requirementId: null, kind: 'capacity' };
  test.each([
    [checkWholeQuantity, 1000, { ...row, state: 'met' }],
    [checkWholeQuantity, 999, { ...row, state: 'gap', gap: { code: 'capacity', percent: 99, asked: 100 } }],
    [checkSomething, 10, { ...row, state: 'met' }],
    [checkSomething, 9, { ...row, state: 'gap', gap: { code: 'capacity', percent: 0, asked: 1 } }],
  ])('%o of %i in a thousand', (check, covered, expected) => expect(check(cover(covered))).toEqual(expected));

  test('a period shorter than a month asks all of it in a month', () => {
    const days = (endsOn: string) => gramsPerMonth(anItem('leche', 60), { startsOn: '2026-03-01', endsOn });
    expect(['2026-03-05', '2026-03-30', '2026-03-31', '2026-04-29'].map(days)).toEqual([12_000, 12_000, 11_613, 6000]);
  });
});

describe('papers and reach at their borders', () => {
  const fresh = anItem('platano', 10, { productKind: 'fresh' });
  const banana = { foodCode: 'platano', kind: 'fresh' as const, gramsPerMonth: 9999, months: [] };
  const check = (requirement: Requirement, who: Partial<Supplier> = {}, where = lot) =>
    fitOf(supplier(who), terms([requirement]), where).checks.find(({ requirementId }) => requirementId === requirement.id);
  const registry = asked('sanitary', { documentKind: 'sanitary-registry' });
  const rupe = asked('document', { documentKind: 'rupe' });
  const nit = asked('document', { documentKind: 'nit' });
  const held = (kind: HeldDocument['kind'], verified: boolean): HeldDocument => ({ kind, validUntil: null, verified });

  test.each<[string, () => ReturnType<typeof check>, unknown]>([
    [
      'the registry of a lot that is partly fresh',
      () => check(registry, { capacities: [banana, milk(1)] }, aLot({ items: [fresh, anItem('leche', 1)] })),
      'gap',
    ],
    ['another paper of a lot that is fresh', () => check(rupe, { capacities: [banana] }, aLot({ items: [fresh] })), 'gap'],
    ['another paper of a natural person', () => check(rupe, { kind: 'individual' }), 'gap'],
    ['the tax number of an association', () => check(nit, { kind: 'APP' }), 'gap'],
    ['the tax number of a natural person', () => check(nit, { kind: 'individual' }), 'exempt'],
  ])('%s', (_, found, state) => expect(found()?.state).toBe(state));

  test('of several papers one that the census verified is enough', () => {
    expect(check(rupe, { documents: [held('rupe', false), held('rupe', true)] })).toEqual({
      requirementId: 'r-document',
      kind: 'document',
      state: 'met',
    });
    expect(check(rupe, { documents: [held('rupe', false)] })).toMatchObject({ state: 'met', unverified: true });
  });
  test.each([
    [39, 'gap'],
    [40, 'met'],
    [41, 'met'],
  ])('a reach of %i km where forty are asked: %s', (reachKm, state) =>
    expect(check(asked('logistics', { threshold: 40 }), { reachKm })?.state).toBe(state),
  );
});

describe('what stands between a supplier and a lot', () => {
  const kinds = (fit: Fit) => fit.checks.map(({ kind, state }) => [kind, state]);
  const full = supplier({
    loads: ['2026-03', '2026-04'].map((month) => {
      return {
        foodCode: 'leche',
        kind: 'transformed' as const,
        tenderId: 'other',
        source: 'contract' as const,
        month,
        grams: 100_000,
      };
    }),
  });
  const share = asked('capacity', { threshold: 10 });

  test.each<[string, () => Fit, unknown]>([
    ['nothing: only the product is looked at', () => fitOf(supplier(), terms(), lot), [['product', 'met']]],
    [
      'its capacity, which is all taken',
      () => fitOf(full, terms(), lot),
      [
        ['product', 'met'],
        ['capacity', 'gap'],
      ],
    ],
    [
      'the same, said once where a requirement asks it',
      () => fitOf(full, terms([share]), lot),
      [
        ['product', 'met'],
        ['capacity', 'gap'],
      ],
    ],
    ['the product, and no capacity for it', () => fitOf(supplier({ capacities: [] }), terms(), lot), [['product', 'gap']]],
    [
      'beside another requirement its capacity all the same',
      () => fitOf(full, terms([asked('guarantee')]), lot),
      [
        ['product', 'met'],
        ['capacity', 'gap'],
        ['guarantee', 'later'],
      ],
    ],
    [
      'the whole quantity where no part is taken, and every other requirement',
      () => fitOf(supplier(), terms([share, asked('experience', { threshold: 25 })], { partialAllowed: false }), lot),
      [
        ['product', 'met'],
        ['capacity', 'gap'],
        ['experience', 'gap'],
      ],
    ],
  ])('%s', (_, seen, expected) => expect(kinds(seen())).toEqual(expected));
});

describe('lots in the order in which they fit', () => {
  const row = (id: string, more: Partial<Fit>) => ({ id, fit: { ...fitOf(supplier(), terms(), lot), ...more } });
  const order = (...rows: ReturnType<typeof row>[]) => orderByFit(rows).map(({ id }) => id);
  const at = (middle: number) => ({ middle, farthest: middle });
  test.each<[string, () => string[], string[]]>([
    [
      'fewest gaps first',
      () => order(row('two', { of: 5, met: 3 }), row('one', { of: 3, met: 2 }), row('none', { of: 1, met: 1 })),
      ['none', 'one', 'two'],
    ],
    [
      'gaps are counted, not what is met',
      () => order(row('one', { of: 9, met: 8 }), row('none', { of: 1, met: 1 })),
      ['none', 'one'],
    ],
    ['then most of the quantity', () => order(row('half', { percent: 50 }), row('all', { percent: 100 })), ['all', 'half']],
    ['then the nearest', () => order(row('far', { distance: at(9) }), row('near', { distance: at(1) })), ['near', 'far']],
    [
      'and last the one that lies nobody knows where',
      () => order(row('nowhere', { distance: null }), row('far', { distance: at(9) }), row('near', { distance: at(1) })),
      ['near', 'far', 'nowhere'],
    ],
    ['what it has nothing of, not at all', () => order(row('none', { madeGrams: 0 }), row('some', { madeGrams: 1 })), ['some']],
  ])('%s', (_, found, expected) => expect(found()).toEqual(expected));

  test('in whatever order they are read', () => {
    const rows = [
      row('none', { of: 1, met: 1, distance: at(1) }),
      row('far', { of: 1, met: 1, distance: at(9) }),
      row('nowhere', { of: 1, met: 1, distance: null }),
      row('one', { of: 9, met: 8 }),
      row('two', { of: 5, met: 3 }),
    ];
    const sorted = rows.map(({ id }) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (mixed) => {
        expect(order(...mixed)).toEqual(sorted);
      }),
    );
  });
});

describe('how far a lot is', () => {
  const [north, south] = [
    { lat: -19.2, lon: -65.9 },
    { lat: -19.6, lon: -65.5 },
  ];
  test('to the middle of its schools, and to the farthest of them', () => {
    const middle = { lat: -19.4, lon: -65.7 };
    const found = distanceToLot(yocalla, [north, south], potosi);
    expect(found?.middle).toBeCloseTo(distanceMetres(yocalla, middle), 3);
    expect(found?.farthest).toBe(Math.max(distanceMetres(yocalla, north), distanceMetres(yocalla, south)));
  });
  test.each([
    ['one without a latitude', { lat: null, lon: -65.5 }],
    ['one without a longitude', { lat: -19.6, lon: null }],
  ])('%s is not looked for', (_, unplaced) =>
    expect(distanceToLot(yocalla, [north, unplaced], potosi)).toEqual(distanceToLot(yocalla, [north], potosi)),
  );
  test('from nowhere, or to nowhere, nobody knows', () => {
    expect(distanceToLot(null, [north], potosi)).toBeNull();
    expect(distanceToLot(yocalla, [], null)).toBeNull();
    expect(distanceToLot(yocalla, [], potosi)?.middle).toBe(distanceMetres(yocalla, potosi));
  });
});

test('what a tender asks at an instant, by the day in La Paz', () => {
  const detail = {
    tender: { id: 'tender', partialAllowed: true },
    requirements: [asked('guarantee')],
    buyer: { place: potosi },
  } as unknown as Parameters<typeof termsOf>[0];
  expect(termsOf(detail, new Date('2026-01-21T03:59:00Z'))).toEqual(terms([asked('guarantee')]));
});

test('an own sealed offer for it among others', () => {
  const loads = [
    { source: 'contract' as const, tenderId: 'there' },
    { source: 'sealed' as const, tenderId: 'here' },
  ];
  expect([hasOffered({ loads }, 'here'), hasOffered({ loads }, 'there'), hasOffered({ loads: [] }, 'here')]).toEqual([
    true,
    false,
    false,
  ]);
});
