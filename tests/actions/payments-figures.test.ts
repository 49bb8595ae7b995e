import fc from 'fast-check';
import { expect, test } from 'vitest';
import { receiveDeliveryAction, writeNoteAction } from '@/lib/actions/deliveries';
import { recordPaymentAction, reversePaymentAction } from '@/lib/actions/payments';
import { answerAmendmentAction, returnGoodsAction } from '@/lib/actions/receptions';
import { readPurchaseLines } from '@/lib/data/local-purchase';
import { dayOf } from '@/lib/domain/calendar';
import { type Grouping, groupings } from '@/lib/domain/payments/choice';
import { type Centavos, sumCentavos } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { readCollections } from '@/lib/queries/collections';
import { readContracts } from '@/lib/queries/contract-list';
import { readContract } from '@/lib/queries/contracts';
import { countMunicipal } from '@/lib/queries/dashboards/municipal-counts';
import { countProducers } from '@/lib/queries/dashboards/own-counts';
import { readPurchaseLinesPage as readPublicLines } from '@/lib/queries/local-purchase-lines';
import { readFacts } from '@/lib/queries/matrix-facts';
import { readNote } from '@/lib/queries/notes';
import { readDeliveryRecords } from '@/lib/queries/open-data/purchases';
import { readChoice } from '@/lib/queries/payment-choice';
import { readPayments } from '@/lib/queries/payments';
import { readPurchaseGoals } from '@/lib/queries/purchase-goals';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { contractOf, type Municipality, municipality, supplierOf } from '@/tests/support/awarded-tender';
import { receptionFields } from '@/tests/support/deliveries';
import { asPerson, moveClock, type Person } from '@/tests/support/people';

const paidOn = '2026-05-20';

/** Two contracts of two products at odd prices, delivered at two schools over two months; now and then less is accepted. */
async function receivedTown(rejected: readonly number[]) {
  const buyer = await municipality();
  const suppliers = [await supplierOf(buyer.code, 'OECA'), await supplierOf(buyer.code, 'company')];
  const kinds = ['OECA', 'company'] as const;
  const contracts = [];
  for (const [at, supplier] of suppliers.entries()) {
    const win = { supplier, kind: kinds[at] ?? 'OECA', origin: buyer.code };
    const wins = [
      { ...win, units: 403, priceCentavos: 133n },
      { ...win, units: 211, priceCentavos: 71n },
    ];
    const contract = await contractOf(buyer, wins, { startsOn: '2026-03-23', endsOn: '2026-04-10', shelfLifeDays: 5 });
    for (const [turn, delivery] of contract.schedule.entries()) await deliver(buyer, supplier, delivery, rejected[turn] ?? 0);
    contracts.push(contract);
  }
  await moveClock(`${paidOn}T10:00:00-04:00`);
  return { buyer, suppliers, contracts };
}

type Town = Awaited<ReturnType<typeof receivedTown>>;
type Due = Awaited<ReturnType<typeof contractOf>>['schedule'][number];

async function deliver(buyer: Municipality, supplier: Person, { id, schoolId, dueOn, lines }: Due, rejected: number) {
  const day = dayOf(dueOn);
  await moveClock(`${day}T08:00:00-04:00`);
  const note = await mustCall(writeNoteAction, supplier, {
    scheduledId: id,
    deliveredOn: day,
    lines: lines.map(({ contractItemId, units }) => ({
      contractItemId,
      units,
      batch: 'L-1',
      producedOn: day,
      expiresOn: '2026-12-31',
    })),
  });
  const delivered = await prisma().deliveryLine.findMany({ where: { noteId: note.id }, orderBy: { id: 'asc' } });
  const accepted = delivered.map(({ units }) => Math.max(0, units - rejected));
  const receiver = schoolId === buyer.large ? buyer.receiver : buyer.farReceiver;
  const seen = await receptionFields(note.id, accepted);
  const dates = Object.fromEntries(delivered.map((_, at) => [`lines[${at}].producedOn`, day]));
  await mustCall(receiveDeliveryAction, receiver, { ...seen, ...dates });
}

