import { readFileSync } from 'node:fs';
import type { Holiday } from '@/lib/domain/calendar';
import { type Rule, type RuleBook, type RuleOverride, rulesInForce } from '@/lib/domain/law/rule-book';
import type { Day } from '@/lib/domain/units';
import { ruleBook as ruleTable } from '@/prisma/seed/reference/rule-book';
import { holidays as holidayTable } from '@/prisma/seed/reference/territory';

/** The real holidays, as the database gets them. */
export function realHolidays(): Holiday[] {
  return holidayTable().rows.map((row) => ({
    day: String(row.day),
    name: String(row.name),
    departmentIso: row.department_iso as string | null,
    removedBy: row.removed_by as string | null,
  }));
}

/** The real rules, as the database gets them. */
export function realRules(): Rule[] {
  return ruleTable().rows.map(
    ({ valid_from: validFrom, valid_to: validTo, stands_for: standsFor, topic: _, source: __, ...rule }) =>
      ({ ...rule, validFrom, validTo, standsFor }) as unknown as Rule,
  );
}

/** The rule book in force on a day, with a municipality's own parameters. */
export function realBook(day: Day = '2026-11-22', overrides: readonly RuleOverride[] = []): RuleBook {
  return { day, version: 'test', rules: rulesInForce(realRules(), overrides, day) };
}

export function referenceJson<Shape>(name: string): Shape {
  return JSON.parse(readFileSync(new URL(`../../prisma/reference/${name}`, import.meta.url), 'utf8')) as Shape;
}
