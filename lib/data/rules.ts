import 'server-only';
import type { Confidence, Verdict } from '@/lib/domain/law/rule-book';
import type { Db } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';

/** A municipality's word on a rule as it is kept. */
export type RuleWord = {
  id: string;
  organisationId: string;
  verdict: Verdict | 'parameter';
  value: unknown;
  legalBasis: string;
  article: string | null;
  link: string | null;
  fileId: string | null;
  at: Date;
  userId: string;
};

export type ListedRule = {
  id: string;
  topic: string;
  text: string;
  value: unknown;
  norm: string;
  article: string;
  confidence: Confidence;
  standsFor: string | null;
  source: string | null;
  note: string | null;
  /** Of that municipality, newest first. */
  overrides: RuleWord[];
  /** What was asked of the legal adviser last. */
  questions: { at: Date; userId: string }[];
};

const wordFields = {
  id: true,
  organisationId: true,
  verdict: true,
  value: true,
  legalBasis: true,
  article: true,
  link: true,
  fileId: true,
  at: true,
  userId: true,
} as const satisfies Prisma.RuleOverrideSelect;

const ruleFields = {
  id: true,
  topic: true,
  text: true,
  value: true,
  norm: true,
  article: true,
  confidence: true,
  standsFor: true,
  source: true,
  note: true,
} as const satisfies Prisma.RuleSelect;

const newestFirst = [{ at: 'desc' as const }, { id: 'desc' as const }];

/** The rule book as it is kept, with one municipality's own words on it. One statement. @param ruleId absent: every rule */
export async function listRules(db: Db, organisationId: string, ruleId?: string): Promise<ListedRule[]> {
  return db.rule.findMany({
    where: ruleId === undefined ? {} : { id: ruleId },
    orderBy: [{ topic: 'asc' }, { id: 'asc' }],
    select: {
      ...ruleFields,
      overrides: { where: { organisationId }, orderBy: newestFirst, select: wordFields },
      questions: { where: { organisationId }, orderBy: newestFirst, take: 1, select: { at: true, userId: true } },
    },
  });
}

/**
 * One rule with a municipality's words on it, for whoever adds one: two at once see one another. Two statements.
 * @returns null where there is no such rule
 */
export async function findRuleToSpeakOf(db: Db, organisationId: string, ruleId: string): Promise<ListedRule | null> {
  await db.$queryRaw`select 1 as locked from (select pg_advisory_xact_lock(hashtextextended(${`rule ${ruleId} ${organisationId}`}, 0))) as held`;
  const [rule] = await listRules(db, organisationId, ruleId);
  return rule ?? null;
}

/** Words on one rule that a public page shows at once. */
const maxWords = 100;

/** The rule book for anybody, with what every municipality said of it, newest first. One statement. @param ruleId absent: every rule */
export async function listPublicRules(db: Db, ruleId?: string) {
  return db.rule.findMany({
    where: ruleId === undefined ? {} : { id: ruleId },
    orderBy: [{ topic: 'asc' }, { id: 'asc' }],
    select: {
      ...ruleFields,
      overrides: {
        orderBy: newestFirst,
        take: maxWords,
        select: { ...wordFields, organisation: { select: { name: true } } },
      },
    },
  });
}

export type NewWord = Omit<RuleWord, 'id' | 'at' | 'value' | 'article' | 'link' | 'fileId'> & {
  ruleId: string;
  value: object;
  article?: string;
  link?: string | null;
  fileId?: string | null;
};

/** Puts a municipality's own word on record. Rows are never changed: a later one takes the place of an earlier one. */
export async function saveWord(db: Db, word: NewWord): Promise<string> {
  const { id } = await db.ruleOverride.create({ data: word, select: { id: true } });
  return id;
}

/** Asks the legal adviser for a rule. */
export async function saveQuestion(
  db: Db,
  question: { ruleId: string; organisationId: string; userId: string; tenderId: string | null },
): Promise<string> {
  const { id } = await db.ruleQuestion.create({ data: question, select: { id: true } });
  return id;
}

export type LegalPaper = {
  name: string;
  type: 'application/pdf' | 'image/png' | 'image/jpeg';
  contents: Uint8Array<ArrayBuffer>;
};

export async function savePaper(db: Db, paper: LegalPaper): Promise<string> {
  const { id } = await db.legalFile.create({ data: paper, select: { id: true } });
  return id;
}

/** The paper behind a validation; public like it. */
export async function findPaper(db: Db, id: string) {
  return db.legalFile.findUnique({
    where: { id },
    select: { type: true, contents: true, validation: { select: { ruleId: true } } },
  });
}
