import { describe, expect, test } from 'vitest';
import { fitOf, orderByFit } from '@/lib/domain/matching/fit';
import type { Supplier } from '@/lib/domain/matching/supplier';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import { distanceMetres } from '@/lib/domain/territory';
import { aLot, anItem, aPoint } from '../tenders/a-lot';
import { asked, lot, potosi, supplier, terms, yocalla } from './a-supplier';

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
