import { beforeEach, describe, expect, test } from 'vitest';
import { openOffersAction } from '@/lib/actions/evaluation';
import { saveOfferDraftAction, sendOfferAction } from '@/lib/actions/offers';
import { readUnits } from '@/lib/data/awards';
import { readCapacityBooks } from '@/lib/data/loads';
import { overOf } from '@/lib/domain/matching/free-capacity';
import { itemCapacity } from '@/lib/domain/offers/capacity';
import { prisma } from '@/lib/platform/database';
import { readEvaluation } from '@/lib/queries/evaluation';
import { readBarriers } from '@/lib/queries/matching/barriers';
import { readOpportunities, readOpportunity } from '@/lib/queries/matching/opportunities';
import { readOfferStep } from '@/lib/queries/offers/step';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { awardedTender, contractOf, municipality, supplierOf, type WonItem } from '@/tests/support/awarded-tender';
import { ownDatabase } from '@/tests/support/database';
import { award, open, recommend, statusOf } from '@/tests/support/evaluation';
import { toldBy } from '@/tests/support/events';
import { aBidder, anOpenTender, draftForm, fromDeadline, type OfferableTender, sendBid } from '@/tests/support/offers';
import { asPerson, colleague, eventsOn, moveClock, type Person } from '@/tests/support/people';
import { aMilkDraft, aProducer, aTown, publishedTender } from '@/tests/support/tenders';

ownDatabase();

/** 60,000 units of 60 g from 6 April to 26 June: some 1,317 kg a month. Two of them are more than 2,400 kg. */
const lot = [{ units: 60_000, priceCentavos: 200n }];
const bid = { price: '1,90', units: 60_000 };
const reason = 'Presentó carta de acopio con otra organización por la diferencia, fojas 12 a 14.';

let tender: OfferableTender;
let bidder: Person;
beforeEach(async () => {
  tender = await anOpenTender({ awardForm: 'lot', lots: [lot, lot], requirements: 0 });
  bidder = await aBidder('OECA', 'confirmed', 2400);
});

const stepOf = (who: Person, step: string, of = tender) => asPerson(who, () => readOfferStep(of.id, step));

/** Kilograms free and asked in the month in which least is left, as the page of an item says them. */
async function toldAt(who: Person, index: number, of = tender) {
  const found = await stepOf(who, String(index + 1), of);
  if (!found?.capacity) return null;
  const items = found.offerDraft.draft?.content.items ?? [];
  const told = itemCapacity(found.offerDraft.tender, items, { lotItemId: of.items[index] ?? '', units: 60_000 }, found.capacity);
  return told && [told.use.month, Math.round(told.use.free / 1000), Math.round(told.use.asked / 1000), overOf(told.use) > 0];
}

