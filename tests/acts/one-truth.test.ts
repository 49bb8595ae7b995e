import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromEnum } from '@/lib/data/enums';
import { readFacts } from '@/lib/data/matrix-facts';
import { actorKinds } from '@/lib/domain/law/actor-kinds';
import { cumulativeByMonth, hasOrigin, type LocalPurchase, measure } from '@/lib/domain/local-purchase/formulas';
import type { LineFilter } from '@/lib/domain/local-purchase/line-filter';
import { isAssociative, levels, within } from '@/lib/domain/local-purchase/lines';
import { missingShare, rejectedShare } from '@/lib/domain/local-purchase/outcomes';
import { paymentDays } from '@/lib/domain/payments/payment-days';
import { sumCentavos } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { readCollections } from '@/lib/queries/collections';
import { readContracts } from '@/lib/queries/contract-list';
import { readContract } from '@/lib/queries/contracts';
import { readHeadline } from '@/lib/queries/home-headline';
import { readLocalPurchaseSummary, readOwnLocalPurchase } from '@/lib/queries/local-purchase';
import { downloadPurchaseLines } from '@/lib/queries/local-purchase-download';
import { readPurchaseLinePage } from '@/lib/queries/local-purchase-lines';
import { readMatrix } from '@/lib/queries/matrix';
import { readDeliveries, readContracts as readOpenContracts } from '@/lib/queries/open-data/purchases';
import { readPayments } from '@/lib/queries/payments';
import { readMunicipalHome } from '@/lib/queries/people/municipal-tasks';
import { readComparison } from '@/lib/queries/purchase-comparison';
import { sharedPurchaseOf } from '@/lib/queries/share/purchase';
import { figureOf } from '@/lib/queries/share/purchase-parts';
import { ownDatabase } from '@/tests/support/database';
import { type FiguresScene, figuresScene, type PlannedContract } from '@/tests/support/figures-scene';
import { agreedWith, contractedLines, daysToPay, punctuality, receivedLines, type TrueLine } from '@/tests/support/figures-truth';
import { asPerson } from '@/tests/support/people';

const year = 2026;
const budget = 500_000n;
const today = '2026-05-20';

/** What every reader must say of a town: its lines by the tables, and what `measure` makes of them. */
async function truthOf({ buyer }: FiguresScene) {
  const [noted, contracted, days] = await Promise.all([
    receivedLines(buyer.organisationId),
    contractedLines(buyer.organisationId),
    daysToPay(buyer.organisationId),
  ]);
  const context = { place: buyer.code, budget };
  const lines = noted.filter(({ accepted, rejected }) => accepted + rejected > 0n);
  return {
    noted,
    lines,
    contracted: measure(contracted, context),
    accepted: measure(lines, context),
    paid: measure(
      lines.map((line) => ({ ...line, value: line.paid })),
      context,
    ),
    byMonth: cumulativeByMonth(lines, { ...context, level: 'municipality' }),
    rejected: rejectedShare(lines),
    missing: missingShare(noted),
    paymentDays: paymentDays(days.map((one) => ({ days: one, acts: 1 }))),
  };
}

type Truth = Awaited<ReturnType<typeof truthOf>>;

const towns: { scene: FiguresScene; truth: Truth }[] = [];
const sum = <One>(all: readonly One[] | undefined, of: (one: One) => bigint | null) =>
  sumCentavos((all ?? []).map((one) => of(one) ?? 0n));
/** Mass of what is paid in part is rounded by month and item: its figures by weight are not compared. */
const byValue = ({ byVolume: _, ...figures }: LocalPurchase) => figures;

async function expectLocalPurchase({ buyer }: FiguresScene, truth: Truth) {
  const summary = await readLocalPurchaseSummary(buyer.code, year);
  expect(summary?.contracted).toEqual(truth.contracted);
  expect(summary?.accepted).toEqual(truth.accepted);
  expect(summary && byValue(summary.paid)).toEqual(byValue(truth.paid));
  const { byMonth, rejected, missing, paymentDays: days } = truth;
  expect(summary).toMatchObject({ byMonth, rejected, missing, paymentDays: days, budget });
  expect(summary?.onTime).toEqual(await punctuality(buyer.organisationId, today));
  const served = new Set(truth.lines.filter(({ accepted }) => accepted > 0n).map(({ schoolId }) => schoolId));
  expect(summary?.coverage.numerator).toBe((served.has(buyer.large) ? 300n : 0n) + (served.has(buyer.small) ? 100n : 0n));
  expect((await asPerson(buyer.officer, () => readOwnLocalPurchase({ gestion: String(year) })))?.accepted).toEqual(
    truth.accepted,
  );
  expect((await asPerson(buyer.officer, readMunicipalHome))?.purchase?.local).toEqual(truth.accepted.byOrigin.municipality);
  expect((await sharedPurchaseOf(buyer.code, year))?.figure).toEqual(figureOf(truth.accepted.byOrigin.municipality));
}

