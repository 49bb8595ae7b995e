import 'server-only';
import { createHash } from 'node:crypto';
import { addDays, dayInLaPaz, dayOf, instantAt } from '@/lib/domain/calendar';
import { type Rule, type RuleBook, type RuleOverride, rulesInForce, type Trace } from '@/lib/domain/law/rule-book';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';

/** Whose own parameters count: a municipal government by its organisation or by its territory. Neither: the national rules alone. */
export type RuleBookOf = { day: Day; organisationId?: string; municipalityCode?: string };

/** The rules in force on a day, with the municipality's own parameters recorded until then. One statement. */
export async function readRuleBook(db: Db, { day, organisationId, municipalityCode }: RuleBookOf): Promise<RuleBook> {
  const nobody = organisationId === undefined && municipalityCode === undefined;
  const whose = nobody
    ? { organisationId: { in: [] } }
    : { organisationId, organisation: { kind: 'municipality', municipalityCode } as const };
  const rows = await db.rule.findMany({
    orderBy: { id: 'asc' },
    select: {
      ...ruleFields,
      overrides: {
        where: { ...whose, at: { lt: instantAt(addDays(day, 1), '00:00') } },
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
        select: { ruleId: true, value: true, legalBasis: true, at: true },
      },
    },
  });
  const rules = rows.map(({ overrides: _, validFrom, validTo, ...row }): Rule => {
    return { ...row, validFrom: validFrom && dayOf(validFrom), validTo: validTo && dayOf(validTo) };
  });
  const overrides = rows.flatMap((row) => row.overrides.map(({ at, ...own }): RuleOverride => ({ ...own, day: dayInLaPaz(at) })));
  const inForce = rulesInForce(rules, overrides, day);
  return { day, version: versionOf(inForce), rules: inForce };
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
  note: true,
} as const;

/** Names a set of rules by its content: any change of a text, a figure or a basis gives another name. */
function versionOf(rules: ReadonlyMap<string, Trace>): string {
  return createHash('sha256')
    .update(JSON.stringify([...rules]))
    .digest('hex')
    .slice(0, 12);
}
