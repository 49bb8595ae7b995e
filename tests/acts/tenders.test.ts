import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { annulTenderAct, cancelTenderAct, draftTenderAct, publishTenderAct, updateTenderAct } from '@/lib/actions/tenders';
import { saveRequirementsAct } from '@/lib/actions/tenders-draft';
import { prisma } from '@/lib/platform/database';
import { callAct, eventsOn, moveClock, mustAct, person } from '@/tests/support/people';
import { aProducer, aRequirement, aTown, draftForm, newTender, publishedTender, type Town } from '@/tests/support/tenders';

let town: Town;
beforeAll(async () => {
  await moveClock('2026-03-02T10:00:00-04:00');
  town = await aTown();
});
afterAll(() => moveClock(null));

const tenderOf = (id: string) =>
  prisma().tender.findUniqueOrThrow({
    where: { id },
    include: {
      lots: {
        include: { items: true, dropPoints: true },
        orderBy: { number: 'asc' },
      },
      seal: true,
    },
  });
const tendersOf = (organisationId: string) => prisma().tender.count({ where: { organisationId } });
const reason = 'Informe técnico 4/2026: el presupuesto fue reasignado';

describe('drafting from demand', () => {
  test('lots, quantities, prices and schools follow from the programme', async () => {
    const { id, reference } = await newTender(town);
    expect(reference).toMatch(/^ACE-2026-\d{3}$/);
    const tender = await tenderOf(id);
    expect(tender).toMatchObject({
      status: 'draft',
      object: expect.stringContaining('Alimentos'),
      createdById: town.officer.userId,
      firstCallId: null,
    });
    expect(tender.lots.map(({ title, number }) => [number, title])).toEqual([
      [1, 'Leche unidad'],
      [2, 'Plátano unidad'],
    ]);
    const [milk, banana] = tender.lots;
    // 6 April to 26 June 2026: 60 weekdays less 1 May, 4 June (Corpus Christi) and 22 June (moved from the 21st or not, as the list says).
    const days = (milk?.items[0]?.units ?? 0) / 300;
    expect(Number.isInteger(days)).toBe(true);
    expect(days).toBeGreaterThanOrEqual(55);
    expect(days).toBeLessThanOrEqual(58);
    expect(milk?.items[0]).toMatchObject({
      priceCentavos: 150n,
      priceSource: 'Cotización',
    });
    expect(milk?.dropPoints.map(({ pupils }) => pupils).sort((a, b) => a - b)).toEqual([50, 100, 150]);
    expect(tender.referenceCentavos).toBe(BigInt(milk?.items[0]?.units ?? 0) * 150n + BigInt(banana?.items[0]?.units ?? 0) * 80n);
  });

  test('by product and zone there is a lot for each', async () => {
    const { id } = await newTender(town, {
      grouping: 'product-zone',
      productIds: [town.products.milk],
    });
    expect((await tenderOf(id)).lots.map(({ zoneId }) => zoneId)).toEqual([town.zones.north, town.zones.south]);
  });

  test('references do not repeat when two people draft at once', async () => {
    const both = await Promise.all([newTender(town), newTender(town)]);
    expect(new Set(both.map(({ reference }) => reference)).size).toBe(2);
  });

  test('the same form sent twice drafts once', async () => {
    const requestId = '11111111-1111-4111-8111-111111111111';
    const before = await tendersOf(town.officer.organisationId);
    const [first, second] = [
      await mustAct(draftTenderAct, town.officer, draftForm(town, { requestId })),
      await mustAct(draftTenderAct, town.officer, draftForm(town, { requestId })),
    ];
    expect(second.id).toBe(first.id);
    expect(await tendersOf(town.officer.organisationId)).toBe(before + 1);
  });

  test.each([
    {
      why: 'outside the year',
      change: { endsOn: '2026-12-15' },
      code: 'period-outside-programme',
      field: 'endsOn',
    },
    {
      why: 'end before start',
      change: { startsOn: '2026-06-01', endsOn: '2026-05-01' },
      code: 'check-input',
      field: 'endsOn',
    },
    {
      why: 'no product',
      change: { productIds: [] },
      code: 'check-input',
      field: 'productIds',
    },
    {
      why: 'days when nothing is due (a Sunday)',
      change: { startsOn: '2026-04-12', endsOn: '2026-04-12' },
      code: 'no-demand',
    },
    {
      why: 'a product that is not there',
      change: { productIds: ['99999999-9999-4999-8999-999999999999'] },
      code: 'not-found',
    },
    {
      why: 'a zone that is not there',
      change: { zoneIds: ['99999999-9999-4999-8999-999999999999'] },
      code: 'not-found',
    },
    {
      why: 'a shelf life of three years',
      change: { shelfLifeDays: 1100 },
      code: 'check-input',
      field: 'shelfLifeDays',
    },
    {
      why: 'a frequency nobody knows',
      change: { deliveryFrequency: 'hourly' },
      code: 'check-input',
      field: 'deliveryFrequency',
    },
    {
      why: 'something that is no id',
      change: { programmeId: '42' },
      code: 'check-input',
      field: 'programmeId',
    },
  ])('refused: $why', async ({ change, code, field }) => {
    const before = await tendersOf(town.officer.organisationId);
    const outcome = await callAct(draftTenderAct, town.officer, draftForm(town, change));
    expect(outcome).toMatchObject({
      status: 'refused',
      code,
      values: { title: 'Desayuno escolar, segundo trimestre' },
    });
    if (field && outcome.status === 'refused') expect(Object.keys(outcome.fields)).toContain(field);
    expect(await tendersOf(town.officer.organisationId)).toBe(before);
  });

  test('another municipality’s products and programme do not exist', async () => {
    const other = await aTown('050101');
    const foreign = await callAct(draftTenderAct, town.officer, draftForm(town, { productIds: [other.products.milk] }));
    expect(foreign).toMatchObject({ status: 'refused', code: 'not-found' });
    expect(await callAct(draftTenderAct, town.officer, draftForm(other))).toMatchObject({ status: 'refused', code: 'not-found' });
    expect(await tendersOf(other.officer.organisationId)).toBe(0);
  });
});

