import { beforeAll, describe, expect, test } from 'vitest';
import { GET as paperRoute } from '@/app/(public)/reglas/respaldo/[id]/route';
import type { Fields } from '@/lib/actions/form-fields';
import { askRuleAction, overrideRuleAction, validateRuleAction } from '@/lib/actions/rules';
import { readRuleBook } from '@/lib/data/law';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { requireRule } from '@/lib/domain/law/rule-book';
import { readClock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';
import { countMunicipal } from '@/lib/queries/dashboards/municipal-counts';
import { readPublicRule, readRule, readRules } from '@/lib/queries/rules';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { asPerson, colleague, type Person } from '@/tests/support/people';
import { townsperson } from '@/tests/support/planning';

const text = 'El artículo 47 dice quince días hábiles como mínimo.';
const link = 'https://www.gacetaoficialdebolivia.gob.bo/normas/0181';
const validation: Fields = { ruleId: 'PLZ-LP-N', verdict: 'confirmed', article: 'DS 0181, art. 47', legalBasis: text, link };
const pdf = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a]);
const paper = (bytes: Uint8Array<ArrayBuffer>, name = 'norma.pdf', type = 'application/pdf') => new File([bytes], name, { type });

let adviser: Person;
let officer: Person;
beforeAll(async () => {
  adviser = await townsperson('legal-adviser');
  officer = await colleague(adviser, ['procurement-officer']);
});

const ruleNow = async ({ organisationId }: Person, id: 'PLZ-LP-N' | 'SPLIT-BAN' = 'PLZ-LP-N') => {
  const day = dayInLaPaz((await readClock(prisma())).now);
  return requireRule(await readRuleBook(prisma(), { day, organisationId }), id);
};
const words = ({ organisationId }: Person) => prisma().ruleOverride.count({ where: { organisationId } });

describe('the legal adviser', () => {
  test('confirms a remembered rule: it decides in that municipality alone, and anybody reads who, when and on what basis', async () => {
    const [own, elsewhere] = [await townsperson('legal-adviser'), await townsperson('legal-adviser')];
    expect(await ruleNow(own)).toMatchObject({ decides: false, override: null });
    await mustCall(validateRuleAction, own, { ...validation, link: '', file: paper(pdf) });
    expect(await ruleNow(own)).toMatchObject({
      decides: true,
      confidence: 'memory',
      override: {
        legalBasis: text,
        validation: { verdict: 'confirmed', article: 'DS 0181, art. 47', by: expect.stringContaining('Persona') },
      },
    });
    expect(await ruleNow(elsewhere)).toMatchObject({ decides: false, override: null });

    const shown = (await asPerson(null, () => readPublicRule('PLZ-LP-N')))?.overrides.find(
      ({ organisationId }) => organisationId === own.organisationId,
    );
    expect(shown).toMatchObject({
      verdict: 'confirmed',
      legalBasis: text,
      who: expect.stringContaining('Persona'),
      at: expect.any(Date),
    });
    const answer = await paperRoute(new Request('http://localhost/'), { params: Promise.resolve({ id: shown?.fileId ?? '' }) });
    expect(answer.status).toBe(200);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(pdf);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment; filename="respaldo-PLZ-LP-N-[0-9a-f]{8}\.pdf"$/),
      'x-content-type-options': 'nosniff',
    });
  });

  test.each(['', 'undefined'])(
    'needs no paper where there is a link: an empty field for a file named "%s" is none',
    async (name) => {
      const own = await townsperson('legal-adviser');
      await mustCall(validateRuleAction, own, { ...validation, file: new File([], name) });
      expect(await ruleNow(own)).toMatchObject({ decides: true });
      expect(await callAction(validateRuleAction, own, { ...validation, file: new File([], 'norma.pdf') })).toMatchObject({
        code: 'paper-not-readable',
      });
    },
  );

  test('changes it, then rejects it: the last word counts and the history stays', async () => {
    const own = await townsperson('legal-adviser');
    const changed = { ...validation, verdict: 'changed', 'numbers[0].name': 'businessDays', 'numbers[0].value': '18' };
    await mustCall(validateRuleAction, own, changed);
    expect(await ruleNow(own)).toMatchObject({ decides: true, value: { businessDays: 18 } });
    await mustCall(validateRuleAction, own, { ...validation, verdict: 'rejected' });
    expect(await ruleNow(own)).toMatchObject({ decides: false, override: { validation: { verdict: 'rejected' } } });
    const history = (await asPerson(own, () => readRule('PLZ-LP-N')))?.rule.overrides.map(({ verdict }) => verdict);
    expect(history).toEqual(['rejected', 'changed']);
    await expect(prisma().ruleOverride.deleteMany({ where: { organisationId: own.organisationId } })).rejects.toThrow();
    expect(await words(own)).toBe(2);
  });

  test('validates a rule that has no figure', async () => {
    const own = await townsperson('legal-adviser');
    await mustCall(validateRuleAction, own, { ...validation, ruleId: 'SPLIT-BAN', article: 'DS 0181, art. 14' });
    expect(await ruleNow(own, 'SPLIT-BAN')).toMatchObject({ decides: true });
  });

  test('tells the municipality', async () => {
    const own = await townsperson('legal-adviser');
    await mustCall(validateRuleAction, own, validation);
    expect(await prisma().notice.count({ where: { organisationId: own.organisationId, code: 'rule-validated' } })).toBe(1);
  });

  test.each<[string, Fields, string]>([
    ['without saying what was found', { verdict: '' }, 'check-input'],
    ['with a word that is none', { verdict: 'maybe' }, 'check-input'],
    ['without article', { article: '' }, 'check-input'],
    ['with a text of one word', { legalBasis: 'sí' }, 'check-input'],
    ['with neither paper nor link', { link: '' }, 'validation-needs-paper'],
    ['with a link that would run here', { link: 'javascript:alert(1)' }, 'check-input'],
    ['with a link that is none', { link: 'la Gaceta' }, 'check-input'],
    ['with a page named as a PDF', { file: paper(new TextEncoder().encode('<html>'), 'norma.pdf') }, 'paper-not-readable'],
    [
      'with a drawing that could run',
      { file: paper(new TextEncoder().encode('<svg onload="x">'), 'a.svg', 'image/svg+xml') },
      'paper-not-readable',
    ],
    ['with a paper over the limit', { file: paper(new Uint8Array(1_572_865)) }, 'paper-too-large'],
    ['of a rule read in an official text', { ruleId: 'GAR-CUM' }, 'rule-is-sure'],
    ['of a rule that is not there', { ruleId: 'PLZ-X' }, 'not-found'],
    [
      'changed to what it is',
      { verdict: 'changed', 'numbers[0].name': 'businessDays', 'numbers[0].value': '15' },
      'validation-changes-nothing',
    ],
    [
      'changed to what cannot be',
      { verdict: 'changed', 'numbers[0].name': 'businessDays', 'numbers[0].value': '999' },
      'rule-value-unfit',
    ],
    ['changed where there is no figure', { ruleId: 'SPLIT-BAN', verdict: 'changed' }, 'rule-value-unfit'],
  ])('a validation %s is refused, and nothing is written', async (_, change, code) => {
    expect(await callAction(validateRuleAction, adviser, { ...validation, ...change })).toMatchObject({
      status: 'refused',
      code,
    });
    expect(await words(adviser)).toBe(0);
    expect(await prisma().legalFile.count({ where: { validation: null } })).toBe(0);
  });

  test('is alone in it: no other role, and nobody who applies the rules', async () => {
    for (const role of ['authority', 'procurement-officer', 'evaluator', 'administrator'] as const)
      expect(await callAction(validateRuleAction, await colleague(adviser, [role]), validation)).toMatchObject({
        code: 'not-found',
      });
    expect(await callAction(validateRuleAction, null, validation)).toMatchObject({ code: 'not-signed-in' });
    const both = await colleague(adviser, ['legal-adviser', 'authority']);
    expect(await callAction(validateRuleAction, both, validation)).toMatchObject({ code: 'validator-applies' });
    expect(await callAction(overrideRuleAction, adviser, { ...validation })).toMatchObject({ code: 'not-found' });
    expect(await words(adviser)).toBe(0);
  });
});

