import { beforeAll, beforeEach, expect, test } from 'vitest';
import { formaliseContractsAction, rescheduleContractAction } from '@/lib/actions/contracts';
import { writeNoteAction } from '@/lib/actions/deliveries';
import { dateOf, dayOf } from '@/lib/domain/calendar';
import { noticeSentence } from '@/lib/messages/told/notices';
import { prisma } from '@/lib/platform/database';
import { readContracts } from '@/lib/queries/contract-list';
import { readContract } from '@/lib/queries/contracts';
import { readHistory } from '@/lib/queries/history';
import { readReschedule } from '@/lib/queries/reschedule';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import {
  awardedTender,
  type Municipality,
  municipality,
  readContractRow,
  supplierOf,
  type WonItem,
} from '@/tests/support/awarded-tender';
import { noteFields } from '@/tests/support/deliveries';
import { asPerson, colleague, eventsOn, moveClock, type Person } from '@/tests/support/people';
import { esBO } from '@/tests/support/spoken';
import { staged } from '@/tests/support/staged';

let buyer: Municipality;
let first: Person;
let second: Person;
beforeAll(async () => {
  first = await supplierOf('050101', 'OECA');
  second = await supplierOf('050101', 'company');
});
beforeEach(async () => {
  buyer = await municipality();
});

const win = (supplier: Person, units: number): WonItem => ({
  supplier,
  kind: 'OECA',
  units,
  priceCentavos: 190n,
  origin: buyer.code,
});

/** 300 and 100 pupils get a bag on Tuesdays and Thursdays; the first lot is delivered from 2 to 13 March 2026. */
async function serve(productId: string, weekdays: readonly number[] = [2, 4]): Promise<void> {
  await prisma().product.update({ where: { id: productId }, data: { handout: 'whole' } });
  const { programmeId } = buyer;
  for (const weekday of weekdays) {
    const key = { programmeId, level: 'primaria' as const, weekday };
    await prisma().ration.upsert({
      where: { programmeId_level_weekday: key },
      create: { ...key, items: { create: { productId, gramsPerPupil: 97 } } },
      update: {},
    });
  }
}

const productOf = async (tenderId: string) =>
  (await prisma().lotItem.findFirstOrThrow({ where: { lot: { tenderId } }, select: { productId: true } })).productId;

/** "large 2026-03-03 600" of each delivery of a contract. */
async function dueOf(tenderId: string, supplier: Person): Promise<string[]> {
  const { schedule } = await readContractRow(tenderId, supplier.organisationId);
  return schedule
    .map(({ schoolId, dueOn, lines }) => {
      const units = lines.reduce((sum, line) => sum + line.units, 0);
      return `${schoolId === buyer.large ? 'large' : 'small'} ${dayOf(dueOn)} ${units}`;
    })
    .sort();
}

async function contracted(wins: readonly WonItem[]) {
  const tender = await awardedTender(buyer, wins);
  await serve(await productOf(tender.id));
  await mustCall(formaliseContractsAction, buyer.officer, { tenderId: tender.id });
  return { tenderId: tender.id, contract: await readContractRow(tender.id, wins[0]?.supplier.organisationId ?? '') };
}

test('a new contract is scheduled by ration days, and a suspension takes its servings out of that week', async () => {
  await prisma().programmeBreak.create({
    data: { programmeId: buyer.programmeId, startsOn: dateOf('2026-03-10'), endsOn: dateOf('2026-03-10'), reason: 'Paro' },
  });
  const { tenderId, contract } = await contracted([win(first, 1200)]);
  expect(await dueOf(tenderId, first)).toEqual([
    'large 2026-03-03 600',
    'large 2026-03-12 300',
    'small 2026-03-03 200',
    'small 2026-03-12 100',
  ]);
  expect(contract.items.map(({ units, demandUnits }) => [units, demandUnits])).toEqual([[1200, 1200]]);
});

test('an award of a part is spread in proportion, and the contract says what the demand asks', async () => {
  const { tenderId, contract } = await contracted([win(first, 1001)]);
  // Needed 1,600: 600 and 600 at the large school, 200 and 200 at the small one.
  expect(await dueOf(tenderId, first)).toEqual([
    'large 2026-03-03 376',
    'large 2026-03-10 375',
    'small 2026-03-03 125',
    'small 2026-03-10 125',
  ]);
  const page = await asPerson(buyer.officer, () => readContract(contract.id));
  expect(page?.items.map(({ units, demandUnits }) => [units, demandUnits])).toEqual([[1001, 1600]]);
});

