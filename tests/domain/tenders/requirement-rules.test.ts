import { describe, expect, test } from 'vitest';
import type { RuleOverride } from '@/lib/domain/law/rule-book';
import {
  type AskedRequirement,
  assertRequirement,
  missingSuggestions,
  ruleBehind,
  suggestRequirements,
} from '@/lib/domain/tenders/requirement-rules';
import { realBook } from '@/tests/support/reference';

const book = realBook();
const purchase = (bolivianos: number, ...kinds: ('fresh' | 'transformed')[]) => ({
  referenceCentavos: BigInt(bolivianos) * 100n,
  lots: [{ items: kinds.map((productKind) => ({ productKind })) }],
});
const asked = (kind: AskedRequirement['kind'], more: Partial<AskedRequirement> = {}): AskedRequirement => ({
  kind,
  documentKind: null,
  threshold: null,
  ...more,
});

describe('requirements worth offering', () => {
  test.each([
    {
      why: 'a small fresh purchase',
      of: purchase(20_000, 'fresh'),
      codes: ['capacity', 'harmlessness', 'logistics', 'nit'],
    },
    {
      why: 'a centavo more asks for RUPE',
      of: { ...purchase(20_000, 'fresh'), referenceCentavos: 2_000_001n },
      codes: ['capacity', 'harmlessness', 'logistics', 'rupe', 'nit'],
    },
    {
      why: 'transformed food',
      of: purchase(60_000, 'transformed'),
      codes: ['capacity', 'sanitary-registry', 'logistics', 'rupe', 'nit'],
    },
    {
      why: 'both kinds, above Bs 200,000',
      of: purchase(200_001, 'transformed', 'fresh'),
      codes: ['capacity', 'sanitary-registry', 'harmlessness', 'logistics', 'rupe', 'nit', 'seriousness'],
    },
  ])('$why: $codes', ({ of, codes }) =>
    expect(suggestRequirements(book, of, { partialAllowed: true }).map(({ code }) => code)).toEqual(codes),
  );

  test('where the whole lot is asked of everybody no capacity is offered on top', () => {
    expect(
      suggestRequirements(book, purchase(1000, 'fresh'), {
        partialAllowed: false,
      }).map(({ code }) => code),
    ).not.toContain('capacity');
  });

  test('what the tender asks already is not offered again', () => {
    const suggestions = suggestRequirements(book, purchase(60_000, 'transformed'), { partialAllowed: true });
    const own = {
      id: 'r',
      kind: 'document',
      documentKind: 'nit',
      text: '',
      reason: '',
      threshold: null,
      ruleId: null,
    } as const;
    expect(missingSuggestions(suggestions, [own]).map(({ code }) => code)).not.toContain('nit');
  });

  test('what is offered is never what would be refused', () => {
    for (const of of [purchase(10_000, 'fresh'), purchase(90_000, 'transformed'), purchase(900_000, 'fresh', 'transformed')])
      for (const suggestion of suggestRequirements(book, of, {
        partialAllowed: true,
      }))
        expect(() => assertRequirement(book, suggestion, of)).not.toThrow();
  });
});

describe('what the law does not let a buyer ask', () => {
  test.each([
    {
      why: 'registry for fresh produce',
      row: asked('sanitary', { documentKind: 'sanitary-registry' }),
      of: purchase(90_000, 'fresh'),
      code: 'fresh-needs-no-registry',
    },
    {
      why: 'RUPE at Bs 20,000 sharp',
      row: asked('document', { documentKind: 'rupe' }),
      of: purchase(20_000, 'fresh'),
      code: 'rupe-not-required',
    },
    {
      why: 'guarantee at Bs 200,000 sharp',
      row: asked('guarantee', { threshold: 1 }),
      of: purchase(200_000, 'fresh'),
      code: 'guarantee-not-allowed',
    },
    {
      why: 'guarantee of 2 %',
      row: asked('guarantee', { threshold: 2 }),
      of: purchase(900_000, 'fresh'),
      code: 'guarantee-too-high',
    },
    {
      why: 'capacity without a figure',
      row: asked('capacity'),
      of: purchase(900_000, 'fresh'),
      code: 'requirement-needs-figure',
    },
    {
      why: 'capacity of 101 %',
      row: asked('capacity', { threshold: 101 }),
      of: purchase(900_000, 'fresh'),
      code: 'requirement-needs-figure',
    },
    {
      why: 'a figure on a document',
      row: asked('document', { documentKind: 'nit', threshold: 3 }),
      of: purchase(900_000, 'fresh'),
      code: 'requirement-needs-figure',
    },
    {
      why: 'a document without saying which',
      row: asked('document'),
      of: purchase(900_000, 'fresh'),
      code: 'requirement-needs-document',
    },
  ])('$why: $code', ({ row, of, code }) => expect(() => assertRequirement(book, row, of)).toThrow(code));

  test.each([
    {
      why: 'registry where something is transformed',
      row: asked('sanitary', { documentKind: 'sanitary-registry' }),
      of: purchase(90_000, 'fresh', 'transformed'),
    },
    {
      why: 'RUPE a centavo above',
      row: asked('document', { documentKind: 'rupe' }),
      of: { ...purchase(0, 'fresh'), referenceCentavos: 2_000_001n },
    },
    {
      why: 'guarantee of 1 % above Bs 200,000',
      row: asked('guarantee', { threshold: 1 }),
      of: purchase(200_001, 'fresh'),
    },
    {
      why: 'logistics without a figure',
      row: asked('logistics'),
      of: purchase(1, 'fresh'),
    },
  ])('allowed: $why', ({ row, of }) => expect(() => assertRequirement(book, row, of)).not.toThrow());

  test('a municipality may set its own figure, with its basis', () => {
    const own: RuleOverride = {
      ruleId: 'RUPE-20K',
      value: { aboveBs: 5000 },
      legalBasis: 'RM 1/2026',
      day: '2026-01-01',
    };
    expect(() =>
      assertRequirement(realBook('2026-11-22', [own]), asked('document', { documentKind: 'rupe' }), purchase(6000, 'fresh')),
    ).not.toThrow();
  });

  test.each([
    [asked('guarantee'), 'GAR-SER'],
    [asked('sanitary'), 'DOC-SENASAG'],
    [asked('document', { documentKind: 'rupe' }), 'RUPE-20K'],
    [asked('document', { documentKind: 'organic' }), null],
    [asked('capacity'), null],
  ])('%o rests on %s', (row, rule) => expect(ruleBehind(row)).toBe(rule));
});