describe('the paper of a validation', () => {
  const get = (id: string) => paperRoute(new Request('http://localhost/'), { params: Promise.resolve({ id }) });
  test.each(['', 'x', '../x', '0195d1f0-0000-7000-8000-000000000009'])('"%s" leads to none', async (id) => {
    expect((await get(id)).status).toBe(404);
  });
});

test('what the legal adviser’s list of tasks counts is what the rule book shows', async () => {
  const own = await townsperson('legal-adviser');
  await mustCall(askRuleAction, await colleague(own, ['authority']), { ruleId: 'SPLIT-BAN' });
  await mustCall(validateRuleAction, own, validation);
  const counts = (await countMunicipal([own], 2026)).get(own.userId);
  const rules = await asPerson(own, readRules);
  expect(counts?.rulesAsked).toBe(rules?.filter(({ asked }) => asked).length);
  expect(counts?.rulesRemembered).toBe(rules?.filter(({ unsaid }) => unsaid).length);
  expect(counts?.rulesRemembered).toBeGreaterThan(10);
});

describe('asking the legal adviser', () => {
  const asked = ({ organisationId }: Person) => prisma().ruleQuestion.count({ where: { organisationId } });
  const seen = async (as: Person) => (await asPerson(as, readRules))?.find(({ id }) => id === 'PLZ-LP-N')?.asked;

  test('once, until they answer: what waits is on their list', async () => {
    const own = await townsperson('legal-adviser');
    const buyer = await colleague(own, ['procurement-officer']);
    await mustCall(askRuleAction, buyer, { ruleId: 'PLZ-LP-N' });
    await mustCall(askRuleAction, buyer, { ruleId: 'PLZ-LP-N' });
    expect([await asked(own), await seen(own)]).toEqual([1, true]);
    expect((await asPerson(own, () => readRule('PLZ-LP-N')))?.asked).toMatchObject({ who: expect.stringContaining('Persona') });
    await mustCall(validateRuleAction, own, validation);
    expect(await seen(own)).toBe(false);
    await mustCall(askRuleAction, buyer, { ruleId: 'PLZ-LP-N' });
    expect([await asked(own), await seen(own)]).toEqual([2, true]);
  });

  test('where there is none is told so, and a rule that is sure needs nobody', async () => {
    const alone = await townsperson('procurement-officer');
    expect(await callAction(askRuleAction, alone, { ruleId: 'PLZ-LP-N' })).toMatchObject({ code: 'nobody-validates' });
    expect(await callAction(askRuleAction, officer, { ruleId: 'GAR-CUM' })).toMatchObject({ code: 'rule-is-sure' });
    expect(await callAction(askRuleAction, officer, { ruleId: 'PLZ-X' })).toMatchObject({ code: 'not-found' });
    expect(await callAction(askRuleAction, await colleague(adviser, ['treasurer']), { ruleId: 'PLZ-LP-N' })).toMatchObject({
      code: 'not-found',
    });
    expect(await asked(alone)).toBe(0);
  });
});