describe('while offering', () => {
  test('the second lot is told what the first leaves, and nothing is refused', async () => {
    expect(await toldAt(bidder, 0)).toEqual(['2026-05', 2400, 1317, false]);
    await mustCall(saveOfferDraftAction, bidder, draftForm(tender, [bid]));
    expect(await toldAt(bidder, 1)).toEqual(['2026-05', 2400, 2634, true]);
    await mustCall(saveOfferDraftAction, bidder, draftForm(tender, [bid, bid]));
    const review = await stepOf(bidder, 'revisar');
    expect(review?.findings.map(({ weight, code }) => [weight, code])).toEqual([['judged', 'capacity']]);
    await sendBid(tender, bidder, bid, bid);
    expect(await prisma().offer.count({ where: { tenderId: tender.id } })).toBe(1);
  });

  test('what is offered elsewhere is taken for the bidder alone', async () => {
    const other = await anOpenTender({ awardForm: 'lot', lots: [lot], requirements: 0 });
    const stranger = await aBidder('APP', 'confirmed', 2400);
    await sendBid(tender, bidder, bid, bid);
    expect(await toldAt(bidder, 0, other)).toEqual(['2026-05', 0, 1317, true]);
    expect(await toldAt(stranger, 0, other)).toEqual(['2026-05', 2400, 1317, false]);
    const fitOf = async (who: Person) =>
      (await asPerson(who, readOpportunities))?.opportunities.find(({ tender }) => tender.id === other.id)?.fit;
    const offeredIn = async (who: Person, of: OfferableTender) => (await asPerson(who, () => readOpportunity(of.id)))?.offered;
    expect([await offeredIn(bidder, tender), await offeredIn(bidder, other), await offeredIn(stranger, tender)]).toEqual([
      true,
      false,
      false,
    ]);
    const listed = (await asPerson(bidder, readOpportunities))?.opportunities.filter((one) => one.tender.id === tender.id);
    expect(listed?.map(({ offered }) => offered)).toEqual([true, true]);
    // What April and June leave before its lots begin and after they end.
    expect((await fitOf(bidder))?.percent).toBe(7);
    expect(await fitOf(stranger)).toMatchObject({ percent: 100, canOffer: true });
  });

  test('whoever counts who could serve sees the same whether or not there are sealed offers, and less once they are open', async () => {
    const town = await aTown();
    const dairy = await aProducer({ municipalityCode: '051201', kilosPerMonth: 1300 });
    const published = await publishedTender(town);
    const draft = await aMilkDraft(town);
    const seen = () => asPerson(town.officer, () => readBarriers(draft.id, {}));
    const before = await seen();

    const [item] = await prisma().lotItem.findMany({
      where: { lot: { tenderId: published }, product: { mainFoodCode: 'leche_entera' } },
    });
    const { savedAt } = await mustCall(saveOfferDraftAction, dairy, {
      tenderId: published,
      items: [{ lotItemId: item?.id, units: item?.units, price: '1,40', producedInCountry: 'si' }],
    });
    await mustCall(sendOfferAction, dairy, { tenderId: published, checkedAt: savedAt });
    expect({ ...(await seen()), now: null }).toEqual({ ...before, now: null });

    await moveClock('2026-03-16T16:01:00-04:00');
    const evaluator = await colleague(town.officer, ['evaluator']);
    await mustCall(openOffersAction, evaluator, { tenderId: published });
    const percentOf = (page: typeof before) =>
      page?.studied?.barriers.suppliers.find(({ supplier }) => supplier.organisationId === dairy.organisationId)?.fit.percent;
    expect(percentOf(before)).toBe(100);
    expect(percentOf(await seen())).toBeLessThan(20);
  });

  test('between deadline and opening its own sealed offer is named, and read by nobody', async () => {
    await sendBid(tender, bidder, bid, bid);
    const reference = await prisma().tender.findUniqueOrThrow({ where: { id: tender.id }, select: { reference: true } });
    const later = await anOpenTender({ awardForm: 'lot', lots: [lot], requirements: 0, deadlineAt: fromDeadline(86_400) });
    await moveClock(fromDeadline(2));
    const capacity = (await stepOf(bidder, '1', later))?.capacity;
    expect(capacity?.unread).toEqual([{ tenderId: tender.id, ...reference }]);
    expect(capacity?.loads).toEqual([]);
  });

  test('a withdrawn offer gives back what it took', async () => {
    const other = await anOpenTender({ awardForm: 'lot', lots: [lot], requirements: 0 });
    const { id } = await sendBid(tender, bidder, bid, bid);
    await prisma().offerWithdrawal.create({ data: { offerId: id }, select: { offerId: true } });
    expect(await toldAt(bidder, 0, other)).toEqual(['2026-05', 2400, 1317, false]);
  });
});

describe('at the evaluation and the award', () => {
  /** Both lots offered by one that can make either: opened, checked and recommended. */
  async function recommendedBoth() {
    const sent = await sendBid(tender, bidder, bid, bid);
    await open(tender);
    expect(await recommend(tender)).toMatchObject({ status: 'done' });
    return sent;
  }

  test('the second of two lots that do not fit together asks for a reason, which stays on record', async () => {
    const sent = await recommendedBoth();
    const view = await asPerson(tender.authority, () => readEvaluation(tender.id));
    expect(view?.capacity.offers).toMatchObject([
      { offerId: sent.id, worst: { month: '2026-05', declared: 2_400_000 }, months: 1 },
    ]);
    const [first = '', second = ''] = view?.units.map(({ unit }) => unit.targetId) ?? [];
    expect(view?.capacity.recommended.get(first)).toEqual([]);
    expect(view?.capacity.recommended.get(second)).toHaveLength(1);
    // The reason is asked where it can be needed, and not of the lot that fits.
    expect(view?.capacity.possible.get(first)).toEqual([]);
    expect(view?.capacity.possible.get(second)).toMatchObject([{ offerId: sent.id }]);

    const events = await eventsOn(tender.id);
    expect(await award(tender)).toMatchObject({ status: 'refused', code: 'capacity-needs-reason' });
    expect(await statusOf(tender.id)).toBe('evaluated');
    expect((await readUnits(prisma(), tender.id)).map(({ outcome }) => outcome)).toEqual(['recommended', 'recommended']);
    expect(await eventsOn(tender.id)).toBe(events);

    const units = await readUnits(prisma(), tender.id);
    const fields = Object.fromEntries(
      units.flatMap(({ id }, i) => [
        [`units[${i}].unitId`, id],
        [`units[${i}].choice`, 'recommended'],
        [`units[${i}].capacityReason`, reason],
      ]),
    );
    expect(await award(tender, tender.authority, fields)).toMatchObject({ status: 'done' });
    const reasons = new Map((await readUnits(prisma(), tender.id)).map((unit) => [unit.targetId, unit.capacityReason]));
    expect([reasons.get(first), reasons.get(second)]).toEqual([null, reason]);
    const event = await toldBy({ subjectId: tender.id, act: 'tender.award' });
    expect(JSON.stringify(event)).toContain(reason);
  });

  test('one who fits is awarded without a word; one who never said what it can make is not', async () => {
    const [able, silent] = [await aBidder(), await aBidder('company', 'confirmed', null)];
    await sendBid(tender, able, bid, null);
    const second = await sendBid(tender, silent, null, bid);
    await open(tender);
    await recommend(tender);
    const view = await asPerson(tender.authority, () => readEvaluation(tender.id));
    expect(view?.capacity.offers).toMatchObject([{ offerId: second.id, worst: { declared: null } }]);
    expect(await award(tender)).toMatchObject({ code: 'capacity-needs-reason' });
  });

  test('what is lost is free again, what is won stays taken', async () => {
    const cheaper = await aBidder();
    await sendBid(tender, bidder, bid, bid);
    await sendBid(tender, cheaper, { ...bid, price: '1,20' }, { ...bid, price: '1,20' });
    await open(tender);
    const ids = [bidder.organisationId, cheaper.organisationId];
    const sources = async () => {
      const books = await readCapacityBooks(prisma(), ids);
      return ids.map((id) => [...new Set(books.get(id)?.loads.map(({ source }) => source))]);
    };
    expect(await sources()).toEqual([['opened'], ['opened']]);
    await recommend(tender);
    expect(await award(tender)).toMatchObject({ status: 'done' });
    expect(await sources()).toEqual([[], ['award']]);
  });
});

