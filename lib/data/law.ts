import 'server-only';
import { createHash } from 'node:crypto';
import { dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import { type Rule, type RuleBook, type RuleOverride, rulesInForce, type Trace } from '@/lib/domain/law/rule-book';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { validationOf } from './validation';

/** Whose own parameters count: a municipal government by its organisation or by its territory. Neither: the national rules alone. */
export type RuleBookOf = { day: Day; organisationId?: string; municipalityCode?: string };

/**
 * The rules in force on a day, with the municipality's own words on them: parameters and validations. One statement, and one
 * more for the names of who validated.
 */
export async function readRuleBook(db: Db, { day, ...whose }: RuleBookOf): Promise<RuleBook> {
  return (await readRuleBooks(db, whose))(day);
}

/** The same for several days, read once. @returns the book of a day */
export async function readRuleBooks(
  db: Db,
  { organisationId, municipalityCode }: Omit<RuleBookOf, 'day'>,
): Promise<(day: Day) => RuleBook> {
  const nobody = organisationId === undefined && municipalityCode === undefined;
  const whose = nobody
    ? { organisationId: { in: [] } }
    : { organisationId, organisation: { kind: 'municipality', municipalityCode } as const };
  const rows = await db.rule.findMany({
    orderBy: { id: 'asc' },
    select: {
      ...ruleFields,
      overrides: {
        where: whose,
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
        select: { ruleId: true, verdict: true, value: true, legalBasis: true, article: true, userId: true, at: true },
      },
    },
  });
  const words = rows.flatMap((row) => row.overrides);
  const validated = words.filter(({ verdict }) => verdict !== 'parameter');
  const nameOf = await readNames(
    db,
    validated.map(({ userId }) => userId),
  );
  const rules = rows.map(({ overrides: _, validFrom, validTo, ...row }): Rule => {
    return { ...row, validFrom: validFrom && dayOf(validFrom), validTo: validTo && dayOf(validTo) };
  });
  const overrides = words.map(({ ruleId, value, legalBasis, at, ...word }): RuleOverride => {
    return { ruleId, value, legalBasis, day: dayInLaPaz(at), validation: validationOf(word, nameOf(word.userId)) };
  });
  const validators = new Map<string, Set<string>>();
  for (const { ruleId, userId } of validated) validators.set(ruleId, (validators.get(ruleId) ?? new Set()).add(userId));
  return (day) => {
    const inForce = rulesInForce(rules, overrides, day);
    return { day, version: versionOf(inForce), rules: inForce, validators };
  };
}

async function readNames(db: Db, ids: readonly string[]): Promise<(id: string) => string> {
  const users =
    ids.length > 0 ? await db.user.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } }) : [];
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '';
}

const ruleFields = {
  id: true,
  text: true,
  value: true,
  norm: true,
  article: true,
  confidence: true,
  validFrom: true,
  validTo: true,
  standsFor: true,
  note: true,
} as const;

/** Names a set of rules by its content: any change of a text, a figure or a basis gives another name. */
function versionOf(rules: ReadonlyMap<string, Trace>): string {
  return createHash('sha256')
    .update(JSON.stringify([...rules]))
    .digest('hex')
    .slice(0, 12);
}
