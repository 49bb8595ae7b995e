import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openOffersAct } from '@/lib/actions/evaluation';
import { confirmOfferAct, saveOfferDraftAct, sendOfferAct, withdrawOfferAct } from '@/lib/actions/offers';
import { amendTenderAct, cancelTenderAct } from '@/lib/actions/tenders';
import { prisma } from '@/lib/platform/database';
import { readOfferDesk } from '@/lib/queries/offers/desk';
import { readOwnOffer, readOwnOffers } from '@/lib/queries/offers/sent';
import { readOfficeTender } from '@/lib/queries/tenders/office';
import { readPublicTender } from '@/lib/queries/tenders/public';
import { callAct, type Fields, mustAct } from '@/prisma/seed/demo/stage';
import { freshPlace } from '@/tests/support/awarded-tender';
import { ownDatabase } from '@/tests/support/database';
import { versionOf } from '@/tests/support/evaluation';
import { fingerprint } from '@/tests/support/fingerprint';
import { type Bid, draftForm } from '@/tests/support/offers';
import { asPerson, colleague, moveClock, type Person } from '@/tests/support/people';
import { aProducer, aTown, lotsOf, publishedTender, type Town, tenderOf } from '@/tests/support/tenders';

const { sql } = ownDatabase();
afterAll(() => moveClock(null));

const reason = 'Dos escuelas cambiaron de turno y piden menos leche';
let town: Town;
let id: string;
/** The lot item of milk, with its lot. */
let milk: { lotId: string; itemId: string; units: number };
let place: string;
beforeEach(async () => {
  place = await freshPlace();
  town = await aTown(place);
  // Published on Monday 2 March; it closes on Monday 16 at 16:00. The first delivery is on 6 April.
  id = await publishedTender(town);
  const lots = await lotsOf(id);
  const lot = lots.find(({ items }) => items.some(({ productId }) => productId === town.products.milk));
  const item = lot?.items[0];
  if (!lot || !item) throw new Error('no milk');
  milk = { lotId: lot.id, itemId: item.id, units: item.units };
});

const amendment = async (change: Fields): Promise<Fields> => ({
  tenderId: id,
  version: await versionOf(id),
  reason,
  effect: 'confirm',
  ...change,
});
const amend = async (change: Fields, who: Person = town.officer) => callAct(amendTenderAct, who, await amendment(change));
const mustAmend = async (change: Fields) => mustAct(amendTenderAct, town.officer, await amendment(change));

/** The form of the lot of milk with another quantity. */
const units = (amount: number, more: Fields = {}): Fields => ({
  'lots[0].id': milk.lotId,
  'lots[0].startsOn': '2026-04-06',
  'lots[0].endsOn': '2026-06-26',
  'lots[0].items[0].id': milk.itemId,
  'lots[0].items[0].units': amount,
  'lots[0].items[0].price': '1,50',
  'lots[0].items[0].priceSource': 'Cotización',
  'lots[0].items[0].priceDay': '2026-01-10',
  shortAcknowledged: 'on',
  ...more,
});
const bidder = () => aProducer({ municipalityCode: place, kilosPerMonth: 900_000 });
const call = () => ({ id, items: [milk.itemId] }) as never;
const draft = (who: Person, bid: Partial<Bid> = {}) =>
  mustAct(saveOfferDraftAct, who, draftForm(call(), [{ price: '1,40', units: milk.units, ...bid }]));
async function send(who: Person, bid: Partial<Bid> = {}, more: Fields = {}) {
  const { savedAt } = await draft(who, bid);
  return mustAct(sendOfferAct, who, {
    tenderId: id,
    checkedAt: savedAt,
    ...more,
  });
}
const open = async () => {
  const evaluator = await colleague(town.officer, ['evaluator']);
  await moveClock('2026-03-30T10:00:00-04:00');
  return mustAct(openOffersAct, evaluator, { tenderId: id });
};