test('a second contract of the year brings what the first left, never the same again', async () => {
  const { tenderId } = await contracted([win(first, 1000)]);
  const later = await awardedTender(buyer, [win(second, 600)]);
  const productId = await productOf(tenderId);
  await staged(async (db) => {
    await db.$executeRaw`set local session_replication_role = 'replica'`; // a published lot is held by a trigger
    await db.lotItem.updateMany({ where: { lot: { tenderId: later.id } }, data: { productId } });
  });
  await mustCall(formaliseContractsAction, buyer.officer, { tenderId: later.id });
  const total = (lines: readonly string[], place: string) =>
    lines.filter((line) => line.startsWith(place)).reduce((sum, line) => sum + Number(line.split(' ')[2]), 0);
  const all = [...(await dueOf(tenderId, first)), ...(await dueOf(later.id, second))];
  for (const [place, units] of [
    ['large 2026-03-03', 600],
    ['large 2026-03-10', 600],
    ['small 2026-03-03', 200],
    ['small 2026-03-10', 200],
  ] as const)
    expect(total(all, place)).toBe(units);
});

const change = (contractId: string, seen: string, more = {}) => ({
  contractId,
  from: '2026-03-09',
  seen,
  reason: 'El cronograma no miraba los días de ración',
  ...more,
});

test('a running contract changes only on record: what is ahead, as it was shown, with a reason and told to the supplier', async () => {
  // Scheduled before anybody said what is served: by school days, on Mondays.
  const tender = await awardedTender(buyer, [win(first, 1600)]);
  await mustCall(formaliseContractsAction, buyer.officer, { tenderId: tender.id, surplusAcknowledged: 'on' });
  await serve(await productOf(tender.id));
  expect(await dueOf(tender.id, first)).toContain('large 2026-03-09 600');
  const { id } = await readContractRow(tender.id, first.organisationId);
  expect((await asPerson(buyer.officer, () => readContract(id)))?.mayReschedule).toBe(true);

  await moveClock('2026-03-05T10:00:00-04:00');
  const shown = await asPerson(buyer.officer, () => readReschedule(id, '2026-03-09'));
  expect(shown?.proposal).toMatchObject({ startsOn: '2026-03-09', before: 2, after: 2, same: { schools: 0, deliveries: 0 } });
  expect(shown?.proposal?.schools).toMatchObject([
    {
      name: 'Escuela chica',
      before: 200,
      after: 200,
      changed: [
        { dueOn: '2026-03-09', before: 200, after: 0 },
        { dueOn: '2026-03-10', before: 0, after: 200 },
      ],
    },
    { name: 'Escuela grande', before: 600, after: 600, changed: [{ before: 600 }, { after: 600 }] },
  ]);
  const seen = shown?.proposal?.seen ?? '';

  expect(await callAction(rescheduleContractAction, buyer.officer, change(id, 'otro'))).toMatchObject({
    code: 'changed-meanwhile',
  });
  expect(await callAction(rescheduleContractAction, buyer.officer, change(id, seen, { from: '2026-03-05' }))).toMatchObject({
    code: 'reschedule-too-soon',
  });
  expect(await callAction(rescheduleContractAction, buyer.officer, change(id, seen, { from: '2026-03-20' }))).toMatchObject({
    code: 'nothing-ahead',
    message: expect.stringMatching(/9\sde\smarzo/),
  });
  expect(await callAction(rescheduleContractAction, buyer.officer, change(id, seen, { reason: 'sí' }))).toMatchObject({
    code: 'check-input',
  });
  expect(await dueOf(tender.id, first)).toContain('large 2026-03-09 600');

  await mustCall(rescheduleContractAction, buyer.officer, change(id, seen));
  expect(await dueOf(tender.id, first)).toEqual([
    'large 2026-03-02 600',
    'large 2026-03-10 600',
    'small 2026-03-02 200',
    'small 2026-03-10 200',
  ]);
  expect(await eventsOn(id)).toBe(1);
  expect((await readContractRow(tender.id, first.organisationId)).endsOn).toEqual(dateOf('2026-03-10'));
  const reason = 'El cronograma no miraba los días de ración';
  const [notice, ...more] = await prisma().notice.findMany({
    where: { organisationId: first.organisationId, code: 'contract-rescheduled' },
  });
  expect([notice?.params, more]).toMatchObject([{ reason }, []]);
  expect(noticeSentence(esBO, 'contract-rescheduled', notice?.params as never)).toContain(`Motivo: ${reason}.`);
  expect((await asPerson(buyer.officer, () => readHistory([id])))[0]).toMatchObject({ act: 'contract.reschedule', reason });
  const again = await asPerson(buyer.officer, () => readReschedule(id, '2026-03-09'));
  expect(again?.proposal?.schools).toEqual([]);
});

