import { expect, test } from 'vitest';
import type { Fields } from '@/lib/actions/form-fields';
import { overrideRuleAction } from '@/lib/actions/rules';
import { readRuleBook } from '@/lib/data/law';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { findRule } from '@/lib/domain/law/rule-book';
import { readClock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';
import { readRule, readRules } from '@/lib/queries/rules';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { asPerson, colleague } from '@/tests/support/people';
import { townsperson } from '@/tests/support/planning';

const basis = 'DS 3639 art. 2 y Resolución Administrativa Municipal 14/2026.';
const oecom: Fields = {
  ruleId: 'MAR-F3',
  legalBasis: basis,
  'numbers[0].name': 'percent',
  'numbers[0].value': '20',
  kinds: ['MyPE', 'APP', 'OECA', 'OECOM'],
};
const written = (organisationId: string) => prisma().ruleOverride.count({ where: { organisationId } });

test('an authority records a parameter with its basis, and it counts in that municipality alone', async () => {
  const [authority, elsewhere] = [await townsperson('authority'), await townsperson('authority')];
  await mustCall(overrideRuleAction, authority, oecom);
  const day = dayInLaPaz((await readClock(prisma())).now);
  const kindsFor = async (organisationId: string) =>
    findRule(await readRuleBook(prisma(), { day, organisationId }), 'MAR-F3')?.value.kinds;
  expect(await kindsFor(authority.organisationId)).toContain('OECOM');
  expect(await kindsFor(elsewhere.organisationId)).not.toContain('OECOM');

  const shown = await asPerson(authority, () => readRule('MAR-F3'));
  expect(shown).toMatchObject({
    mayOverride: true,
    rule: { overrides: [{ legalBasis: basis, who: expect.stringContaining('Persona') }] },
  });
  expect((await asPerson(elsewhere, () => readRule('MAR-F3')))?.rule.overrides).toEqual([]);
});

test.each<[string, Fields, string]>([
  ['without a basis', { legalBasis: '' }, 'check-input'],
  ['with a basis of one word', { legalBasis: 'sí' }, 'check-input'],
  ['over a hundred percent', { 'numbers[0].value': '101' }, 'rule-value-unfit'],
  ['with a figure that the rule has not', { 'numbers[0].name': 'other' }, 'rule-value-unfit'],
  ['with text for a figure', { 'numbers[0].value': 'veinte' }, 'check-input'],
  ['with a kind that is none', { kinds: ['SRL'] }, 'check-input'],
  ['of a rule that only says words', { ruleId: 'EVA-PEMB' }, 'rule-value-unfit'],
  ['of a rule that is not there', { ruleId: 'MAR-F9' }, 'not-found'],
])('a parameter %s is refused and nothing is written', async (_, change, code) => {
  const authority = await townsperson('authority');
  expect(await callAction(overrideRuleAction, authority, { ...oecom, ...change })).toMatchObject({ status: 'refused', code });
  expect(await written(authority.organisationId)).toBe(0);
});

test('other roles read the rule book and do not write in it; visitors do neither', async () => {
  const officer = await townsperson('procurement-officer');
  expect(await callAction(overrideRuleAction, officer, oecom)).toMatchObject({ code: 'not-found' });
  expect(await asPerson(officer, () => readRule('MAR-F3'))).toMatchObject({ mayOverride: false });
  expect((await asPerson(await colleague(officer, ['evaluator']), readRules))?.length).toBeGreaterThan(50);
  expect(await asPerson(null, readRules)).toBeNull();
});
