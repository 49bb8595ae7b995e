import { beforeEach, expect, test } from 'vitest';
import { draftTenderAction, publishTenderAction, updateTenderAction } from '@/lib/actions/tenders';
import { saveLotAction } from '@/lib/actions/tenders-draft';
import { prisma } from '@/lib/platform/database';
import { readDemand } from '@/lib/queries/demand';
import { readProgramme } from '@/lib/queries/programmes';
import { readPublication } from '@/lib/queries/tenders/drafting';
import { readLots } from '@/lib/queries/tenders/serving';
import { demandFilter } from '@/lib/routes/demand-filter';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { asPerson, eventsOn, moveClock } from '@/tests/support/people';
import { staged } from '@/tests/support/staged';
import { aMilkDraft, aTown, draftForm, newTender, publicationForm, type Town, tenderOf } from '@/tests/support/tenders';

let town: Town;
let place = 0;
const places = ['051202', '051203', '050201', '050202', '050203', '050301', '050302', '050303'];
beforeEach(async () => {
  town = await aTown(places[place++]);
  await moveClock('2026-03-02T10:00:00-04:00');
});

/** Forty pupils of secondary at school A, and no ration for them. */
const secondary = () =>
  prisma().enrolment.create({
    data: { schoolId: town.schools.a, year: 2026, level: 'secundaria', girls: 20, boys: 20, source: 'prueba' },
  });

test('levels without ration are the same on demand, year, lots and publication, with pupils and days', async () => {
  await secondary();
  const draft = await newTender(town);
  const [demand, year, lots, publication] = await asPerson(town.officer, async () => [
    await readDemand(demandFilter({ programa: town.programmeId })),
    await readProgramme(town.programmeId),
    await readLots(draft.id),
    await readPublication(draft.id),
  ]);
  expect(demand?.demand?.table).toMatchObject({ served: 300, enrolled: 340 });
  expect(year?.served).toEqual({ served: 300, enrolled: 340 });
  const one = { level: 'secundaria', never: true, pupils: 40 };
  for (const unserved of [demand?.demand?.table.unserved, year?.unserved, lots?.unserved, publication?.unserved])
    expect(unserved).toMatchObject([one]);
  expect(demand?.demand?.table.unserved[0]?.days).toBe(demand?.demand?.table.days);
  // The lots run from 6 April to 26 June: less days.
  expect(lots?.unserved[0]?.days).toBeLessThan(demand?.demand?.table.unserved[0]?.days ?? 0);
  expect(lots?.unserved).toEqual(publication?.unserved);
});

test('a school in service without enrolled pupils is named, not passed over', async () => {
  await staged((db) => db.enrolment.deleteMany({ where: { schoolId: town.schools.c } }));
  const demand = await asPerson(town.officer, () => readDemand(demandFilter({ programa: town.programmeId })));
  expect(demand?.demand?.withoutPupils).toEqual(['UE C']);
});

test('a purchase that leaves pupils without ration is published when that was read, and the record says who', async () => {
  await secondary();
  const { id, version } = await newTender(town);
  const form = publicationForm({ id, version });
  expect(await callAction(publishTenderAction, town.officer, form)).toMatchObject({
    status: 'refused',
    code: 'unserved-not-acknowledged',
  });
  expect(await tenderOf(id)).toMatchObject({ status: 'draft', seal: null });
  expect(await eventsOn(id)).toBe(0);

  await mustCall(publishTenderAction, town.officer, { ...form, unservedAcknowledged: 'on' });
  const { detail } = await prisma().event.findFirstOrThrow({ where: { subjectId: id, act: 'tender.publish' } });
  expect(detail).toMatchObject({ unserved: [{ level: 'secundaria', pupils: 40, never: true }] });
});

const outlasts = (longest: string) => ({
  status: 'refused',
  code: 'frequency-outlasts-shelf-life',
  message: expect.stringContaining(longest),
});

test('deliveries further apart than the food keeps are refused at the lot, with the longest that fits', async () => {
  const monthly = { deliveryFrequency: 'monthly', shelfLifeDays: 11 };
  expect(await callAction(draftTenderAction, town.officer, draftForm(town, monthly))).toMatchObject(outlasts('cada dos semanas'));
  expect(await callAction(draftTenderAction, town.officer, draftForm(town, { shelfLifeDays: 3 }))).toMatchObject(
    outlasts('cada día de clases'),
  );
  expect(await prisma().tender.count({ where: { organisationId: town.officer.organisationId } })).toBe(0);

  const { id, lot, item } = await aMilkDraft(town);
  const terms = { title: 'Desayuno escolar', object: 'Leche para el desayuno', awardForm: 'lot', partialAllowed: 'on' };
  expect(await callAction(updateTenderAction, town.officer, { tenderId: id, version: 1, ...terms, ...monthly })).toMatchObject(
    outlasts('cada dos semanas'),
  );
  await mustCall(updateTenderAction, town.officer, {
    tenderId: id,
    version: 1,
    ...terms,
    deliveryFrequency: 'weekly',
    shelfLifeDays: 4,
  });

  // A week is drunk until Friday: four days. With milk served on Mondays alone a week is eaten on its day.
  const change = { tenderId: id, version: 2, lotId: lot.id, title: lot.title, startsOn: '2026-04-06', endsOn: '2026-06-30' };
  const price = { 'items[0].price': '1,50', 'items[0].priceSource': 'Cotización', 'items[0].priceDay': '2026-01-10' };
  await mustCall(saveLotAction, town.officer, { ...change, ...price, 'items[0].id': item.id, 'items[0].units': item.units });
});

test('rations that change after the lots were drawn are judged again at publication', async () => {
  await staged((db) => db.ration.deleteMany({ where: { programmeId: town.programmeId, weekday: { gt: 1 } } }));
  const { id, version } = await newTender(town, { shelfLifeDays: 1 });
  await prisma().ration.create({
    data: {
      programmeId: town.programmeId,
      level: 'primaria',
      weekday: 5,
      items: { create: { productId: town.products.milk, gramsPerPupil: 200 } },
    },
  });
  const form = publicationForm({ id, version }, { unservedAcknowledged: 'on' });
  expect(await callAction(publishTenderAction, town.officer, form)).toMatchObject(outlasts('cada día de clases'));
});
