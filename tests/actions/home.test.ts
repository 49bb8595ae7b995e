import { beforeAll, describe, expect, test } from 'vitest';
import { openOffersAction } from '@/lib/actions/evaluation';
import { publishTenderAction } from '@/lib/actions/tenders';
import { saveRequirementsAction } from '@/lib/actions/tenders-draft';
import { dateOf } from '@/lib/domain/calendar';
import { prisma } from '@/lib/platform/database';
import { readHome } from '@/lib/queries/home';
import { readLocalPurchaseSummary } from '@/lib/queries/local-purchase';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { contractOf, municipality, supplierOf } from '@/tests/support/awarded-tender';
import { receivedDelivery } from '@/tests/support/deliveries';
import { aBidder, anOpenTender, deadline, fromDeadline, type OfferableTender, sendBid } from '@/tests/support/offers';
import { asPerson, moveClock, type Person, person } from '@/tests/support/people';
import { aRequirement, aTown, newTender, publicationForm } from '@/tests/support/tenders';

const home = (as: Person | null = null) => asPerson(as, readHome);

test('an empty installation has no figures, and none that are nought', async () => {
  const { headline, story, tenders, standings } = await home();
  expect({ headline, story, tenders }).toEqual({ headline: null, story: null, tenders: [] });
  const items = standings.flatMap((row) => row.items);
  expect(items).toHaveLength(35);
  expect(items.every(({ standing }) => standing === 'silent')).toBe(true);
});

describe('Potosí 2016', () => {
  test('comes from its programme and its enrolments: 192 of 200 days', async () => {
    const { organisationId } = await person({ roles: ['programme-officer'], municipalityCode: '050101' });
    const { id: zoneId } = await prisma().zone.create({ data: { organisationId, name: 'Centro' } });
    const enrolments = (['inicial', 'primaria', 'secundaria'] as const).map((level, i) => ({
      year: 2016,
      level,
      girls: 10_000,
      boys: [10_000, 10_000, 7_500][i] ?? 0,
      source: 'prueba',
    }));
    await prisma().school.create({
      data: {
        organisationId,
        zoneId,
        code: '1',
        name: 'Escuela',
        area: 'urban',
        place: 'Potosí',
        enrolments: { create: enrolments },
      },
    });
    const goals = { localGoalBps: 0, localGoalBpsLater: 0, associativeGoalBps: 0, associativeGoalBpsLater: 0 };
    const plan = {
      year: 2016,
      meal: 'breakfast' as const,
      budgetCentavos: 2_100_000_000n,
      schoolDays: 200,
      ceilingCentavos: 190n,
      calendarSource: 'prueba',
      ...goals,
    };
    const span = { startsOn: dateOf('2016-02-01'), endsOn: dateOf('2016-12-02') };
    const { id } = await prisma().programme.create({ data: { organisationId, ...plan, ...span } });
    expect((await home()).story).toBeNull();
    await prisma().programme.update({ where: { id }, data: { status: 'running' } });
    expect((await home()).story).toMatchObject({
      municipality: 'Potosí',
      students: 57_500,
      budget: 2_100_000_000n,
      ration: 190n,
      days: 192,
      schoolDays: 200,
      balance: -85_000_000n,
    });
  });
});

describe('what is being bought', () => {
  let tender: OfferableTender;

  beforeAll(async () => {
    tender = await anOpenTender({ lots: [[{ units: 1000, priceCentavos: 200n }], [{ units: 10, priceCentavos: 100n }]] });
    await sendBid(tender, await aBidder(), { price: '1,50' });
  });

  const find = async () => (await home()).tenders.find(({ id }) => id === tender.id);

  test('an open call, with nothing of its offers', async () => {
    expect(await find()).toMatchObject({
      isOpen: true,
      lots: 2,
      reference: 201_000n,
      openedAt: null,
      offers: null,
      deadlineAt: deadline,
    });
  });

  test('past its deadline it waits for its opening, as silent', async () => {
    await moveClock(fromDeadline(60));
    expect(await find()).toMatchObject({ isOpen: false, openedAt: null, offers: null });
  });

  test('opened, it is under evaluation, with as many offers as there were', async () => {
    const { version } = await prisma().tender.findUniqueOrThrow({ where: { id: tender.id } });
    await mustCall(openOffersAction, tender.evaluator, { tenderId: tender.id, version });
    expect(await find()).toMatchObject({ isOpen: false, openedAt: expect.any(Date), offers: 1 });
  });

  test('a draft is not told', async () => {
    const { id } = await newTender(await aTown('051201'));
    expect((await home()).tenders.map((tender) => tender.id)).not.toContain(id);
  });

  test('four at most: the next to close first, those under evaluation last', async () => {
    const town = await aTown('051202');
    const { id: tenderId, version } = await newTender(town);
    const asked = await mustCall(saveRequirementsAction, town.officer, { tenderId, version, ...aRequirement() });
    const closing = { deadlineAt: '2026-03-30T16:00' };
    await mustCall(publishTenderAction, town.officer, publicationForm({ id: tenderId, version: asked.version }, closing));
    expect((await home()).tenders.map(({ id }) => id)).toEqual([tenderId, tender.id]);
    for (let i = 0; i < 4; i++) await anOpenTender();
    const { tenders } = await home();
    expect(tenders.map(({ isOpen, deadlineAt }) => isOpen && deadlineAt.getTime())).toEqual(Array(4).fill(deadline.getTime()));
  });
});

describe('the number that matters', () => {
  test('is the local purchase of who received most, the same as on its own page', async () => {
    const [large, small] = [await municipality(), await municipality()];
    for (const [buyer, accepted] of [
      [large, 140],
      [small, 20],
    ] as const) {
      const [near, far] = [await supplierOf(buyer.code), await supplierOf('090101', 'company')];
      for (const [supplier, kind, origin] of [
        [near, 'OECOM', buyer.code],
        [far, 'company', null],
      ] as const) {
        const contract = await contractOf(buyer, [{ supplier, kind, units: 400, priceCentavos: origin ? 250n : 300n, origin }]);
        await receivedDelivery(buyer, supplier, contract, [accepted]);
      }
    }
    const { headline } = await home();
    const summary = await asPerson(null, () => readLocalPurchaseSummary(large.code, 2026));
    expect(headline).toMatchObject({ municipalityCode: large.code, year: 2026, goal: 3000, formulaVersion: 'v1' });
    expect(headline?.months).toEqual(summary?.byMonth);
    expect(headline?.months.at(-1)?.ratio).toEqual({ numerator: 35_000n, denominator: 77_000n, enough: false });
    expect(headline?.months.at(-1)?.ratio).toEqual(summary?.accepted.byOrigin.municipality);
  });

  test('stays last year’s until the schools receive something', async () => {
    await moveClock('2027-01-20T10:00:00-04:00');
    expect((await home()).headline?.year).toBe(2026);
    await moveClock('2028-01-20T10:00:00-04:00');
    expect((await home()).headline).toBeNull();
  });
});