/** Every figure of the product that says paid or owed, read as its page reads it. */
async function figuresOf({ buyer, suppliers, contracts: own }: Town) {
  const scope = { municipalityCode: buyer.code, year: 2026 };
  const db = prisma();
  const desk = await asPerson(buyer.treasurer, () => readPayments({}));
  const owedBy = async (by: Grouping) => (await asPerson(buyer.treasurer, () => readPayments({ por: by })))?.owed;
  const groups = await Promise.all(groupings.map(owedBy));
  const collections = await Promise.all(suppliers.map((one) => asPerson(one, readCollections)));
  const producers = await countProducers(suppliers.map(({ organisationId }) => organisationId));
  const seat = { userId: buyer.treasurer.userId, organisationId: buyer.organisationId };
  const sheets = await Promise.all(own.map(({ id }) => asPerson(buyer.officer, () => readContract(id))));
  const [counts, lines, open, publicLines, contracts, choice, facts, frame] = await Promise.all([
    countMunicipal([seat], 2026),
    readPurchaseLines(db, scope),
    readDeliveryRecords(scope, null, 1000),
    readPublicLines(scope, {}, 1000),
    asPerson(buyer.officer, () => readContracts(undefined)),
    asPerson(buyer.treasurer, () => readChoice({ elegido: 'todo' })),
    readFacts(db, { municipalityCode: buyer.code, today: paidOn }),
    readPurchaseGoals(db, scope),
  ]);
  return {
    desk,
    groups,
    collections,
    producers,
    counts: counts.get(seat.userId),
    lines,
    open,
    publicLines,
    contracts,
    sheets,
    choice,
    facts,
    frame,
  };
}

const sum = <One>(all: readonly One[] | undefined, of: (one: One) => Centavos | null) =>
  sumCentavos((all ?? []).map((one) => of(one) ?? 0n));

/** What stands in the tables, added up without the product's own views. */
async function inTables({ buyer }: { buyer: Municipality }) {
  const contract = { buyerId: buyer.organisationId };
  const accepted = await prisma().receptionLine.findMany({
    where: { act: { note: { contract } } },
    select: {
      acceptedUnits: true,
      actId: true,
      deliveryLine: {
        select: {
          contractItem: { select: { priceCentavos: true } },
          amended: {
            where: { amendment: { answer: { confirmed: true } } },
            orderBy: { amendment: { number: 'desc' } },
            take: 1,
          },
        },
      },
    },
  });
  const payments = await prisma().payment.findMany({ where: { contract, reversal: null }, include: { acts: true } });
  const owed = new Map<string, Centavos>();
  const add = (actId: string, amount: Centavos) => owed.set(actId, (owed.get(actId) ?? 0n) + amount);
  for (const { actId, acceptedUnits, deliveryLine } of accepted) {
    const units = deliveryLine.amended[0]?.acceptedUnits ?? acceptedUnits;
    add(actId, BigInt(units) * deliveryLine.contractItem.priceCentavos);
  }
  const worth = sumCentavos(owed.values());
  for (const { acts } of payments) for (const { actId, amountCentavos } of acts) add(actId, -amountCentavos);
  const net = sum(payments, (p) => p.grossCentavos - p.retainedCentavos - p.taxCentavos - p.fineCentavos);
  return {
    accepted: worth,
    owed: sumCentavos(owed.values()),
    openActs: [...owed.values()].filter((left) => left > 0n).length,
    payments: payments.length,
    gross: sum(payments, (p) => p.grossCentavos),
    keptOrPaid: net + sum(payments, (p) => p.retainedCentavos + p.taxCentavos + p.fineCentavos),
  };
}

