import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromEnum } from '@/lib/data/enums';
import { actorKinds } from '@/lib/domain/law/actor-kinds';
import type { LocalPurchase } from '@/lib/domain/local-purchase/formulas';
import { isAssociative } from '@/lib/domain/local-purchase/lines';
import { prisma } from '@/lib/platform/database';
import { readMunicipalHome } from '@/lib/queries/dashboards/municipal-tasks';
import { readHeadline } from '@/lib/queries/home-headline';
import { readLocalPurchaseSummary, readOwnLocalPurchase } from '@/lib/queries/local-purchase';
import { readMatrix } from '@/lib/queries/matrix';
import { readFacts } from '@/lib/queries/matrix-facts';
import { readComparison } from '@/lib/queries/purchase-comparison';
import { sharedPurchaseOf } from '@/lib/queries/share/purchase';
import { figureOf } from '@/lib/queries/share/purchase-parts';
import { ownDatabase } from '@/tests/support/database';
import { budget, expectLines, expectMoney, sum, type Truth, truthOf, year } from '@/tests/support/figures-lines';
import { type FiguresScene, figuresScene, type PlannedContract } from '@/tests/support/figures-scene';
import { agreedWith, punctuality } from '@/tests/support/figures-truth';
import { asPerson } from '@/tests/support/people';
import { esBO } from '@/tests/support/spoken';

const today = '2026-05-20';

const towns: { scene: FiguresScene; truth: Truth }[] = [];
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
  expect((await sharedPurchaseOf(buyer.code, year))?.figure).toEqual(
    figureOf(esBO('home'), esBO('shares'), truth.accepted.byOrigin.municipality),
  );
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