describe('an amendment', () => {
  test('changes what it says, keeps what was, tells why, and makes a version that everybody reads', async () => {
    await mustAmend({
      ...units(milk.units - 100),
      shelfLifeDays: 8,
      deadlineAt: '2026-03-18T16:00',
    });
    const tender = await tenderOf(id);
    expect(tender).toMatchObject({
      shelfLifeDays: 8,
      deadlineAt: new Date('2026-03-18T20:00:00Z'),
    });
    expect(tender.lots.flatMap(({ items }) => items).find((one) => one.id === milk.itemId)?.units).toBe(milk.units - 100);
    const worth = tender.lots.flatMap(({ items }) => items).reduce((sum, one) => sum + BigInt(one.units) * one.priceCentavos, 0n);
    expect(tender.referenceCentavos).toBe(worth);

    const page = await readPublicTender(id);
    expect(page?.sheet.amendments).toMatchObject([
      {
        number: 1,
        reason,
        effect: 'confirm',
        changes: [
          {
            what: 'deadline',
            from: '2026-03-16T20:00:00.000Z',
            to: '2026-03-18T20:00:00.000Z',
          },
          { what: 'shelf-life', from: 7, to: 8 },
          {
            what: 'units',
            lot: expect.any(Number),
            from: milk.units,
            to: milk.units - 100,
          },
        ],
      },
    ]);
  });

  test('changes every other term: frequency, award, parts, period, price, schools, requirements', async () => {
    const [requirement] = await prisma().requirement.findMany({
      where: { tenderId: id },
    });
    const { a } = town.schools;
    await mustAmend({
      deliveryFrequency: 'daily',
      awardForm: 'item',
      partial: 'no',
      ...units(milk.units, {
        'lots[0].startsOn': '2026-04-13',
        'lots[0].items[0].price': '1,60',
        'lots[0].items[0].priceSource': 'Sondeo de marzo',
        'lots[0].items[0].priceDay': '2026-03-01',
      }),
      schoolsOut: `${milk.lotId} ${a}`,
      'requirements[0].id': requirement?.id,
      'requirements[0].text': 'Capacidad para la décima parte del lote',
      'requirements[0].threshold': 10,
      'added.kind': 'logistics',
      'added.text': 'Entrega en cada escuela',
      'added.reason': 'No hay depósito central',
    });
    const tender = await tenderOf(id);
    expect(tender).toMatchObject({
      deliveryFrequency: 'daily',
      awardForm: 'item',
      partialAllowed: false,
    });
    const lot = tender.lots.find((one) => one.id === milk.lotId);
    expect(lot).toMatchObject({
      startsOn: new Date('2026-04-13'),
      items: [{ priceCentavos: 160n, priceSource: 'Sondeo de marzo' }],
    });
    expect(lot?.dropPoints.map(({ schoolId }) => schoolId)).not.toContain(a);
    expect(
      await prisma().requirement.findMany({
        where: { tenderId: id },
        orderBy: { threshold: 'asc' },
      }),
    ).toMatchObject([{ threshold: 10, text: 'Capacidad para la décima parte del lote' }, { kind: 'logistics' }]);
    const kinds = (await readPublicTender(id))?.sheet.amendments[0]?.changes.map(({ what }) => what);
    expect(kinds).toEqual([
      'frequency',
      'award-form',
      'partial',
      'period',
      'price',
      'school-out',
      'requirement',
      'requirement-in',
    ]);
  });

  test('leaves an invitation to nobody but to those concerned, with one sentence for all', async () => {
    const [sent, drafted, able, elsewhere] = [
      await bidder(),
      await bidder(),
      await bidder(),
      await aProducer({ municipalityCode: '020101' }),
    ];
    // Neither makes milk any more: only what they wrote makes it their matter.
    await send(sent);
    await draft(drafted);
    await prisma().capacity.deleteMany({
      where: {
        organisationId: { in: [sent.organisationId, drafted.organisationId] },
      },
    });
    const { number } = await mustAmend({ deliveryFrequency: 'daily' });
    const told = await prisma().notice.findMany({
      where: { code: 'tender-amended' },
    });
    const of = (who: Person) => told.filter(({ organisationId }) => organisationId === who.organisationId);
    expect(of(elsewhere)).toEqual([]);
    for (const who of [sent, drafted, able, town.officer]) expect(of(who)).toHaveLength(1);
    expect(new Set([sent, drafted, able].map((who) => JSON.stringify(of(who)[0]?.params))).size).toBe(1);
    // What the municipality may read says nothing of who or how many.
    const event = await prisma().event.findFirstOrThrow({
      where: { subjectId: id, act: 'tender.amend' },
    });
    expect(Object.keys(event.detail as object).sort()).toEqual([
      'changes',
      'effect',
      'id',
      'legalBasis',
      'number',
      'reason',
      'short',
    ]);
    expect(number).toBe(1);
  });

  test.each<{
    why: string;
    change: () => Fields | Promise<Fields>;
    code: string;
    field?: string;
  }>([
    {
      why: 'nothing that changes',
      change: () => ({ deliveryFrequency: 'weekly' }),
      code: 'tender-change-none',
    },
    {
      why: 'an earlier deadline',
      change: () => ({ deadlineAt: '2026-03-13T16:00' }),
      code: 'deadline-only-later',
      field: 'deadlineAt',
    },
    {
      why: 'a change that touches, said not to',
      change: () => ({ ...units(milk.units - 1), effect: 'untouched' }),
      code: 'amendment-touches',
      field: 'effect',
    },
    {
      why: 'an amount of another modality',
      change: () => units(milk.units * 9),
      code: 'amendment-modality',
    },
    {
      why: 'less than the demand asks for, unseen',
      change: () => units(milk.units - 100, { shortAcknowledged: null }),
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
      change: () => units(milk.units, { 'lots[0].endsOn': '2026-12-20' }),
      code: 'period-outside-programme',
    },
    {
      why: 'a price of tomorrow',
      change: () => units(milk.units, { 'lots[0].items[0].priceDay': '2026-03-20' }),
      code: 'price-dated-ahead',
    },
    {
      why: 'a lot without schools',
      change: async () => ({
        schoolsOut: (await prisma().lotDropPoint.findMany({ where: { lotId: milk.lotId } })).map(
          ({ schoolId }) => `${milk.lotId} ${schoolId}`,
        ),
      }),
      code: 'lot-without-schools',
      field: 'schoolsOut',
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
    },
    {
      why: 'half a requirement',
      change: () => ({ 'added.text': 'Entrega en escuela' }),
      code: 'check-input',
    },
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
    const before = await fingerprint();
    const outcome = await amend(await change());
    expect(outcome).toMatchObject({ status: 'refused', code });
    if (field && outcome.status === 'refused') expect(Object.keys(outcome.fields)).toContain(field);
    expect(await fingerprint()).toEqual(before);
  });

  test('is of the office that published, while offers are taken', async () => {
    const other = await aTown(await freshPlace());
    await moveClock('2026-03-02T10:00:00-04:00');
    expect(await amend({ deliveryFrequency: 'daily' }, other.officer)).toMatchObject({ code: 'not-found' });
    expect(await amend({ deliveryFrequency: 'daily' }, town.authority)).toMatchObject({ code: 'not-found' });
    expect(await amend({ deliveryFrequency: 'daily' }, await bidder())).toMatchObject({ code: 'not-found' });
    await moveClock('2026-03-16T16:00:01-04:00');
    expect(await amend({ deliveryFrequency: 'daily' })).toMatchObject({
      code: 'amend-closed',
    });
    await moveClock('2026-03-02T10:00:00-04:00');
    await mustAct(cancelTenderAct, town.authority, {
      tenderId: id,
      version: await versionOf(id),
      reason,
    });
    expect(await amend({ deliveryFrequency: 'daily' })).toMatchObject({
      code: 'amend-closed',
    });
    expect(await prisma().tenderAmendment.count({ where: { tenderId: id } })).toBe(0);
    const page = await asPerson(town.officer, () => readOfficeTender(id));
    expect(page?.rights.amend).toBe(false);
  });

  test('of two at once only one is made, and the second one numbers on', async () => {
    const form = await amendment({ deliveryFrequency: 'daily' });
    const outcomes = await Promise.all([
      callAct(amendTenderAct, town.officer, form),
      callAct(amendTenderAct, town.officer, {
        ...form,
        deliveryFrequency: 'fortnightly',
        shelfLifeDays: 20,
      }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['done', 'refused']);
    expect((await mustAmend({ awardForm: 'item' })).number).toBe(2);
  });

  test('needs time to be read: close to the deadline that has to move', async () => {
    await moveClock('2026-03-13T10:00:00-04:00');
    expect(await amend({ deliveryFrequency: 'daily' })).toMatchObject({
      code: 'amendment-too-late',
    });
    // Friday: Monday 16 is the first business day after, Tuesday 17 the second.
    expect(
      await amend({
        deliveryFrequency: 'daily',
        deadlineAt: '2026-03-16T20:00',
      }),
    ).toMatchObject({ code: 'amendment-too-late' });
    await mustAmend({
      deliveryFrequency: 'daily',
      deadlineAt: '2026-03-17T10:00',
    });
  });

  test('extends once; another time only with a basis that a person writes', async () => {
    await mustAmend({ deadlineAt: '2026-03-18T16:00', effect: 'untouched' });
    expect(await amend({ deadlineAt: '2026-03-20T16:00', effect: 'untouched' })).toMatchObject({ code: 'extended-basis' });
    const legalBasis = 'Informe legal 7/2026: bloqueo de caminos, fuerza mayor';
    await mustAmend({
      deadlineAt: '2026-03-20T16:00',
      effect: 'untouched',
      legalBasis,
    });
    const [, second] = (await readPublicTender(id))?.sheet.amendments ?? [];
    expect(second?.trace).toMatchObject({
      legalBasis,
      traces: [{ rule: 'ENM-ONCE', confidence: 'memory', decides: false }],
    });
  });
});

describe('an offer sent before', () => {
  test('counts as it is where the amendment only gives time', async () => {
    const who = await bidder();
    const { id: offerId } = await send(who);
    await mustAmend({ deadlineAt: '2026-03-18T16:00', effect: 'confirm' });
    expect(await asPerson(who, () => readOwnOffer(offerId))).toMatchObject({
      standing: true,
      unconfirmed: null,
    });
    expect(await callAct(confirmOfferAct, who, { offerId, amendment: 1 })).toMatchObject({ code: 'nothing-to-confirm' });
    expect(await open()).toEqual({ opened: 1, unreadable: 0 });
  });

  test('counts once its author confirms it; the one that is not stays closed, unread, on record', async () => {
    const [yes, no, again] = [await bidder(), await bidder(), await bidder()];
    const [confirmed, silent] = [await send(yes), await send(no)];
    await send(again);
    await mustAmend({ deliveryFrequency: 'daily' });
    const seen = await asPerson(no, readOwnOffers);
    expect(seen).toMatchObject([{ standing: true, unconfirmed: true }]);
    await mustAct(confirmOfferAct, yes, {
      offerId: confirmed.id,
      amendment: 1,
    });
    const replaced = await send(again, { price: '1,30' }, { amendment: 1 });
    expect(await asPerson(yes, () => readOwnOffer(confirmed.id))).toMatchObject({ unconfirmed: null, confirmed: 1 });

    expect(await open()).toEqual({ opened: 2, unreadable: 1 });
    const opened = await prisma().openedOffer.findMany({
      where: { offer: { tenderId: id } },
      select: { offerId: true },
    });
    expect(opened.map(({ offerId }) => offerId).sort()).toEqual([confirmed.id, replaced.id].sort());
    expect(await prisma().unreadableOffer.findMany()).toMatchObject([{ offerId: silent.id, reason: 'not-confirmed' }]);
    expect(await prisma().openedItem.count({ where: { offerId: silent.id } })).toBe(0);
  });

  test('waits again for each amendment that touches it', async () => {
    const who = await bidder();
    const { id: offerId } = await send(who);
    await mustAmend({ deliveryFrequency: 'daily' });
    await mustAct(confirmOfferAct, who, { offerId, amendment: 1 });
    await mustAmend({ awardForm: 'item' });
    expect(await asPerson(who, () => readOwnOffer(offerId))).toMatchObject({
      unconfirmed: 2,
    });
    expect(await callAct(confirmOfferAct, who, { offerId, amendment: 1 })).toMatchObject({ code: 'amended-since' });
    await mustAct(confirmOfferAct, who, { offerId, amendment: 2 });
    expect(await open()).toEqual({ opened: 1, unreadable: 0 });
  });

  test('that no longer fits is not confirmed but changed and sent again', async () => {
    const who = await bidder();
    const { id: offerId } = await send(who);
    await mustAmend(units(milk.units - 100));
    expect(await callAct(confirmOfferAct, who, { offerId, amendment: 1 })).toMatchObject({ code: 'units-over-lot' });
    // The draft keeps what was typed.
    const desk = await asPerson(who, () => readOfferDesk(id));
    expect(desk?.draft?.content.items[0]?.units).toBe(milk.units);
    expect(desk?.standing?.unconfirmed).toBe(1);
    const { savedAt } = await draft(who, { units: milk.units - 100 });
    // A page from before the amendment sends nothing.
    expect(await callAct(sendOfferAct, who, { tenderId: id, checkedAt: savedAt })).toMatchObject({ code: 'amended-since' });
    await mustAct(sendOfferAct, who, {
      tenderId: id,
      checkedAt: savedAt,
      amendment: 1,
    });
    expect(await open()).toEqual({ opened: 1, unreadable: 0 });
  });

  test('is confirmed by its author alone, in time, and not once it was withdrawn', async () => {
    const [who, other] = [await bidder(), await bidder()];
    const { id: offerId } = await send(who);
    const withdrawn = await send(other);
    await mustAmend({ deliveryFrequency: 'daily' });
    for (const stranger of [other, town.officer])
      expect(await callAct(confirmOfferAct, stranger, { offerId, amendment: 1 })).toMatchObject({ code: 'not-found' });
    await mustAct(withdrawOfferAct, other, { offerId: withdrawn.id });
    expect(
      await callAct(confirmOfferAct, other, {
        offerId: withdrawn.id,
        amendment: 1,
      }),
    ).toMatchObject({ code: 'offer-not-standing' });
    await moveClock('2026-03-16T16:00:01-04:00');
    expect(await callAct(confirmOfferAct, who, { offerId, amendment: 1 })).toMatchObject({ code: 'offers-closed' });
    expect(
      await prisma().offerConfirmation.count({
        where: { offer: { tenderId: id } },
      }),
    ).toBe(0);
  });
});

describe('the database itself', () => {
  const refused = (statement: string, values: unknown[] = []) => expect(sql(statement, values)).rejects.toThrow();

  test('changes what is published only beside an amendment, and keeps amendments and confirmations', async () => {
    await refused('update lot_items set units = 1 where id = $1', [milk.itemId]);
    await refused('update tenders set shelf_life_days = 1 where id = $1', [id]);
    await refused("update tenders set deadline_at = deadline_at + interval '1 day' where id = $1", [id]);
    const who = await bidder();
    const { id: offerId } = await send(who);
    await mustAmend({ deliveryFrequency: 'daily' });
    await mustAct(confirmOfferAct, who, { offerId, amendment: 1 });
    await refused('update lot_items set units = 1 where id = $1', [milk.itemId]);
    await refused('update tender_amendments set reason = $2 where tender_id = $1', [id, 'otra']);
    await refused('delete from offer_confirmations where offer_id = $1', [offerId]);
    await moveClock('2026-03-16T16:00:01-04:00');
    await refused(
      `insert into tender_amendments (id, tender_id, number, changes, reason, effect, rule_trace, amended_by_id)
       values (gen_random_uuid(), $1, 9, '[]', 'tarde', 'confirm', '{}', $2)`,
      [id, town.officer.userId],
    );
  });
});