async function expectReconciled(town: Town) {
  const [truth, seen] = await Promise.all([inTables(town), figuresOf(town)]);
  const { desk, groups, collections, producers, counts, lines, open, publicLines, contracts, sheets, choice, facts, frame } =
    seen;
  expect(truth.accepted).toBe(truth.gross + truth.owed);
  expect(truth.gross).toBe(truth.keptOrPaid);

  for (const group of groups) {
    expect(group?.total).toMatchObject({ acts: truth.openActs, owed: truth.owed });
    expect(sum(group?.groups, ({ owed }) => owed)).toBe(truth.owed);
  }
  expect(desk?.clock?.owedCentavos ?? 0n).toBe(truth.owed);
  expect(counts).toMatchObject({ actsToPay: truth.openActs, payments: truth.payments });
  expect([...producers.values()].reduce((all, { actsUnpaid }) => all + actsUnpaid, 0)).toBe(truth.openActs);
  expect(choice?.total.grossCentavos).toBe(truth.owed);

  const own = collections.flatMap((one) => one?.contracts ?? []);
  expect(sum(own, ({ accepted }) => accepted)).toBe(truth.accepted);
  expect(sum(own, ({ owed }) => owed)).toBe(truth.owed);
  expect(sum(own, ({ net, retained, tax, fine }) => net + retained + tax + fine)).toBe(truth.gross);

  expect(sum(lines.paid, ({ value }) => value)).toBe(truth.gross);
  expect(sum(open, ({ paidValue }) => paidValue)).toBe(truth.gross);
  expect(sum(open, ({ value }) => value)).toBe(truth.accepted);
  // Of a line of which nothing was accepted nothing is paid.
  expect(open.every(({ paid, paidValue, value }) => paid === (value !== 0n && paidValue === value))).toBe(true);
  expect(publicLines.filter(({ paid }) => paid)).toHaveLength(open.filter(({ paid }) => paid).length);
  expect(sum(contracts?.contracts, ({ paid }) => paid)).toBe(truth.gross);
  expect(sum(sheets, (sheet) => sheet?.money.paid ?? null)).toBe(truth.gross);
  expect(sum(sheets, (sheet) => sheet?.money.owed ?? null)).toBe(truth.owed);
  expect(facts.payments).toBe(truth.payments);
  expect(facts.medianPaymentDays ?? null).toBe(frame?.paymentDays?.median ?? null);
  expect(frame?.paymentDays?.acts ?? 0).toBe(desk?.days?.acts ?? 0);
}

/** One act of a contract with its lines and who receives at its school. */
async function actOf({ buyer, contracts }: Town, turn: number) {
  const act = await prisma().receptionAct.findFirstOrThrow({
    where: { note: { contractId: contracts[0]?.id ?? '' } },
    orderBy: { note: { number: 'asc' } },
    skip: turn,
    select: { id: true, note: { select: { id: true, schoolId: true, lines: { orderBy: { id: 'asc' } } } } },
  });
  return { ...act, receiver: act.note.schoolId === buyer.large ? buyer.receiver : buyer.farReceiver };
}

