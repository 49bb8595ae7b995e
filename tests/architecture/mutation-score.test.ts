import { expect, test } from 'vitest';
import { scoresOf, survivorsOf } from '@/scripts/lib/mutation-score.mjs';

const mutant = (status: string, line: number, replacement = 'true') => ({
  status,
  mutatorName: 'ConditionalExpression',
  replacement,
  location: { start: { line } },
});
const report = {
  files: {
    'lib/domain/law/term.ts': { mutants: [mutant('Killed', 3), mutant('Survived', 9, '{\n  }'), mutant('NoCoverage', 2)] },
    'lib/domain/offers/claims.ts': { mutants: [mutant('Timeout', 1), mutant('Ignored', 2), mutant('CompileError', 3)] },
  },
};

test('what counts is what a test could notice: killed or endless against survived or never run', () => {
  expect(scoresOf(report, ['law', 'offers', 'awards'])).toEqual([
    { module: 'law', noticed: 1, unnoticed: 2, score: 33.3 },
    { module: 'offers', noticed: 1, unnoticed: 0, score: 100 },
    { module: 'awards', noticed: 0, unnoticed: 0, score: 0 },
    { module: 'all', noticed: 2, unnoticed: 2, score: 50 },
  ]);
});

test('what nobody noticed is told by file and line', () => {
  expect(survivorsOf(report)).toEqual([
    'lib/domain/law/term.ts:2 ConditionalExpression → true',
    'lib/domain/law/term.ts:9 ConditionalExpression → { }',
  ]);
});
