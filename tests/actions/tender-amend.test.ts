import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { amendTenderAction } from '@/lib/actions/amendments';
import type { Fields } from '@/lib/actions/form-fields';
import { cancelTenderAction } from '@/lib/actions/tenders';
import { prisma } from '@/lib/platform/database';
import { readAmending } from '@/lib/queries/tenders/amending';
import { readOfficeTender } from '@/lib/queries/tenders/office';
import { readPublicTender, readPublicVersion } from '@/lib/queries/tenders/public';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { type PublishedTown, publishedTown, reason } from '@/tests/support/amendments';
import { freshPlace } from '@/tests/support/awarded-tender';
import { ownDatabase } from '@/tests/support/database';
import { versionOf } from '@/tests/support/evaluation';
import { fingerprint } from '@/tests/support/fingerprint';
import { asPerson, moveClock, type Person } from '@/tests/support/people';
import { aProducer, aTown, tenderOf } from '@/tests/support/tenders';

ownDatabase();
afterAll(() => moveClock(null));

let s: PublishedTown;
beforeEach(async () => {
  s = await publishedTown();
});

describe('an amendment', () => {
  test('changes what it says, keeps what was, tells why, and makes a version that everybody reads', async () => {
    const { id, milk } = s;
    await s.mustAmend({ ...s.units(milk.units - 100), shelfLifeDays: 8, deadlineAt: '2026-03-18T16:00' });
    const tender = await tenderOf(id);
    expect(tender).toMatchObject({ shelfLifeDays: 8, deadlineAt: new Date('2026-03-18T20:00:00Z') });
    const items = tender.lots.flatMap((lot) => lot.items);
    expect(items.find((one) => one.id === milk.itemId)?.units).toBe(milk.units - 100);
    expect(tender.referenceCentavos).toBe(items.reduce((sum, one) => sum + BigInt(one.units) * one.priceCentavos, 0n));

    expect((await readPublicTender(id))?.detail.amendments).toMatchObject([
      {
        number: 1,
        reason,
        effect: 'confirm',
        changes: [
          { what: 'deadline', from: '2026-03-16T20:00:00.000Z', to: '2026-03-18T20:00:00.000Z' },
          { what: 'shelf-life', from: 7, to: 8 },
          { what: 'units', from: milk.units, to: milk.units - 100 },
        ],
      },
    ]);
  });

  test('changes every other term, and each version is read again as it was', async () => {
    const { id, milk, town } = s;
    const asPublished = (await readPublicTender(id))?.detail;
    const [requirement] = await prisma().requirement.findMany({ where: { tenderId: id } });
    const priced = {
      'lots[0].startsOn': '2026-04-13',
      'lots[0].items[0].price': '1,60',
      'lots[0].items[0].priceSource': 'Sondeo de marzo',
      'lots[0].items[0].priceDay': '2026-03-01',
    };
    await s.mustAmend({
      deliveryFrequency: 'daily',
      awardForm: 'item',
      partial: 'no',
      ...s.units(milk.units, { ...priced, 'lots[0].out': town.schools.a }),
      'requirements[0].id': requirement?.id,
      'requirements[0].text': 'Capacidad para la décima parte del lote',
      'requirements[0].threshold': 10,
      'added.kind': 'logistics',
      'added.text': 'Entrega en cada escuela',
      'added.reason': 'No hay depósito central',
    });
    const tender = await tenderOf(id);
    expect(tender).toMatchObject({ deliveryFrequency: 'daily', awardForm: 'item', partialAllowed: false });
    const lot = tender.lots.find((one) => one.id === milk.lotId);
    expect(lot).toMatchObject({
      startsOn: new Date('2026-04-13'),
      items: [{ priceCentavos: 160n, priceSource: 'Sondeo de marzo' }],
    });
    expect(lot?.dropPoints.map(({ schoolId }) => schoolId)).not.toContain(town.schools.a);

    // A second one takes the school in again and drops both requirements.
    const asked = await prisma().requirement.findMany({ where: { tenderId: id }, orderBy: { id: 'asc' } });
    const dropped = asked.flatMap((one, at) => [
      [`requirements[${at}].id`, one.id],
      [`requirements[${at}].text`, one.text],
      [`requirements[${at}].threshold`, one.threshold],
      [`requirements[${at}].out`, 'on'],
    ]);
    await s.mustAmend({ ...s.units(milk.units, { ...priced, 'lots[0].joins': town.schools.a }), ...Object.fromEntries(dropped) });
    const now = (await readPublicTender(id))?.detail;
    expect(now?.requirements).toEqual([]);
    expect(now?.lots.find((one) => one.id === milk.lotId)?.dropPoints).toHaveLength(3);
    expect(now?.amendments.map(({ changes }) => changes.map(({ what }) => what))).toEqual([
      ['frequency', 'award-form', 'partial', 'period', 'price', 'school-out', 'requirement', 'requirement-in'],
      ['school-in', 'requirement-out', 'requirement-out'],
    ]);

    const { lots, requirements, tender: terms, amendments } = (await readPublicVersion(id, '1'))?.detail ?? {};
    expect({ lots, requirements, terms: { ...terms, version: 0 }, amendments }).toEqual({
      lots: asPublished?.lots,
      requirements: asPublished?.requirements,
      terms: { ...asPublished?.tender, version: 0 },
      amendments: [],
    });
    expect((await readPublicVersion(id, '2'))?.detail.requirements).toHaveLength(2);
    expect(await readPublicVersion(id, '3')).toMatchObject({ oldVersion: null });
    for (const none of ['0', '4', '1.5', 'x', ['1', '2']]) expect(await readPublicVersion(id, none)).toBeNull();
  });

  test('is told to all whom it concerns with one sentence for all, and to nobody who or how many offer', async () => {
    const { town } = s;
    const [sent, drafted, able] = [await s.bidder(), await s.bidder(), await s.bidder()];
    const elsewhere = await aProducer({ municipalityCode: '020101' });
    // Neither makes milk any more: only what they wrote makes it their matter.
    await s.send(sent);
    await s.draft(drafted);
    const gone = { organisationId: { in: [sent.organisationId, drafted.organisationId] } };
    await prisma().capacity.deleteMany({ where: gone });
    await s.mustAmend({ deliveryFrequency: 'daily' });
    const told = await prisma().notice.findMany({ where: { code: 'tender-amended' } });
    const of = (who: Person) => told.filter(({ organisationId }) => organisationId === who.organisationId);
    expect(of(elsewhere)).toEqual([]);
    for (const who of [sent, drafted, able, town.officer]) expect(of(who)).toHaveLength(1);
    expect(new Set([sent, drafted, able].map((who) => JSON.stringify(of(who)[0]?.params))).size).toBe(1);

    const event = await prisma().event.findFirstOrThrow({ where: { subjectId: s.id, act: 'tender.amend' } });
    const detail = ['changes', 'effect', 'id', 'legalBasis', 'number', 'outOfReachReason', 'reason', 'short'];
    expect(Object.keys(event.detail as object).sort()).toEqual(detail);
    // What the office reads is the same whether somebody offers or not.
    const page = await asPerson(town.officer, () => readAmending(s.id));
    const empty = await publishedTown();
    await empty.mustAmend({ deliveryFrequency: 'daily' });
    const other = await asPerson(empty.town.officer, () => readAmending(empty.id));
    expect(Object.keys(page ?? {})).toEqual(Object.keys(other ?? {}));
    expect(page?.deadline).toEqual(other?.deadline);
  });

  test.each<{ why: string; change: () => Fields | Promise<Fields>; code: string; field?: string }>([
    { why: 'nothing that changes', change: () => ({ deliveryFrequency: 'weekly' }), code: 'tender-change-none' },
    {
      why: 'an earlier deadline',
      change: () => ({ deadlineAt: '2026-03-13T16:00' }),
      code: 'deadline-only-later',
      field: 'deadlineAt',
    },
    {
      why: 'a change that touches, said not to',
      change: () => ({ ...s.units(s.milk.units - 1), effect: 'untouched' }),
      code: 'amendment-touches',
      field: 'effect',
    },
    { why: 'an amount of another modality', change: () => s.units(s.milk.units * 9), code: 'amendment-modality' },
    {
      why: 'less than the demand asks for, unseen',
      change: () => s.units(s.milk.units - 100, { shortAcknowledged: null }),
      code: 'short-not-acknowledged',
      field: 'shortAcknowledged',
    },
    {
      why: 'a shelf life shorter than the way between deliveries',
      change: () => ({ deliveryFrequency: 'monthly' }),
      code: 'frequency-outlasts-shelf-life',
    },
    {
      why: 'a deadline after the first delivery',
      change: () => ({ deadlineAt: '2026-04-07T16:00' }),
      code: 'deadline-after-start',
      field: 'deadlineAt',
    },
    {
      why: 'a period outside the year',
      change: () => s.units(s.milk.units, { 'lots[0].endsOn': '2026-12-20' }),
      code: 'period-outside-programme',
    },
    {
      why: 'a price of tomorrow',
      change: () => s.units(s.milk.units, { 'lots[0].items[0].price': '1,40', 'lots[0].items[0].priceDay': '2026-03-20' }),
      code: 'price-dated-ahead',
    },
    {
      why: 'a lot without schools',
      change: async () => {
        const points = await prisma().lotDropPoint.findMany({ where: { lotId: s.milk.lotId } });
        return s.units(s.milk.units, { 'lots[0].out': points.map(({ schoolId }) => schoolId) });
      },
      code: 'lot-without-schools',
      field: 'lots[0].out',
    },
    { why: 'a lot of another tender', change: async () => (await publishedTown()).units(5), code: 'not-found' },
    {
      why: 'a school of another municipality',
      change: async () => s.units(s.milk.units, { 'lots[0].joins': (await aTown(await freshPlace())).schools.a }),
      code: 'not-found',
    },
    {
      why: 'a guarantee that the law does not let ask for',
      change: () => ({
        'added.kind': 'guarantee',
        'added.text': 'Boleta de garantía',
        'added.reason': 'Seriedad',
        'added.threshold': 1,
      }),
      code: 'guarantee-not-allowed',
      field: 'added.kind',
    },
    { why: 'half a requirement', change: () => ({ 'added.text': 'Entrega en escuela' }), code: 'check-input' },
    {
      why: 'a short reason',
      change: () => ({ deliveryFrequency: 'daily', reason: 'Cambio' }),
      code: 'check-input',
      field: 'reason',
    },
    {
      why: 'a version that somebody changed since',
      change: () => ({ deliveryFrequency: 'daily', version: 1 }),
      code: 'changed-meanwhile',
    },
  ])('with $why is refused and nothing is written', async ({ change, code, field }) => {
    const typed = await change();
    await moveClock('2026-03-02T11:00:00-04:00');
    const before = await fingerprint();
    const outcome = await s.amend(typed);
    expect(outcome).toMatchObject({ status: 'refused', code });
    if (field && outcome.status === 'refused') expect(Object.keys(outcome.fields)).toContain(field);
    expect(await fingerprint()).toEqual(before);
  });

  test('is of the office that published, while offers are taken', async () => {
    const { id, town } = s;
    const change = { deliveryFrequency: 'daily' };
    const other = await aTown(await freshPlace());
    for (const stranger of [other.officer, town.authority, await s.bidder()]) {
      expect(await s.amend(change, stranger)).toMatchObject({ code: 'not-found' });
      expect(await asPerson(stranger, () => readAmending(id))).toBeNull();
    }
    await moveClock('2026-03-16T16:00:01-04:00');
    expect(await s.amend(change)).toMatchObject({ code: 'amend-closed' });
    expect(await asPerson(town.officer, () => readAmending(id))).toBeNull();
    await moveClock('2026-03-02T10:00:00-04:00');
    await mustCall(cancelTenderAction, town.authority, { tenderId: id, version: await versionOf(id), reason });
    expect(await s.amend(change)).toMatchObject({ code: 'amend-closed' });
    expect(await prisma().tenderAmendment.count({ where: { tenderId: id } })).toBe(0);
    expect((await asPerson(town.officer, () => readOfficeTender(id)))?.rights.amend).toBe(false);
  });

  test('of two at once only one is made, and the next numbers on', async () => {
    const form = await s.form({ deliveryFrequency: 'daily' });
    const outcomes = await Promise.all([
      callAction(amendTenderAction, s.town.officer, form),
      callAction(amendTenderAction, s.town.officer, { ...form, deliveryFrequency: 'fortnightly', shelfLifeDays: 20 }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['done', 'refused']);
    expect((await s.mustAmend({ awardForm: 'item' })).number).toBe(2);
  });
});