describe('publishing', () => {
  const publish = (id: string, version: number, change = {}) =>
    callAct(publishTenderAct, town.officer, {
      tenderId: id,
      version,
      deadlineAt: '2026-03-16T16:00',
      ...change,
    });

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
    const outcomes = await Promise.all([publish(draft.id, 1), publish(draft.id, 1)]);
    expect(outcomes.filter(({ status }) => status === 'done')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'refused')).toMatchObject({
      code: expect.stringMatching(/changed-meanwhile|wrong-step/),
    });
    expect(await publish(draft.id, 2)).toMatchObject({
      status: 'refused',
      code: 'wrong-step',
    });
    expect(await eventsOn(draft.id)).toBe(1);
  });

  test('an older version than what stands is refused', async () => {
    const draft = await newTender(town);
    await mustAct(saveRequirementsAct, town.officer, {
      tenderId: draft.id,
      version: 1,
      ...aRequirement(),
    });
    expect(await publish(draft.id, 1)).toMatchObject({
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
    const early = await publish(draft.id, 1, {
      deadlineAt: '2026-03-05T16:00',
    });
    expect(early).toMatchObject({
      status: 'refused',
      code: 'deadline-too-soon',
      values: { deadlineAt: '2026-03-05T16:00' },
    });
    if (early.status === 'refused') expect(early.fields.deadlineAt).toMatch(/6 de marzo de 2026.*4 días hábiles.*art\. 47/);
    expect(await tenderOf(draft.id)).toMatchObject({
      status: 'draft',
      deadlineAt: null,
    });
    expect(await publish(draft.id, 1, { deadlineAt: '2026-03-06T16:00' })).toMatchObject({ status: 'done' });
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
      code: 'deadline-too-soon',
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
    expect(await publish(draft.id, 1, change)).toMatchObject({
      status: 'refused',
      code,
    });
    expect(await tenderOf(draft.id)).toMatchObject({
      status: 'draft',
      seal: null,
    });
  });

  test('the same object bought in pieces must be explained, and the reason is on record', async () => {
    const pieces = await aTown('050102');
    const object = { object: 'LECHE  para el año' };
    await publishedTender(pieces, {
      ...object,
      productIds: [pieces.products.milk],
    });
    const second = await newTender(pieces, {
      object: 'Leche para el AÑO',
      productIds: [pieces.products.milk],
      startsOn: '2026-07-20',
      endsOn: '2026-11-27',
    });
    const fields = {
      tenderId: second.id,
      version: 1,
      deadlineAt: '2026-03-16T16:00',
    };
    expect(await callAct(publishTenderAct, pieces.officer, fields)).toMatchObject({
      status: 'refused',
      code: 'split-not-acknowledged',
    });
    const splittingReason = 'El segundo semestre no tenía presupuesto aprobado en febrero';
    await mustAct(publishTenderAct, pieces.officer, {
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

  test('people of another municipality, and other roles, cannot learn that it exists', async () => {
    const draft = await newTender(town);
    const stranger = await person({
      roles: ['procurement-officer'],
      municipalityCode: '020101',
    });
    for (const who of [stranger, town.authority, await aProducer()])
      expect(
        await callAct(publishTenderAct, who, {
          tenderId: draft.id,
          version: 1,
          deadlineAt: '2026-03-16T16:00',
        }),
      ).toMatchObject({ status: 'refused', code: 'not-found' });
    expect(
      await callAct(publishTenderAct, null, {
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
    const { lots } = await tenderOf(id);
    await expect(
      prisma().lotItem.updateMany({
        where: { lotId: lots[0]?.id },
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
      await callAct(updateTenderAct, town.officer, {
        tenderId: id,
        version,
        ...terms,
      }),
    ).toMatchObject({ status: 'refused', code: 'wrong-step' });
  });
});

describe('ending', () => {
  test('the authority cancels or annuls with a reason, and who could offer is told', async () => {
    const producer = await aProducer();
    const id = await publishedTender(town);
    const { version } = await tenderOf(id);
    expect(
      await callAct(cancelTenderAct, town.authority, {
        tenderId: id,
        version,
        reason: 'ya no',
      }),
    ).toMatchObject({ status: 'refused', code: 'check-input' });
    await mustAct(cancelTenderAct, town.authority, {
      tenderId: id,
      version,
      reason,
    });
    expect(await tenderOf(id)).toMatchObject({
      status: 'cancelled',
      cancelReason: reason,
    });
    expect(
      await prisma().notice.count({
        where: {
          organisationId: producer.organisationId,
          code: 'tender-cancelled',
        },
      }),
    ).toBe(1);
    expect(
      await callAct(annulTenderAct, town.authority, {
        tenderId: id,
        version: version + 1,
        reason,
      }),
    ).toMatchObject({ status: 'refused', code: 'wrong-step' });
  });

  test('the officer who published it cannot', async () => {
    const id = await publishedTender(town);
    const { version } = await tenderOf(id);
    expect(
      await callAct(annulTenderAct, town.officer, {
        tenderId: id,
        version,
        reason,
      }),
    ).toMatchObject({ status: 'refused', code: 'not-found' });
    expect(await tenderOf(id)).toMatchObject({ status: 'published' });
  });

  test('a draft is cancelled in silence and never annulled', async () => {
    const draft = await newTender(town);
    expect(
      await callAct(annulTenderAct, town.authority, {
        tenderId: draft.id,
        version: 1,
        reason,
      }),
    ).toMatchObject({ status: 'refused', code: 'wrong-step' });
    await mustAct(cancelTenderAct, town.authority, {
      tenderId: draft.id,
      version: 1,
      reason,
    });
    expect(await prisma().notice.count({ where: { href: { contains: draft.id } } })).toBe(0);
  });
});
