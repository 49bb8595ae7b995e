import { describe, expect, test } from 'vitest';
import { assertMaySignNow, stillOpen } from '@/lib/domain/awards/open-terms';
import type { Trace } from '@/lib/domain/law/rule-book';
import { refusalOf } from '@/tests/support/refusals';

const trace = (rule: string, more: Partial<Trace> = {}): Trace => ({
  rule,
  text: rule,
  norm: 'DS 0181',
  article: '-',
  confidence: 'seen',
  value: {},
  note: null,
  override: null,
  decides: true,
  historical: false,
  ...more,
});
const term = (papers: string, appeal: string | null = null) => ({
  papers: { day: papers, trace: trace('PLZ-DOCS') },
  appeal: appeal === null ? null : { day: appeal, trace: trace('PLZ-RAI') },
});

test.each([
  ['nobody was awarded', [], '2026-03-02', []],
  ['the day before its last', [term('2026-03-03')], '2026-03-02', [['papers', '2026-03-03']]],
  ['whoever won may sign on its last day', [term('2026-03-03')], '2026-03-03', []],
  [
    'of several winners the last day',
    [term('2026-03-03'), term('2026-03-09'), term('2026-03-05')],
    '2026-03-04',
    [['papers', '2026-03-09']],
  ],
  ['whichever of them comes first', [term('2026-03-05'), term('2026-03-09')], '2026-03-04', [['papers', '2026-03-09']]],
  [
    'both terms, each with its day',
    [term('2026-03-09', '2026-03-03')],
    '2026-03-02',
    [
      ['papers', '2026-03-09'],
      ['appeal', '2026-03-03'],
    ],
  ],
  ['an appeal may come on its last day', [term('2026-03-03', '2026-03-03')], '2026-03-03', [['appeal', '2026-03-03']]],
  ['and no later', [term('2026-03-03', '2026-03-03')], '2026-03-04', []],
])('%s', (_, terms, today, open) => expect(stillOpen(terms, today).map(({ term: kind, day }) => [kind, day])).toEqual(open));

test('a rule that the legal adviser rejected holds nobody', () => {
  const validation = { verdict: 'rejected' as const, by: 'Ana', article: 'art. 1' };
  const rejected = trace('PLZ-DOCS', { decides: false, override: { legalBasis: 'Informe', day: '2026-01-05', validation } });
  expect(stillOpen([{ papers: { day: '2026-03-09', trace: rejected }, appeal: null }], '2026-03-02')).toEqual([]);
});

describe('signing before a term has ended', () => {
  const open = stillOpen([term('2026-03-09', '2026-03-03')], '2026-03-02');
  const remembered = open.map((one) => ({ ...one, trace: trace('PLZ-DOCS', { confidence: 'memory', decides: false }) }));

  test('asks why, and names the days', () =>
    expect(refusalOf(() => assertMaySignNow(open, null))).toMatchObject({
      code: 'terms-not-over',
      field: 'earlyReason',
      params: { papers: '2026-03-09', appeal: '2026-03-03' },
    }));

  test.each([
    ['with a reason, by any rule', open, 'Ya presentó sus documentos.'],
    ['so too where the rule is only remembered', remembered, 'Ya presentó sus documentos.'],
    ['and with nothing open nothing is asked', [], null],
  ])('%s', (_, terms, reason) => expect(() => assertMaySignNow(terms, reason)).not.toThrow());
});