test('what has a note stays, whoever else comes learns nothing', async () => {
  const { contract } = await contracted([win(first, 1600)]);
  await moveClock('2026-03-10T10:00:00-04:00');
  const noted = contract.schedule.find(({ dueOn, schoolId }) => dayOf(dueOn) === '2026-03-10' && schoolId === buyer.large);
  if (!noted) throw new Error('nothing is due');
  await mustCall(writeNoteAction, first, {
    ...noteFields(noted),
    deliveredOn: '2026-03-10',
    'lines[0].producedOn': '2026-03-09',
  });
  await moveClock('2026-03-05T10:00:00-04:00');
  const shown = await asPerson(buyer.officer, () => readReschedule(contract.id, '2026-03-06'));
  // Only the other school's delivery of that day may still change, and nothing of it would.
  expect(shown).toMatchObject({ proposal: { before: 1, after: 1, schools: [] }, refused: null });
  // The last two deliveries of the schedule are of that day: from it on nothing may be changed, whichever day is chosen.
  await moveClock('2026-03-10T09:00:00-04:00');
  expect((await asPerson(buyer.officer, () => readContract(contract.id)))?.mayReschedule).toBe(false);
  expect(await asPerson(buyer.officer, () => readReschedule(contract.id, undefined))).toMatchObject({
    refused: { code: 'nothing-ahead', params: {} },
  });
  await moveClock('2026-03-05T10:00:00-04:00');
  const beyond = await asPerson(buyer.officer, () => readReschedule(contract.id, '2026-03-11'));
  expect(beyond).toMatchObject({ proposal: null, refused: { code: 'nothing-ahead' } });

  for (const who of [first, await colleague(buyer.officer, ['nutritionist']), await supplierOf('050101')]) {
    expect(await asPerson(who, () => readReschedule(contract.id, '2026-03-06'))).toBeNull();
    expect(await callAction(rescheduleContractAction, who, change(contract.id, '0'))).toMatchObject({ status: 'refused' });
  }
});

test('signed late, what is bought and served no more is told before, and signed only when that is acknowledged', async () => {
  const tender = await awardedTender(buyer, [win(first, 1600)]);
  await serve(await productOf(tender.id));
  await moveClock('2026-03-09T10:00:00-04:00');
  const list = await asPerson(buyer.officer, () => readContracts(undefined));
  const signing = list?.awarded.find(({ id }) => id === tender.id)?.signing;
  // Of four days of milk Tuesday 10 and Thursday 12 are left.
  expect(signing).toMatchObject({ bought: [{ units: 1600, served: 800 }], keep: [], refused: null });
  expect((await asPerson(buyer.treasurer, () => readContracts(undefined)))?.awarded[0]?.signing).toBeNull();

  const form = { tenderId: tender.id };
  expect(await callAction(formaliseContractsAction, buyer.officer, form)).toMatchObject({
    status: 'refused',
    code: 'surplus-not-acknowledged',
    fields: { surplusAcknowledged: expect.stringContaining('800') },
  });
  expect(await prisma().contract.count({ where: { tenderId: tender.id } })).toBe(0);
  await mustCall(formaliseContractsAction, buyer.officer, { ...form, surplusAcknowledged: 'on' });
  const { items } = await readContractRow(tender.id, first.organisationId);
  expect(items.map(({ units, demandUnits }) => [units, demandUnits])).toEqual([[1600, 800]]);
});

test('rations changed to days that the shelf life does not reach: named before signing and before a change', async () => {
  const tender = await awardedTender(buyer, [win(first, 1600)], { shelfLifeDays: 1 });
  await serve(await productOf(tender.id), [1, 5]);
  const list = await asPerson(buyer.officer, () => readContracts(undefined));
  const kept = [{ days: 4, asked: 1, schools: ['Escuela chica', 'Escuela grande'] }];
  expect(list?.awarded.find(({ id }) => id === tender.id)?.signing?.keep.map(sorted)).toMatchObject(kept);
  await mustCall(formaliseContractsAction, buyer.officer, { tenderId: tender.id });
  const { id } = await readContractRow(tender.id, first.organisationId);
  const shown = await asPerson(buyer.officer, () => readReschedule(id, undefined));
  expect(shown?.proposal?.keep.map(sorted)).toMatchObject(kept);
});

const sorted = <Warning extends { schools: readonly string[] }>(one: Warning) => ({ ...one, schools: one.schools.toSorted() });