test('what both sides amend of an act moves every figure, and once some of it is paid it stays', async () => {
  const town = await receivedTown([0, 0, 3, 0]);
  const { treasurer } = town.buyer;
  const [first, second] = [await actOf(town, 0), await actOf(town, 1)];
  const supplier = town.suppliers[0] ?? null;
  const reason = 'Al abrir las bolsas se vio otra cosa.';
  const back = ({ note }: typeof first, units: number) => ({
    noteId: note.id,
    why: reason,
    reason: 'damaged',
    lines: note.lines.map(({ id }, at) => ({ lineId: id, units: at === 0 ? units : 0 })),
  });
  const before = await inTables(town);
  const asked = await mustCall(returnGoodsAction, first.receiver, back(first, 7));
  expect(await inTables(town)).toEqual(before); // by one side's word nothing changes
  await mustCall(answerAmendmentAction, supplier, { amendmentId: asked.amendmentId, word: 'confirmed' });
  expect((await inTables(town)).owed).toBeLessThan(before.owed);
  await expectReconciled(town);

  // Part of the other act is paid while its amendment waits: neither a new one nor the answer gets through until that is reversed.
  const waiting = await mustCall(returnGoodsAction, second.receiver, back(second, 5));
  const part = { contractId: town.contracts[0]?.id, acts: second.id, amount: '1,01', voucher: 'C-1', paidOn };
  const { id: paymentId } = await mustCall(recordPaymentAction, treasurer, part);
  const yes = { amendmentId: waiting.amendmentId, word: 'confirmed' };
  expect(await callAction(answerAmendmentAction, supplier, yes)).toMatchObject({ status: 'refused', code: 'amend-paid' });
  expect(await callAction(returnGoodsAction, second.receiver, back(second, 6))).toMatchObject({ code: 'amend-paid' });
  await expectReconciled(town);
  // The page says so, and lets the producer decline all the same.
  const own = await asPerson(supplier, () => readNote(second.note.id));
  expect(own).toMatchObject({ paid: true, canAnswer: true });
  await mustCall(answerAmendmentAction, supplier, { ...yes, word: 'declined', reason: 'Estaba en buen estado.' });
  await expectReconciled(town);
  await mustCall(reversePaymentAction, treasurer, { paymentId, reason });
  const again = await mustCall(returnGoodsAction, second.receiver, back(second, 5));
  await mustCall(answerAmendmentAction, supplier, { ...yes, amendmentId: again.amendmentId });
  await expectReconciled(town);
  // What holds is paid, to the centavo.
  await mustCall(recordPaymentAction, treasurer, { ...part, amount: '', acts: `${first.id},${second.id}`, voucher: 'C-2' });
  await expectReconciled(town);
}, 60_000);

/** Which groups to choose, what share of them to pay, and whether to reverse an earlier payment first. */
const step = fc.record({
  by: fc.constantFrom<Grouping>(...groupings),
  group: fc.nat(20),
  share: fc.constantFrom(100, 100, 50, 33, 1),
  reverse: fc.boolean(),
});

test('whatever is accepted, paid in parts and reversed, every figure says the same to the centavo', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(0, 0, 0, 1, 7, 500), { minLength: 4, maxLength: 8 }),
      fc.array(step, { minLength: 4, maxLength: 6 }),
      async (rejected, steps) => {
        const town = await receivedTown(rejected);
        const { treasurer } = town.buyer;
        const recorded: string[] = [];
        await expectReconciled(town);
        for (const [turn, { by, group, share, reverse }] of steps.entries()) {
          const last = reverse ? recorded.pop() : undefined;
          if (last) await mustCall(reversePaymentAction, treasurer, { paymentId: last, reason: 'El comprobante estaba mal.' });
          const owed = (await asPerson(treasurer, () => readPayments({ por: by })))?.owed.groups ?? [];
          const key = owed[group % Math.max(1, owed.length)]?.key;
          const choice = key ? await asPerson(treasurer, () => readChoice({ elegido: `${by}:${key}` })) : null;
          for (const [at, { id, owed: most }] of (choice?.contracts ?? []).entries()) {
            const paying = await asPerson(treasurer, () => readChoice({ elegido: `${by}:${key}`, pagar: id }));
            const amount = (most * BigInt(share)) / 100n || 1n;
            const { id: paymentId } = await mustCall(recordPaymentAction, treasurer, {
              contractId: id,
              acts: paying?.payment?.actIds.join(','),
              amount: `${amount / 100n},${String(amount % 100n).padStart(2, '0')}`,
              voucher: `${turn}-${at}-${recorded.length}-${last ?? ''}`.slice(0, 40),
              paidOn,
            });
            recorded.push(paymentId);
          }
          await expectReconciled(town);
        }
        expect(recorded.length > 0).toBe(rejected.some((units) => units < 500));
      },
    ),
    { numRuns: 5, seed: 20261130 },
  );
}, 240_000);
