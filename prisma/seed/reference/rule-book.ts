import { readReferenceJson } from './files';
import type { ReferenceTable } from './merge';

type RuleFile = {
  rules: {
    id: string;
    topic: string;
    text: string;
    value: unknown;
    norm: string;
    article: string;
    confidence: string;
    validFrom?: string;
    validTo?: string;
    /** What another rule was in an earlier time. */
    standsFor?: string;
    source?: string;
    note?: string;
  }[];
};

export function ruleBook(): ReferenceTable {
  const rows = readReferenceJson<RuleFile>('rules.json').rules.map(
    ({ validFrom, validTo, standsFor, source, note, ...rule }) => ({
      ...rule,
      valid_from: validFrom ?? null,
      valid_to: validTo ?? null,
      stands_for: standsFor ?? null,
      source: source ?? null,
      note: note ?? null,
    }),
  );
  return { name: 'rules', keys: ['id'], rows };
}

type MatrixFile = { items: { id: string; actor: string; column: string; text: string; operates: string; evidence: string }[] };

export function matrix(): ReferenceTable {
  const rows = readReferenceJson<MatrixFile>('actor-role-matrix.json').items.map(({ column, ...item }, position) => ({
    ...item,
    matrix_column: column,
    position: position + 1,
  }));
  return { name: 'matrix_items', keys: ['id'], rows };
}
