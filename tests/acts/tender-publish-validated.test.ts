import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateRuleAct } from '@/lib/actions/rules';
import { publishTenderAct } from '@/lib/actions/tenders';
import { prisma } from '@/lib/platform/database';
import { readPublication } from '@/lib/queries/tenders/drafting';
import { callAct, mustAct } from '@/prisma/seed/demo/stage';
import { asPerson, colleague, moveClock } from '@/tests/support/people';
import { aTown, newTender, publicationForm, publishedTender, tenderOf } from '@/tests/support/tenders';

beforeAll(() => moveClock('2026-03-02T10:00:00-04:00'));
afterAll(() => moveClock(null));

/** A town whose second purchase of the same object falls, summed, under a stricter modality. */
async function secondPurchase(municipalityCode: string) {
  const town = await aTown(municipalityCode);
  await publishedTender(town, { object: 'Leche para el año', productIds: [town.products.milk] });
  const period = { startsOn: '2026-07-20', endsOn: '2026-11-27' };
  const draft = await newTender(town, { object: 'Leche para el año', productIds: [town.products.milk], ...period });
  return { town, draft, fields: publicationForm(draft) };
}

const validation = {
  ruleId: 'SPLIT-BAN',
  verdict: 'confirmed',
  article: 'DS 0181, art. 14',
  legalBasis: 'El artículo prohíbe fraccionar dentro de la gestión.',
  link: 'https://www.gacetaoficialdebolivia.gob.bo/',
};

describe('a ban on splitting that the legal adviser confirmed', () => {
  test('gives the modality of the sum, and the record names who validated it', async () => {
    const { town, draft, fields } = await secondPurchase('050203');
    expect(await callAct(publishTenderAct, town.officer, fields)).toMatchObject({ code: 'split-not-acknowledged' });
    await mustAct(validateRuleAct, await colleague(town.officer, ['legal-adviser']), validation);
    expect(await callAct(publishTenderAct, town.officer, { ...fields, deadlineAt: '2026-03-03T16:00' })).toMatchObject({
      code: 'deadline-too-soon',
    });
    await mustAct(publishTenderAct, town.officer, fields);
    expect(await tenderOf(draft.id)).toMatchObject({
      modalityRule: 'MOD-ANPE-C',
      ruleTrace: { splitting: { trace: { override: { validation: { verdict: 'confirmed', by: expect.any(String) } } } } },
    });
  });

  test('is not applied by who confirmed it', async () => {
    const { town, draft, fields } = await secondPurchase('050201');
    const adviser = await colleague(town.officer, ['legal-adviser']);
    await mustAct(validateRuleAct, adviser, validation);
    const { userId, organisationId } = adviser;
    await prisma().membership.updateMany({ where: { userId, organisationId }, data: { roles: ['procurement_officer'] } });
    expect(await callAct(publishTenderAct, adviser, fields)).toMatchObject({ status: 'refused', code: 'own-validation' });
    expect(await tenderOf(draft.id)).toMatchObject({ status: 'draft', seal: null });
  });
});

test('the page on which a tender is published asks for the rules about to matter', async () => {
  const { town, draft } = await secondPurchase('050202');
  const page = await asPerson(town.officer, () => readPublication(draft.id));
  expect(page?.review.rules.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['SPLIT-BAN', 'MAR-F2A-MIN', 'CHB-FIRST']));
  expect(page?.review).toMatchObject({ advisers: [], mayAsk: true });
});