async function expectComparison({ buyer }: FiguresScene, { accepted }: Truth) {
  expect((await readComparison(year)).find(({ code }) => code === buyer.code)).toMatchObject({
    local: accepted.byOrigin.municipality,
    associative: accepted.byAssociation,
    unknown: accepted.unknownOrigin,
    budget,
  });
}

/** The matrix of one town, and of all of them: there the parts of the towns are added up. */
async function expectMatrix({ buyer }: FiguresScene, truth: Truth) {
  const { items } = await readMatrix({ municipalityCode: buyer.code });
  const told = (code: string) => items.flatMap(({ measures }) => measures).find((measure) => measure.code === code);
  const { accepted } = truth;
  expect(told('local-purchase')).toMatchObject({ ratio: accepted.byOrigin.municipality });
  expect(told('associative-purchase')).toMatchObject({ ratio: accepted.byAssociation });
  expect(told('women-share')).toMatchObject({ ratio: accepted.byWomen.byValue });
  expect(told('rejected-share')).toMatchObject({ ratio: truth.rejected });
  expect(told('payment-days')).toEqual(
    truth.paymentDays ? expect.objectContaining({ value: truth.paymentDays.median }) : undefined,
  );
  const all = await readFacts(prisma(), { municipalityCode: null, today });
  const part = (of: (figures: LocalPurchase) => bigint) => sum(towns, ({ truth: one }) => of(one.accepted));
  expect(all.bought).toEqual({
    total: part(({ total }) => total),
    local: part(({ byOrigin }) => byOrigin.municipality.numerator),
    associative: part(({ byAssociation }) => byAssociation.numerator),
    byWomen: part(({ byWomen }) => byWomen.byValue.numerator),
    rejected: {
      numerator: sum(towns, ({ truth: one }) => one.rejected.numerator),
      denominator: sum(towns, ({ truth: one }) => one.rejected.denominator),
    },
  });
}

/** The views as Prisma reads them: every column of the models is there, and blank only where they say so. */
async function expectViews({ buyer }: FiguresScene, { noted }: Truth) {
  const where = { buyerId: buyer.organisationId };
  const [received, items] = await Promise.all([
    prisma().acceptedLine.findMany({ where }),
    prisma().contractedLine.findMany({ where }),
  ]);
  const worth = (lines: readonly { accepted: bigint; rejected: bigint; missing: bigint }[]) =>
    [sum(lines, (one) => one.accepted), sum(lines, (one) => one.rejected), sum(lines, (one) => one.missing)].map(String);
  expect(received).toHaveLength(noted.length);
  expect(
    worth(
      received.map((one) => ({ accepted: one.acceptedCentavos, rejected: one.rejectedCentavos, missing: one.missingCentavos })),
    ),
  ).toEqual(worth(noted));
  expect(received.every((one) => one.associative === isAssociative(fromEnum(one.supplierKind)))).toBe(true);
  expect(sum(items, (one) => one.agreedCentavos)).toBe(await agreedWith(buyer.organisationId));
}

async function expectHeadline() {
  const [most] = [...towns].sort((a, b) => Number(b.truth.accepted.total - a.truth.accepted.total));
  const headline = await readHeadline(year);
  expect(headline).toMatchObject({ municipalityCode: most?.scene.buyer.code, months: most?.truth.byMonth });
}

/** Every filter of the list, the file of it, and the lines of the open data. */
async function expectLines({ buyer }: FiguresScene, { lines: received, paid, contracted }: Truth) {
  const scope = { municipalityCode: buyer.code, year };
  const lines = received.filter(({ accepted }) => accepted > 0n);
  const filters: [LineFilter, (line: TrueLine) => boolean][] = [
    [{}, () => true],
    ...levels.map((level): [LineFilter, (line: TrueLine) => boolean] => [
      { origin: level },
      (line) => hasOrigin(line, level, buyer.code),
    ]),
    ...levels.map((level): [LineFilter, (line: TrueLine) => boolean] => [
      { domicile: level },
      ({ supplierMunicipalityCode: code }) => code !== null && within(level, buyer.code, code),
    ]),
    [{ origin: 'unknown' }, (line) => line.originMunicipalityCode === null],
    [{ associative: true }, (line) => isAssociative(line.supplierKind)],
    [{ foodGroup: 'lacteo' }, (line) => line.foodGroup === 'lacteo'],
    [{ productKind: 'fresh' }, (line) => line.productKind === 'fresh'],
    [{ month: '2026-03' }, (line) => line.month === '2026-03'],
    [{ schoolId: buyer.large }, (line) => line.schoolId === buyer.large],
  ];
  for (const [filter, holds] of filters) {
    const some = lines.filter(holds);
    const { total } = await readPurchaseLinePage(scope, filter, undefined);
    expect(total, JSON.stringify(filter)).toEqual({
      lines: some.length,
      value: sum(some, ({ value }) => value),
      grams: some.reduce((all, { grams }) => all + grams, 0),
    });
  }
  const file = await downloadPurchaseLines({ municipio: buyer.code, gestion: String(year) });
  expect(String(file?.body).trim().split('\r\n')).toHaveLength(lines.length + 1);

  const open = await readDeliveries(scope, null, 1000);
  const local = open.filter(({ originMunicipalityCode }) => originMunicipalityCode === buyer.code);
  // As docs/formulas.md says that anyone may redo it.
  expect([sum(local, ({ value }) => value), sum(open, ({ value }) => value)]).toEqual([
    sum(
      lines.filter((line) => hasOrigin(line, 'municipality', buyer.code)),
      ({ value }) => value,
    ),
    sum(lines, ({ value }) => value),
  ]);
  expect(sum(open, ({ paidValue }) => paidValue)).toBe(paid.total);
  const items = await readOpenContracts(scope, null, 1000);
  expect(sum(items, ({ countedUnits, unitPrice }) => BigInt(countedUnits ?? 0) * (unitPrice ?? 0n))).toBe(contracted.total);
  expect(sum(items, ({ amount }) => amount)).toBe(await agreedWith(buyer.organisationId));
}

