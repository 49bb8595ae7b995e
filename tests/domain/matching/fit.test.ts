import { describe, expect, test } from 'vitest';
import { coverOf, gramsPerMonth, percentCovered } from '@/lib/domain/matching/capacity';
import { fitOf, orderByFit } from '@/lib/domain/matching/fit';
import type { Capacity, Supplier, Terms } from '@/lib/domain/matching/supplier';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import { distanceMetres } from '@/lib/domain/territory';
import { aLot, anItem, aPoint } from '../tenders/a-lot';

const yocalla = { lat: -19.39, lon: -65.91 };
const potosi = { lat: -19.5836, lon: -65.7531 };

const milk = (kilosPerMonth: number, months: number[] = []): Capacity => ({
  foodCode: 'leche',
  kind: 'transformed',
  gramsPerMonth: kilosPerMonth * 1000,
  months,
});

const supplier = (more: Partial<Supplier> = {}): Supplier => ({
  organisationId: 'totora',
  name: 'OECOM Totora Pampa',
  kind: 'OECOM',
  municipalityCode: '051201',
  municipalityName: 'Yocalla',
  place: yocalla,
  deliversToSchools: true,
  reachKm: 40,
  experienceMonths: 24,
  capacities: [milk(100)],
  documents: [],
  ...more,
});

const asked = (kind: Requirement['kind'], more: Partial<Requirement> = {}): Requirement => ({
  id: `r-${kind}`,
  kind,
  text: kind,
  reason: 'porque sí',
  documentKind: null,
  threshold: null,
  ruleId: null,
  ...more,
});

const terms = (requirements: Requirement[] = [], more: Partial<Terms> = {}): Terms => ({
  requirements,
  partialAllowed: true,
  fallbackPlace: potosi,
  on: '2026-01-20',
  ...more,
});

/** 60 days, 2,000 units of 200 g: 200 kg a month. */
const lot = aLot({
  startsOn: '2026-03-01',
  endsOn: '2026-04-29',
  items: [anItem('leche', 2000)],
  dropPoints: [aPoint('a', 'n', 100, potosi)],
});

describe('share of the quantity', () => {
  test.each([
    { why: 'half of it, all year', capacities: [milk(100)], percent: 50 },
    { why: 'all of it', capacities: [milk(200)], percent: 100 },
    { why: 'more than all', capacities: [milk(900)], percent: 100 },
    {
      why: 'a gram short is not everything',
      capacities: [{ ...milk(200), gramsPerMonth: 199_999 }],
      percent: 99,
    },
    {
      why: 'only in March (31 of 60 days)',
      capacities: [milk(200, [3])],
      percent: 51,
    },
    { why: 'out of season', capacities: [milk(200, [8, 9])], percent: 0 },
    {
      why: 'the fresh food is not the transformed product',
      capacities: [{ ...milk(200), kind: 'fresh' as const }],
      percent: 0,
    },
    {
      why: 'another food',
      capacities: [{ ...milk(200), foodCode: 'trigo' }],
      percent: 0,
    },
    { why: 'nothing declared', capacities: [], percent: 0 },
  ])('$why → $percent %', ({ capacities, percent }) => expect(percentCovered(coverOf(lot, capacities))).toBe(percent));

  test('is said for an average month of thirty days', () => {
    expect(gramsPerMonth(anItem('leche', 2000), lot)).toBe(200_000);
    expect(coverOf(lot, [milk(100)]).items[0]).toMatchObject({
      neededPerMonth: 200_000,
      coveredPerMonth: 100_000,
    });
  });

  test('a single week may take a whole month of capacity', () => {
    const week = aLot({
      startsOn: '2026-03-02',
      endsOn: '2026-03-06',
      items: [anItem('leche', 500)],
    });
    expect(percentCovered(coverOf(week, [milk(100)]))).toBe(100);
  });
});

