import { expect, test } from 'vitest';
import { barriersOf, coverTogether } from '@/lib/domain/matching/barriers';
import { percentCovered } from '@/lib/domain/matching/capacity';
import { studyChanges } from '@/lib/domain/matching/changes';
import type { MatchingTerms, Supplier } from '@/lib/domain/matching/supplier';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import { previewSplit } from '@/lib/domain/tenders/split-lots';
import { aLot, anItem, aPoint, nothingServed } from '../tenders/a-lot';

const north = { lat: -19.4, lon: -65.9 };
const south = { lat: -19.8, lon: -65.7 };

/** A producer of milk beside the northern schools. */
function producer(
  name: string,
  kilosPerMonth: number,
  { registry = true, reachKm = 10, ...more }: Partial<Supplier> & { registry?: boolean } = {},
): Supplier {
  return {
    organisationId: name,
    name,
    kind: 'OECOM',
    municipalityCode: null,
    municipalityName: null,
    place: north,
    deliversToSchools: true,
    reachKm,
    experienceMonths: 0,
    capacities: [
      {
        foodCode: 'leche',
        kind: 'transformed',
        gramsPerMonth: kilosPerMonth * 1000,
        months: [],
      },
    ],
    loads: [],
    documents: registry ? [{ kind: 'sanitary-registry', validUntil: null, verified: true }] : [],
    ...more,
  };
}

const requirement = (kind: Requirement['kind'], more: Partial<Requirement> = {}): Requirement => ({
  id: kind,
  kind,
  text: kind,
  reason: '',
  documentKind: null,
  threshold: null,
  ruleId: null,
  ...more,
});

/** Half the lot's milk, the registry, and the whole way: what shuts small producers out. */
const terms: MatchingTerms = {
  tenderId: 'tender',
  requirements: [
    requirement('capacity', { threshold: 50 }),
    requirement('sanitary', { documentKind: 'sanitary-registry', ruleId: 'DOC-SENASAG' }),
    requirement('logistics'),
  ],
  partialAllowed: true,
  fallbackPlace: null,
  on: '2026-01-20',
};

/** 60 days, 1,000 kg a month, half of the pupils north and half south. */
const lot = aLot({
  startsOn: '2026-03-01',
  endsOn: '2026-04-29',
  items: [anItem('leche', 10_000)],
  dropPoints: [aPoint('a', 'norte', 50, north), aPoint('c', 'sur', 50, south)],
});

const census = [
  producer('large', 2000, { reachKm: 80 }),
  producer('near', 600),
  producer('small', 300),
  producer('unregistered', 300, { registry: false }),
  producer('tiny', 20),
  {
    ...producer('baker', 900),
    capacities: [
      {
        foodCode: 'trigo',
        kind: 'transformed' as const,
        gramsPerMonth: 1,
        months: [],
      },
    ],
  },
];

test('counts who is left after each barrier, and what each barrier stops by itself', () => {
  const barriers = barriersOf(census, terms, [lot]);
  expect(barriers).toMatchObject({
    withProduct: 5,
    steps: [
      { kind: 'capacity', stops: 3, left: 2 },
      { kind: 'sanitary', stops: 1, left: 2 },
      { kind: 'logistics', stops: 4, left: 1 },
    ],
    canOffer: 1,
  });
  expect(barriers.suppliers.map(({ supplier }) => supplier.name)).toEqual(['large', 'near', 'small', 'tiny', 'unregistered']);
});

test('the barriers fall when the lot is split by zone', () => {
  const parts = previewSplit(lot, { way: 'zones' }, nothingServed);
  expect(barriersOf(census, terms, parts)).toMatchObject({
    withProduct: 5,
    steps: [
      { kind: 'capacity', stops: 1, left: 4 },
      { kind: 'sanitary', stops: 1, left: 3 },
      { kind: 'logistics', stops: 0, left: 3 },
    ],
    canOffer: 3,
  });
});

test('what those who can offer cover together', () => {
  expect(percentCovered(coverTogether(barriersOf(census, { ...terms, requirements: [] }, [lot])))).toBe(100 + 60 + 30 + 30 + 2);
  expect(percentCovered(coverTogether(barriersOf([], terms, [lot])))).toBe(0);
});

test('without requirements there is nothing to count but the product', () => {
  expect(barriersOf(census, { ...terms, requirements: [] }, [lot])).toMatchObject({ withProduct: 5, steps: [], canOffer: 5 });
});

test('nobody in the census makes it', () => {
  expect(barriersOf([], terms, [lot])).toEqual({
    withProduct: 0,
    steps: [],
    canOffer: 0,
    suppliers: [],
  });
});

test('what could be changed in the draft, and how many more each change lets in', () => {
  const changes = studyChanges(census, terms, lot, nothingServed).map(({ change, barriers }) => [change, barriers.canOffer]);
  expect(changes).toContainEqual([{ kind: 'split', split: { way: 'zones' } }, 3]);
  expect(changes).toContainEqual([{ kind: 'without', requirementId: 'logistics' }, 2]);
  expect(changes.map(([change]) => change)).not.toContainEqual({ kind: 'without', requirementId: 'sanitary' });
  expect(changes.map(([change]) => change)).not.toContainEqual({
    kind: 'split',
    split: { way: 'items' },
  });
  expect(changes.map(([change]) => change)).not.toContainEqual({
    kind: 'partial',
  });
});

test('taking partial offers is a change where they are not taken', () => {
  const whole = { ...terms, requirements: [], partialAllowed: false };
  expect(studyChanges(census, whole, lot, nothingServed).find(({ change }) => change.kind === 'partial')?.barriers.canOffer).toBe(
    5,
  );
});
