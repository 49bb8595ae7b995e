import ICAL from 'ical.js';
import { beforeEach, expect, test } from 'vitest';
import { prisma } from '@/lib/platform/database';
import { readContractCalendar, readOfficeCalendar, readTenderCalendar } from '@/lib/queries/calendar-files';
import type { Download } from '@/lib/queries/download';
import { contractOf, supplierOf } from '@/tests/support/awarded-tender';
import { anOpenTender, deadline, fromDeadline } from '@/tests/support/offers';
import { payers } from '@/tests/support/payments';
import { asPerson, moveClock } from '@/tests/support/people';

beforeEach(() => moveClock(null));

function events(file: Download | null): { uid: string; summary: string; at: Date; status: string }[] {
  if (!file) return [];
  const calendar = new ICAL.Component(ICAL.parse(String(file.body)));
  return calendar.getAllSubcomponents('vevent').map((one) => {
    const { uid, summary, startDate } = new ICAL.Event(one);
    return { uid, summary, at: startDate.toJSDate(), status: String(one.getFirstPropertyValue('status')) };
  });
}

test('anybody takes home until when offers are taken, under one name however often; of one that there is not, nothing', async () => {
  const tender = await anOpenTender();
  const take = () => asPerson(null, () => readTenderCalendar(tender.id));
  const file = await take();
  expect(file).toMatchObject({ type: 'text/calendar; charset=utf-8', name: expect.stringMatching(/^[\w-]+\.ics$/) });
  const closing = events(file).find(({ uid }) => uid.startsWith('closing-'));
  expect(closing).toMatchObject({ uid: `closing-${tender.id}@localhost`, at: deadline, status: 'CONFIRMED' });
  expect(events(await take()).map(({ uid }) => uid)).toEqual(events(file).map(({ uid }) => uid));
  for (const id of ['no-es-un-id', '00000000-0000-4000-8000-000000000000'])
    expect(await asPerson(null, () => readTenderCalendar(id))).toBeNull();
});

test('the office has its own closings and openings, struck out where a tender was cancelled; nobody else has them', async () => {
  const tender = await anOpenTender();
  const mine = () => asPerson(tender.officer, readOfficeCalendar);
  expect(events(await mine()).map(({ uid }) => uid.split('-')[0])).toEqual(expect.arrayContaining(['closing', 'opening']));
  await prisma().tender.update({ where: { id: tender.id }, data: { status: 'cancelled', cancelReason: 'Razón de prueba.' } });
  expect(new Set(events(await mine()).map(({ status }) => status))).toEqual(new Set(['CANCELLED']));
  await moveClock(fromDeadline(90 * 24 * 3600));
  expect(events(await mine())).toEqual([]);

  const other = await anOpenTender();
  expect(events(await asPerson(other.officer, readOfficeCalendar)).some(({ uid }) => uid.includes(tender.id))).toBe(false);
  const { oeca } = await payers();
  for (const who of [oeca, null]) expect(await asPerson(who, readOfficeCalendar)).toBeNull();
});

test('a supplier has what is still to deliver, each at its hour; no other supplier and no visitor has it', async () => {
  const { buyer, oeca } = await payers();
  const won = { supplier: oeca, kind: 'OECA', units: 800, priceCentavos: 190n, origin: buyer.code } as const;
  const contract = await contractOf(buyer, [won]);
  const found = events(await asPerson(oeca, () => readContractCalendar(contract.id)));
  expect(found.map(({ uid }) => uid).toSorted()).toEqual(
    contract.schedule.map(({ id }) => `delivery-${id}@localhost`).toSorted(),
  );
  const [first] = contract.schedule;
  const { receivesFrom } = await prisma().school.findUniqueOrThrow({ where: { id: first?.schoolId ?? '' } });
  const day = first?.dueOn.toISOString().slice(0, 10);
  expect(found.map(({ at }) => at.toISOString())).toContain(new Date(`${day}T${receivesFrom}:00-04:00`).toISOString());

  const another = await supplierOf(buyer.code, 'OECA');
  for (const who of [another, buyer.officer, null])
    expect(await asPerson(who, () => readContractCalendar(contract.id))).toBeNull();
});