/** Who pays and who is paid read the same lines. */
async function expectMoney({ buyer, suppliers, contracts }: FiguresScene, { accepted, paid }: Truth) {
  const owed = accepted.total - paid.total;
  const list = (await asPerson(buyer.officer, () => readContracts(undefined)))?.contracts;
  expect(sum(list, ({ amount }) => amount)).toBe(await agreedWith(buyer.organisationId));
  expect(sum(list, (one) => one.accepted)).toBe(accepted.total);
  expect(sum(list, (one) => one.paid)).toBe(paid.total);
  const sheets = await Promise.all(contracts.map(({ id }) => asPerson(buyer.officer, () => readContract(id))));
  expect(sum(sheets, (sheet) => sheet?.money.accepted ?? null)).toBe(accepted.total);
  expect(sum(sheets, (sheet) => sheet?.money.owed ?? null)).toBe(owed);
  for (const sheet of sheets)
    expect(sum(sheet?.items, ({ accepted: units, priceCentavos }) => BigInt(units) * priceCentavos)).toBe(sheet?.money.accepted);
  const collections = await Promise.all(suppliers.map((one) => asPerson(one, readCollections)));
  expect(sum(collections, (one) => one?.total.owed ?? null)).toBe(owed);
  expect(
    sum(
      collections.flatMap((one) => one?.contracts ?? []),
      (one) => one.gross,
    ),
  ).toBe(paid.total);
  expect((await asPerson(buyer.treasurer, () => readPayments({})))?.owed.total.owed).toBe(owed);
}

async function expectOneTruth(plan: readonly PlannedContract[]) {
  const scene = await figuresScene(plan);
  const truth = await truthOf(scene);
  towns.push({ scene, truth });
  await expectViews(scene, truth);
  await expectLocalPurchase(scene, truth);
  await expectComparison(scene, truth);
  await expectMatrix(scene, truth);
  await expectHeadline();
  await expectLines(scene, truth);
  await expectMoney(scene, truth);
  return truth;
}

const usual: PlannedContract = {
  supplier: 0,
  women: 6,
  men: 4,
  origin: 'own',
  priceCentavos: 133,
  accepted: 100,
  missing: 0,
  amendment: 'none',
  paid: 0,
  ended: false,
};

test('a supplier counts with the members of its latest contract, in the matrix as on its own page', async () => {
  const truth = await expectOneTruth([
    { ...usual, women: 1, men: 9, paid: 100 },
    { ...usual, women: 9, men: 1, amendment: 'returned' },
    { ...usual, supplier: 2, women: 0, men: 0, origin: 'unknown', accepted: 61, missing: 50 },
  ]);
  // All that the organisation sold goes by its nine women of ten.
  const own = truth.lines.filter(({ supplierKind }) => supplierKind === 'OECOM');
  expect(truth.accepted.byWomen.byValue.numerator).toBe((sum(own, ({ value }) => value) * 9n + 5n) / 10n);
});

const anyContract: fc.Arbitrary<PlannedContract> = fc.record({
  supplier: fc.nat(3),
  women: fc.nat(12),
  men: fc.nat(12),
  origin: fc.constantFrom('own', 'neighbour', 'country', 'unknown'),
  priceCentavos: fc.integer({ min: 7, max: 999 }),
  accepted: fc.constantFrom(100, 100, 93, 61, 0),
  missing: fc.constantFrom(0, 50, 100),
  amendment: fc.constantFrom('none', 'returned', 'corrected', 'surplus', 'declined', 'corrected-then-returned'),
  paid: fc.constantFrom(0, 37, 100),
  ended: fc.boolean(),
});

test('whatever is bought, changed, given back, paid and ended, every page and file says what the formulas say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyContract, { minLength: 2, maxLength: 4 }), async (plan) => void (await expectOneTruth(plan))),
    { numRuns: 6, seed: 20261130, endOnFailure: true },
  );
});

test('what is associative is the same in the database and in the formulas', async () => {
  const rows = await ownDatabase().sql<{ kind: string; associative: boolean }>(
    'SELECT kind::text, is_associative(kind) AS associative FROM unnest(enum_range(NULL::actor_kind)) AS kind',
  );
  expect(rows).toEqual(actorKinds.map((kind) => ({ kind, associative: isAssociative(kind) })));
});
