import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Explained, modalityTerm, type TermCode, terms, termsIn } from '@/lib/messages/es/terms';
import { sourcesOf } from '@/tests/support/screen-words';

type RuleRow = { id: string; norm: string; article: string; confidence: string };

const root = path.resolve(import.meta.dirname, '../..');

describe('words of the law', () => {
  const rules = new Map(
    (JSON.parse(fs.readFileSync(path.join(root, 'prisma/reference/rules.json'), 'utf8')) as { rules: RuleRow[] }).rules.map(
      (rule) => [rule.id, rule],
    ),
  );
  const explained = Object.entries(terms) as [TermCode, Explained][];

  test.each(explained)(
    '%s is explained in two short sentences, with its norm as the rule book has it',
    (_code, { text, rule }) => {
      expect(text.split(/[.:;]\s/).length).toBeLessThanOrEqual(3);
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(32);
      if (!rule) return;
      const { norm = '', article, confidence } = rules.get(rule.id) ?? {};
      expect(rule).toEqual({ id: rule.id, where: article === '-' ? norm : `${norm}, ${article}`, confidence });
    },
  );

  test('each is offered on some page', () => {
    const asking = sourcesOf(root, ['components', 'lib/messages/es'], /\.tsx$|\/terms\.ts$/)
      .map(({ text }) => text.slice(text.indexOf('export type TermCode') + 1))
      .join('\n');
    const isAsked = (code: string) => asking.includes(`'${code}'`) || asking.includes(`of="${code}"`);
    expect(explained.map(([code]) => code).filter((code) => !isAsked(code))).toEqual([]);
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