describe('what a contract takes', () => {
  const win = (supplier: Person, units: number): WonItem => ({
    supplier,
    kind: 'OECOM',
    units,
    priceCentavos: 200n,
    origin: '050103',
  });
  const loadsOf = async ({ organisationId }: Person) =>
    (await readCapacityBooks(prisma(), [organisationId])).get(organisationId)?.loads ?? [];
  const kilos = (loads: Awaited<ReturnType<typeof loadsOf>>) => loads.reduce((sum, { grams }) => sum + grams, 0) / 1000;

  test('an award counts before its contract, the contract instead of it, in the months of its deliveries', async () => {
    const buyer = await municipality();
    const supplier = await supplierOf(buyer.code);
    await awardedTender(buyer, [win(supplier, 4000)]);
    expect(await loadsOf(supplier)).toMatchObject([{ source: 'award', month: '2026-03', grams: 400_000 }]);

    const other = await supplierOf(buyer.code);
    const contract = await contractOf(buyer, [win(other, 4000)]);
    expect(await loadsOf(other)).toMatchObject([
      { source: 'contract', tenderId: contract.tenderId, month: '2026-03', grams: 400_000 },
    ]);
  });

  test('what is late is still to be brought; what was closed, or is beyond what is left, never will', async () => {
    const buyer = await municipality();
    const supplier = await supplierOf(buyer.code);
    const contract = await contractOf(buyer, [win(supplier, 4000)]);
    const [item] = contract.items;
    const [first, ...rest] = contract.schedule;
    if (!item || !first) throw new Error('no schedule');
    const unitsOf = (lines: (typeof first)['lines']) => lines.reduce((sum, { units }) => sum + units, 0) / 10;

    await moveClock('2026-04-20T09:00:00-04:00');
    expect((await loadsOf(supplier)).map(({ month, grams }) => [month, grams])).toEqual([['2026-04', 400_000]]);

    await prisma().deliveryClosure.create({
      data: { scheduledId: first.id, reason: 'El contrato terminó', closedById: buyer.officer.userId },
      select: { scheduledId: true },
    });
    const left = rest.reduce((sum, { lines }) => sum + unitsOf(lines), 0);
    expect(kilos(await loadsOf(supplier))).toBeCloseTo(left);

    // All but ten units came outside the schedule, last month.
    await prisma().deliveryNote.create({
      data: {
        contractId: contract.id,
        schoolId: buyer.large,
        number: 1,
        deliveredOn: new Date('2026-03-20'),
        issuedById: supplier.userId,
        lines: {
          create: { contractItemId: item.id, units: 3990, batch: 'L-1', producedOn: new Date('2026-03-19'), expiresOn: null },
        },
      },
      select: { id: true },
    });
    expect(kilos(await loadsOf(supplier))).toBeCloseTo(1);
  });

  test('a tender that was annulled takes nothing', async () => {
    const buyer = await municipality();
    const supplier = await supplierOf(buyer.code);
    const tender = await awardedTender(buyer, [win(supplier, 4000)]);
    await prisma().tender.update({ where: { id: tender.id }, data: { status: 'annulled', cancelReason: 'Se anula' } });
    expect(await loadsOf(supplier)).toEqual([]);
  });
});
