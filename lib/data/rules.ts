import 'server-only';
import type { Confidence } from '@/lib/domain/law/rule-book';
import type { Db } from '@/lib/platform/database';

export type OwnParameter = { id: string; value: unknown; legalBasis: string; at: Date; userId: string };

export type ListedRule = {
  id: string;
  topic: string;
  text: string;
  value: unknown;
  norm: string;
  article: string;
  confidence: Confidence;
  note: string | null;
  /** Of that municipality, newest first. */
  overrides: OwnParameter[];
};

/** The rule book as it is kept, with one municipality's own parameters. One statement. @param ruleId absent: every rule */
export async function listRules(db: Db, organisationId: string, ruleId?: string): Promise<ListedRule[]> {
  return db.rule.findMany({
    where: { id: ruleId },
    orderBy: [{ topic: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      topic: true,
      text: true,
      value: true,
      norm: true,
      article: true,
      confidence: true,
      note: true,
      overrides: {
        where: { organisationId },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        select: { id: true, value: true, legalBasis: true, at: true, userId: true },
      },
    },
  });
}

export type NewOverride = { ruleId: string; organisationId: string; userId: string; value: object; legalBasis: string };

/** Puts a municipality's own parameter on record. Rows are never changed: a later one takes the place of an earlier one. */
export async function saveOverride(db: Db, override: NewOverride): Promise<string> {
  const { id } = await db.ruleOverride.create({ data: override, select: { id: true } });
  return id;
}
