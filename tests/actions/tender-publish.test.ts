import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishTenderAction, updateTenderAction } from '@/lib/actions/tenders';
import { saveRequirementsAction } from '@/lib/actions/tenders-draft';
import { prisma } from '@/lib/platform/database';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { eventsOn, moveClock, person } from '@/tests/support/people';
import {
  aProducer,
  aRequirement,
  aTown,
  newTender,
  publicationForm,
  publishDraft,
  publishedTender,
  type Town,
  tenderOf,
} from '@/tests/support/tenders';

let town: Town;
beforeAll(async () => {
  await moveClock('2026-03-02T10:00:00-04:00');
  town = await aTown();
});
afterAll(() => moveClock(null));

describe('publishing', () => {
  test('fixes modality, deadline and trace, makes the seal and tells who can serve it', async () => {
    const [milk, pending, other] = [
      await aProducer(),
      await aProducer({ status: 'pending' }),
      await aProducer({ food: 'quinua_grano' }),
    ];
    const id = await publishedTender(town);
    const tender = await tenderOf(id);
    expect(tender).toMatchObject({
      status: 'published',
      modalityRule: 'MOD-CM',
      deadlineAt: new Date('2026-03-16T20:00:00Z'),
      ruleTrace: { modality: { rule: 'MOD-CM', norm: expect.any(String) } },
    });
    expect(tender.seal).not.toBeNull();
    const told = await prisma().notice.findMany({
      where: { href: `/productor/convocatorias/${id}` },
      select: { organisationId: true, code: true },
    });
    expect(told).toContainEqual({
      organisationId: milk.organisationId,
      code: 'tender-published',
    });
    expect(told.map(({ organisationId }) => organisationId)).not.toContain(pending.organisationId);
    expect(told.map(({ organisationId }) => organisationId)).not.toContain(other.organisationId);
  });

  test('twice, or by two people at once: published once', async () => {
    const draft = await newTender(town);
    const outcomes = await Promise.all([publishDraft(town, draft), publishDraft(town, draft)]);
    expect(outcomes.filter(({ status }) => status === 'done')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'refused')).toMatchObject({
      code: expect.stringMatching(/changed-meanwhile|wrong-step/),
    });
    expect(await publishDraft(town, { ...draft, version: 2 })).toMatchObject({
      status: 'refused',
      code: 'wrong-step',
    });
    expect(await eventsOn(draft.id)).toBe(1);
  });

  test('an older version than what stands is refused', async () => {
    const draft = await newTender(town);
    await mustCall(saveRequirementsAction, town.officer, {
      tenderId: draft.id,
      version: 1,
      ...aRequirement(),
    });
    expect(await publishDraft(town, draft)).toMatchObject({
      status: 'refused',
      code: 'changed-meanwhile',
    });
    expect(await tenderOf(draft.id)).toMatchObject({
      status: 'draft',
      publishedAt: null,
      seal: null,
    });
  });

  test('below the legal minimum of its modality it is refused with the day and the article', async () => {
    // The whole year for 300 pupils: some Bs 93,000, so ANPE: 4 business days.
    const draft = await newTender(town, {
      startsOn: '2026-03-16',
      endsOn: '2026-11-27',
      object: 'Leche para el año',
    });
    const early = await publishDraft(town, draft, {
      deadlineAt: '2026-03-05T16:00',
    });
    expect(early).toMatchObject({
      status: 'refused',
      code: 'deadline-too-soon',
      values: { deadlineAt: '2026-03-05T16:00' },
    });
    if (early.status === 'refused')
      expect(early.fields.deadlineAt).toMatch(/6\sde\smarzo\sde\s2026.*4\sdías\shábiles.*art\.\s47/);
    expect(await tenderOf(draft.id)).toMatchObject({
      status: 'draft',
      deadlineAt: null,
    });
    expect(await publishDraft(town, draft, { deadlineAt: '2026-03-06T16:00' })).toMatchObject({ status: 'done' });
    expect(await tenderOf(draft.id)).toMatchObject({
      modalityRule: 'MOD-ANPE-C',
    });
  });

  test.each([
    {
      why: 'a deadline after the first delivery',
      change: { deadlineAt: '2026-04-06T08:00' },
      code: 'deadline-after-start',
    },
    {
      why: 'a deadline in the past',
      change: { deadlineAt: '2026-03-02T09:00' },
      code: 'deadline-passed',
    },
    {
      why: 'a deadline that is no date',
      change: { deadlineAt: 'mañana' },
      code: 'check-input',
    },
    {
      why: 'a deadline on 30 February',
      change: { deadlineAt: '2026-02-30T10:00' },
      code: 'check-input',
    },
    {
      why: 'a legal basis of one word',
      change: { legalBasis: 'urgencia' },
      code: 'check-input',
    },
  ])('refused: $why', async ({ change, code }) => {
    const draft = await newTender(town);
    expect(await publishDraft(town, draft, change)).toMatchObject({
      status: 'refused',
      code,
    });
    expect(await tenderOf(draft.id)).toMatchObject({
      status: 'draft',
      seal: null,
    });
  });

  test('the same food bought in pieces, under whatever title, must be explained, and the reason is on record', async () => {
    const pieces = await aTown('050102');
    const object = { object: 'Desayuno del primer semestre' };
    await publishedTender(pieces, {
      ...object,
      productIds: [pieces.products.milk],
    });
    const second = await newTender(pieces, {
      object: 'Bolsitas lácteas',
      productIds: [pieces.products.milk],
      startsOn: '2026-07-20',
      endsOn: '2026-11-27',
    });
    const fields = publicationForm(second);
    expect(await callAction(publishTenderAction, pieces.officer, fields)).toMatchObject({
      status: 'refused',
      code: 'split-not-acknowledged',
      message: expect.stringContaining('de los mismos alimentos'),
    });
    const splittingReason = 'El segundo semestre no tenía presupuesto aprobado en febrero';
    await mustCall(publishTenderAction, pieces.officer, {
      ...fields,
      splittingReason,
    });
    expect(await tenderOf(second.id)).toMatchObject({
      ruleTrace: {
        splitting: {
          reason: splittingReason,
          together: { rule: 'MOD-ANPE-C' },
        },
      },
    });
  });

  test('what shares only a food group is not called the same food: the refusal and the page name the group', async () => {
    const pieces = await aTown('050104');
    const { milk, banana } = pieces.products;
    const { mainFoodCode } = await prisma().product.findUniqueOrThrow({ where: { id: milk } });
    const dairy = await prisma().food.findFirstOrThrow({ where: { group: 'lacteo', code: { not: mainFoodCode } } });
    await prisma().product.update({ where: { id: banana }, data: { mainFoodCode: dairy.code } });
    await publishedTender(pieces, { productIds: [milk] });
    const second = await newTender(pieces, { productIds: [milk], startsOn: '2026-07-20', endsOn: '2026-11-27' });
    await prisma().lotItem.updateMany({ where: { lot: { tenderId: second.id } }, data: { productId: banana } });
    expect(await callAction(publishTenderAction, pieces.officer, publicationForm(second))).toMatchObject({
      code: 'split-not-acknowledged',
      message: expect.stringContaining('del mismo grupo de alimentos (Lácteos)'),
    });
    await mustCall(publishTenderAction, pieces.officer, {
      ...publicationForm(second),
      splittingReason: 'Son alimentos distintos del mismo grupo',
    });
    expect(await tenderOf(second.id)).toMatchObject({ ruleTrace: { splitting: { groups: ['lacteo'] } } });
  });

  test('people of another municipality, and other roles, cannot learn that it exists', async () => {
    const draft = await newTender(town);
    const stranger = await person({
      roles: ['procurement-officer'],
      municipalityCode: '020101',
    });
    for (const who of [stranger, town.authority, await aProducer()])
      expect(
        await callAction(publishTenderAction, who, {
          tenderId: draft.id,
          version: 1,
          deadlineAt: '2026-03-16T16:00',
        }),
      ).toMatchObject({ status: 'refused', code: 'not-found' });
    expect(
      await callAction(publishTenderAction, null, {
        tenderId: draft.id,
        version: 1,
        deadlineAt: '2026-03-16T16:00',
      }),
    ).toMatchObject({ status: 'refused', code: 'not-signed-in' });
    expect(await tenderOf(draft.id)).toMatchObject({ status: 'draft' });
    expect(await eventsOn(draft.id)).toBe(0);
  });

  test('what is published stays as it was published, even behind the application’s back', async () => {
    const id = await publishedTender(town);
    await expect(
      prisma().lotItem.updateMany({
        where: { lot: { tenderId: id } },
        data: { units: 1 },
      }),
    ).rejects.toThrow(/published/);
    await expect(prisma().requirement.deleteMany({ where: { tenderId: id } })).rejects.toThrow(/published/);
    const terms = {
      title: 'Otro título',
      object: 'Otro objeto',
      awardForm: 'item',
      deliveryFrequency: 'daily',
      shelfLifeDays: 1,
    };
    const { version } = await tenderOf(id);
    expect(
      await callAction(updateTenderAction, town.officer, {
        tenderId: id,
        version,
        ...terms,
      }),
    ).toMatchObject({ status: 'refused', code: 'wrong-step' });
  });
});
