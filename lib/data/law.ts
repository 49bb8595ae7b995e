import 'server-only';
import { createHash } from 'node:crypto';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { type Rule, type RuleBook, type RuleOverride, rulesInForce, type Trace, type Verdict } from '@/lib/domain/law/rule-book';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';
import { validationOf } from './validation';

/** Whose own parameters count: a municipal government by its organisation or by its territory. Neither: the national rules alone. */
export type RuleBookOf = { day: Day; organisationId?: string; municipalityCode?: string };

/** The rules in force on a day, with the municipality's own words on them: parameters and validations. One statement. */
export async function readRuleBook(db: Db, { day, ...whose }: RuleBookOf): Promise<RuleBook> {
  return toRuleBooks(await db.$queryRaw<Row[]>(ruleRows(whose)))(day);
}

type Word = Pick<RuleOverride, 'value' | 'legalBasis'> & {
  verdict: Verdict | 'parameter';
  article: string | null;
  userId: string;
  by: string;
  at: string;
};
type Row = Rule & { words: Word[] };

/** What `rulesColumn` brings. */
export type RulesRow = { rules: Row[] };

/** The same inside another statement, for a page that has none to spare: a column that `toRuleBooks` reads. */
export const rulesColumn = (whose: Omit<RuleBookOf, 'day'>) => Prisma.sql`
  coalesce((select json_agg(k order by k.id) from (${ruleRows(whose)}) k), '[]') as rules`;

const ruleRows = (whose: Omit<RuleBookOf, 'day'>) => Prisma.sql`
    select r.id, r.text, r.value, r.norm, r.article, r.confidence::text as confidence, r.stands_for as "standsFor", r.note,
           r.valid_from::text as "validFrom", r.valid_to::text as "validTo",
           coalesce((select json_agg(json_build_object('verdict', w.verdict, 'value', w.value, 'legalBasis', w.legal_basis,
                                                       'article', w.article, 'userId', w.user_id, 'by', coalesce(u.name, ''), 'at', w.at)
                                     order by w.at, w.id)
                       from rule_overrides w
                       join organisations o on o.id = w.organisation_id
                       left join users u on u.id = w.user_id
                      where w.rule_id = r.id and ${ownWords(whose)}), '[]') as words
      from rules r order by r.id`;

/** @returns the book of a day, of rules with the words on them */
export function toRuleBooks(rows: readonly Row[]): (day: Day) => RuleBook {
  const words = rows.flatMap((row) => row.words.map((word) => ({ ...word, ruleId: row.id })));
  const rules = rows.map(({ words: _, ...rule }): Rule => rule);
  const overrides = words.map(({ ruleId, value, legalBasis, at, by, ...word }): RuleOverride => {
    return { ruleId, value, legalBasis, day: dayInLaPaz(new Date(at)), validation: validationOf(word, by) };
  });
  const validators = new Map<string, Set<string>>();
  for (const { ruleId, userId, verdict } of words)
    if (verdict !== 'parameter') validators.set(ruleId, (validators.get(ruleId) ?? new Set()).add(userId));
  return (day) => {
    const inForce = rulesInForce(rules, overrides, day);
    return { day, version: versionOf(inForce), rules: inForce, validators };
  };
}

/** Whose words count; nobody's where nobody is named. */
function ownWords({ organisationId, municipalityCode }: Omit<RuleBookOf, 'day'>): Prisma.Sql {
  if (organisationId === undefined && municipalityCode === undefined) return Prisma.sql`false`;
  const named = [
    ...(organisationId === undefined ? [] : [Prisma.sql`o.id = ${organisationId}::uuid`]),
    ...(municipalityCode === undefined ? [] : [Prisma.sql`o.municipality_code = ${municipalityCode}`]),
  ];
  return Prisma.sql`o.kind = 'municipality' and ${Prisma.join(named, ' and ')}`;
}

/** Names a set of rules by its content: any change of a text, a figure or a basis gives another name. */
function versionOf(rules: ReadonlyMap<string, Trace>): string {
  return createHash('sha256')
    .update(JSON.stringify([...rules]))
    .digest('hex')
    .slice(0, 12);
}