describe('each requirement', () => {
  const paper = (
    kind: 'sanitary-registry' | 'nit' | 'legal-personality' | 'rupe',
    validUntil: string | null = null,
    verified = true,
  ) => ({ kind, validUntil, verified });
  const check = (requirement: Requirement, who: Partial<Supplier>, where = lot) =>
    fitOf(supplier(who), terms([requirement]), where).checks[1];

  test.each([
    {
      why: 'enough capacity',
      requirement: asked('capacity', { threshold: 50 }),
      who: {},
      answer: { state: 'met' },
    },
    {
      why: 'too little capacity',
      requirement: asked('capacity', { threshold: 60 }),
      who: {},
      answer: {
        state: 'gap',
        gap: { code: 'capacity', percent: 50, asked: 60 },
      },
    },
    {
      why: 'registry held',
      requirement: asked('sanitary', { documentKind: 'sanitary-registry' }),
      who: { documents: [paper('sanitary-registry')] },
      answer: { state: 'met' },
    },
    {
      why: 'registry valid on the very day',
      requirement: asked('sanitary', { documentKind: 'sanitary-registry' }),
      who: { documents: [paper('sanitary-registry', '2026-01-20')] },
      answer: { state: 'met' },
    },
    {
      why: 'registry expired',
      requirement: asked('sanitary', { documentKind: 'sanitary-registry' }),
      who: { documents: [paper('sanitary-registry', '2026-01-19')] },
      answer: {
        state: 'gap',
        gap: {
          code: 'document',
          kind: 'sanitary-registry',
          because: 'expired',
        },
      },
    },
    {
      why: 'registry missing',
      requirement: asked('sanitary', { documentKind: 'sanitary-registry' }),
      who: {},
      answer: {
        state: 'gap',
        gap: {
          code: 'document',
          kind: 'sanitary-registry',
          because: 'missing',
        },
      },
    },
    {
      why: 'registry that the census has not verified',
      requirement: asked('sanitary', { documentKind: 'sanitary-registry' }),
      who: { documents: [paper('sanitary-registry', null, false)] },
      answer: { state: 'met', unverified: true },
    },
    {
      why: 'harmlessness is judged on the offer',
      requirement: asked('sanitary'),
      who: {},
      answer: { state: 'later' },
    },
    {
      why: 'a natural person needs no tax number',
      requirement: asked('document', { documentKind: 'nit' }),
      who: { kind: 'individual' },
      answer: { state: 'exempt', ruleId: 'DOC-NIT' },
    },
    {
      why: 'an OECOM accredits itself as a community',
      requirement: asked('document', { documentKind: 'small-accreditation' }),
      who: { documents: [paper('legal-personality')] },
      answer: { state: 'met' },
    },
    {
      why: 'an association does not',
      requirement: asked('document', { documentKind: 'small-accreditation' }),
      who: { kind: 'APP', documents: [paper('legal-personality')] },
      answer: {
        state: 'gap',
        gap: {
          code: 'document',
          kind: 'small-accreditation',
          because: 'missing',
        },
      },
    },
    {
      why: 'reaches the school',
      requirement: asked('logistics'),
      who: {},
      answer: { state: 'met' },
    },
    {
      why: 'does not reach it',
      requirement: asked('logistics'),
      who: { reachKm: 20 },
      answer: {
        state: 'gap',
        gap: { code: 'reach', reachKm: 20, askedKm: 28 },
      },
    },
    {
      why: 'a figure asked instead of the way',
      requirement: asked('logistics', { threshold: 60 }),
      who: {},
      answer: {
        state: 'gap',
        gap: { code: 'reach', reachKm: 40, askedKm: 60 },
      },
    },
    {
      why: 'does not deliver',
      requirement: asked('logistics'),
      who: { deliversToSchools: false },
      answer: { state: 'gap', gap: { code: 'no-delivery' } },
    },
    {
      why: 'nobody knows where it is',
      requirement: asked('logistics'),
      who: { place: null },
      answer: { state: 'gap', gap: { code: 'place-unknown' } },
    },
    {
      why: 'experience enough',
      requirement: asked('experience', { threshold: 24 }),
      who: {},
      answer: { state: 'met' },
    },
    {
      why: 'experience short',
      requirement: asked('experience', { threshold: 36 }),
      who: {},
      answer: {
        state: 'gap',
        gap: { code: 'experience', months: 24, asked: 36 },
      },
    },
    {
      why: 'a guarantee comes with the offer',
      requirement: asked('guarantee', { threshold: 1 }),
      who: {},
      answer: { state: 'later' },
    },
  ])('$why', ({ requirement, who, answer }) => expect(check(requirement, who as Partial<Supplier>)).toMatchObject(answer));

  test('no registry is asked for fresh produce', () => {
    const fresh = aLot({
      items: [anItem('platano', 10, { productKind: 'fresh' })],
    });
    const who = supplier({
      capacities: [{ foodCode: 'platano', kind: 'fresh', gramsPerMonth: 1000, months: [] }],
    });
    expect(fitOf(who, terms([asked('sanitary', { documentKind: 'sanitary-registry' })]), fresh)).toMatchObject({
      canOffer: true,
      checks: [{}, { state: 'exempt', ruleId: 'DOC-SENASAG' }],
    });
  });
});

describe('the whole lot', () => {
  test('without partial offers all of the quantity is asked, and only once', () => {
    const fit = fitOf(supplier(), terms([asked('capacity', { threshold: 30 })], { partialAllowed: false }), lot);
    expect(fit).toMatchObject({ canOffer: false, met: 1, of: 2, percent: 50 });
  });

  test('what is judged on the offer does not count for or against', () => {
    expect(fitOf(supplier(), terms([asked('guarantee')]), lot)).toMatchObject({
      met: 1,
      of: 1,
      canOffer: true,
    });
  });

  test('of two products one is enough where partial offers are taken', () => {
    const both = {
      ...lot,
      items: [anItem('leche', 2000), anItem('pan', 2000)],
    };
    expect(fitOf(supplier(), terms(), both)).toMatchObject({
      canOffer: true,
      percent: 25,
    });
    expect(fitOf(supplier(), terms([], { partialAllowed: false }), both).checks[0]).toMatchObject({
      state: 'gap',
      gap: { code: 'some-products' },
    });
  });

  test('schools without coordinates are looked for in the municipality', () => {
    const unplaced = { ...lot, dropPoints: [aPoint('a', 'n', 1)] };
    expect(fitOf(supplier(), terms(), unplaced).distance?.middle).toBe(distanceMetres(yocalla, potosi));
    expect(fitOf(supplier(), terms([], { fallbackPlace: null }), unplaced).distance).toBeNull();
  });
});

test('lots come best fit first, and those of other products not at all', () => {
  const row = (id: string, more: Parameters<typeof aLot>[0], requirements: Requirement[] = []) => ({
    id,
    fit: fitOf(supplier(), terms(requirements), aLot({ ...lot, id, ...more })),
  });
  const near = aPoint('b', 'n', 10, yocalla);
  const rows = [
    row('bread', { items: [anItem('pan', 100)] }),
    row('gap', {}, [asked('experience', { threshold: 99 })]),
    row('half', {}),
    row('whole-far', { items: [anItem('leche', 100)] }),
    row('whole-near', { items: [anItem('leche', 100)], dropPoints: [near] }),
  ];
  expect(orderByFit(rows).map(({ id }) => id)).toEqual(['whole-near', 'whole-far', 'half', 'gap']);
});
