import { describe, expect, test } from 'vitest';
import { findRule, needsLegalReview, type Rule, requireRule, rulesInForce, traceSchema } from '@/lib/domain/law/rule-book';
import { type RuleId, ruleValues } from '@/lib/domain/law/rule-values';
import { realBook, realRules } from '@/tests/support/reference';

const rule = (fields: Partial<Rule>): Rule => ({
  id: 'GAR-CUM',
  text: 'Siete por ciento',
  value: { percent: 7 },
  norm: 'DS 0181',
  article: 'art. 21',
  confidence: 'seen',
  validFrom: null,
  validTo: null,
  note: null,
  ...fields,
});

describe('dated lookup', () => {
  test.each([
    ['no dates', {}, '2000-01-01', true],
    ['the day before it starts', { validFrom: '2022-02-02' }, '2022-02-01', false],
    ['its first day', { validFrom: '2022-02-02' }, '2022-02-02', true],
    ['its last day', { validTo: '2025-12-31' }, '2025-12-31', true],
    ['the day after it ended', { validTo: '2025-12-31' }, '2026-01-01', false],
  ])('%s', (_, dates, day, inForce) => {
    expect(rulesInForce([rule(dates)], [], day).has('GAR-CUM')).toBe(inForce);
  });

  test('a rule that is not in force is null, or a fault where nothing can be said without it', () => {
    const book = { day: '2026-01-01', version: 'test', rules: rulesInForce([], [], '2026-01-01') };
    expect(findRule(book, 'GAR-CUM')).toBeNull();
    expect(() => requireRule(book, 'GAR-CUM')).toThrow('GAR-CUM');
  });
});

describe('the real book', () => {
  test.each(Object.keys(ruleValues) as RuleId[])('%s is there and its value is readable', (id) => {
    expect(requireRule(realBook(), id).rule).toBe(id);
  });

  test('every trace survives being kept as JSON', () => {
    for (const trace of realBook().rules.values()) expect(traceSchema.parse(JSON.parse(JSON.stringify(trace)))).toEqual(trace);
  });

  test('exactly the remembered rules need a lawyer', () => {
    const remembered = realRules().filter(({ confidence, standsFor }) => confidence === 'memory' && !standsFor);
    const asked = [...realBook().rules.values()].filter(needsLegalReview);
    expect(asked.map((trace) => trace.rule).sort()).toEqual(remembered.map(({ id }) => id).sort());
    expect(asked.map((trace) => trace.rule)).toContain('PLZ-LP-N');
  });

  test('a value of another shape is a fault, never a wrong figure', () => {
    const rules = rulesInForce([rule({ value: { percent: 'siete' } })], [], '2026-01-01');
    expect(() => findRule({ day: '2026-01-01', version: 'test', rules }, 'GAR-CUM')).toThrow();
  });
});

describe('a municipality’s own parameter', () => {
  const own = { ruleId: 'PLZ-LP-N', value: { businessDays: 12 }, legalBasis: 'Ley Municipal 12/2026, art. 4', day: '2026-03-01' };

  test('takes the place of the value and carries its basis', () => {
    const trace = requireRule(realBook('2026-11-22', [own]), 'PLZ-LP-N');
    expect(trace.value.businessDays).toBe(12);
    expect(trace.override).toEqual({ legalBasis: own.legalBasis, day: '2026-03-01' });
    expect(trace.confidence).toBe('memory');
  });

  test('gives a remembered rule the basis that it lacked', () => {
    expect(requireRule(realBook(), 'PLZ-LP-N').decides).toBe(false);
    expect(requireRule(realBook('2026-11-22', [own]), 'PLZ-LP-N').decides).toBe(true);
  });

  test('the last one recorded counts', () => {
    const later = { ...own, value: { businessDays: 18 }, day: '2026-05-01' };
    expect(requireRule(realBook('2026-11-22', [own, later]), 'PLZ-LP-N').value.businessDays).toBe(18);
  });
});
