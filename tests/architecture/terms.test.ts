import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isAbbreviated, isRuled, modalityTerm, termCodes, termLimits, termRules, termsIn } from '@/lib/domain/law/terms';
import words from '@/lib/messages/es-BO/terms.json';
import { sourcesOf } from '@/tests/support/screen-words';

type RuleRow = { id: string; norm: string; article: string; confidence: string; value: Record<string, unknown> };

const root = path.resolve(import.meta.dirname, '../..');

describe('words of the law', () => {
  const rules = new Map(
    (JSON.parse(fs.readFileSync(path.join(root, 'prisma/reference/rules.json'), 'utf8')) as { rules: RuleRow[] }).rules.map(
      (rule) => [rule.id, rule],
    ),
  );

  test.each(termCodes)('%s is explained in two short sentences, with its norm as the rule book has it', (code) => {
    const text = words.texts[code];
    expect(text.split(/[.:;]\s/).length).toBeLessThanOrEqual(3);
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(32);
    if (!isRuled(code)) return;
    const rule = termRules[code];
    const { norm = '', article, confidence } = rules.get(rule.id) ?? {};
    expect(rule.confidence).toBe(confidence);
    expect(words.norms[code]).toBe(article === '-' ? norm : `${norm}, ${article}`);
  });

  test('no word is explained that has no code, and none told in more ways than its code says', () => {
    for (const told of [words.names, words.texts]) expect(Object.keys(told).sort()).toEqual([...termCodes].sort());
    expect(Object.keys(words.means).sort()).toEqual(termCodes.filter(isAbbreviated).sort());
    expect(Object.keys(words.norms).sort()).toEqual(termCodes.filter(isRuled).sort());
  });

  test('limits are told as the rule book has them', () => {
    const figure = (id: string, name: string) => rules.get(id)?.value[name];
    expect(termLimits).toEqual({
      smallPurchases: figure('MOD-CM', 'maxBs'),
      supportedPurchases: figure('MOD-ANPE-P', 'maxBs'),
      registeredSellers: figure('RUPE-20K', 'aboveBs'),
      appeals: figure('PLZ-RAI', 'aboveBs'),
      guaranteed: figure('GAR-SER', 'aboveBs'),
    });
  });

  test('each is offered on some page', () => {
    const asking = sourcesOf(root, ['components', 'lib/domain/law'], /\.tsx$|\/terms\.ts$/)
      .map(({ text }) => text.slice(text.indexOf('const shortForms') + 1))
      .join('\n');
    const isAsked = (code: string) => asking.includes(`'${code}'`) || asking.includes(`of="${code}"`);
    expect(termCodes.filter((code) => !isAsked(code))).toEqual([]);
  });

  test('short forms are found as words, not inside others', () => {
    expect(termsIn(['Certificado RUPE', 'NIT y SENASAG', null])).toEqual(['rupe', 'nit', 'senasag']);
    expect(termsIn(['ACE-2027-002', 'GRAPPA', 'unite'])).toEqual([]);
    expect(['MOD-ANPE-C', 'MOD-LP-I', 'MOD-CM', 'MOD-CD-EP', 'MOD-EX'].map(modalityTerm)).toEqual([
      'anpe',
      'lp',
      'cm',
      'direct',
      'modality',
    ]);
  });
});
