import { afterAll, describe, expect, test } from 'vitest';
import { tenderMetadata } from '@/components/share/tender-metadata';
import { endContractAction } from '@/lib/actions/contract-changes';
import { receiveDeliveryAction, writeNoteAction } from '@/lib/actions/deliveries';
import type { Fields } from '@/lib/actions/form-fields';
import { prisma } from '@/lib/platform/database';
import { countMunicipal } from '@/lib/queries/dashboards/municipal-counts';
import { readLocalPurchaseSummary } from '@/lib/queries/local-purchase';
import { readFacts } from '@/lib/queries/matrix-facts';
import { readContractRecords } from '@/lib/queries/open-data/purchases';
import { readSupplierContracts } from '@/lib/queries/suppliers';
import { loadTenderDetail } from '@/lib/queries/tenders/detail';
import { readNewTender } from '@/lib/queries/tenders/new';
import { readTenders } from '@/lib/queries/tenders/office-list';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { dueAt, noteFields, receivedDelivery, receptionFields } from '@/tests/support/deliveries';
import { anOpenTender } from '@/tests/support/offers';
import { asPerson, moveClock, type Person } from '@/tests/support/people';
import { legalBasis, type Running, runningContract } from '@/tests/support/running-contracts';
import { staged } from '@/tests/support/staged';

afterAll(() => moveClock(null));

const reason = 'El proveedor dejó de entregar y no responde.';
const endForm = ({ contractId }: Running, kind = 'force-majeure'): Fields => ({ contractId, kind, reason, legalBasis });

test('what counts as contracted of it is what was accepted and what is on its way, in every figure; its own sum stays', async () => {
  const scene = await runningContract();
  const { buyer, supplier, contract, contractId } = scene;
  const counted = async () => {
    const [row] = await readContractRecords({ municipalityCode: buyer.code, year: null }, null, 10);
    const facts = await readFacts(prisma(), { municipalityCode: buyer.code, today: '2026-03-03' });
    const contracted = (await readLocalPurchaseSummary(buyer.code, 2026))?.contracted;
    expect(facts.awardedToAssociationsCentavos).toBe(contracted?.total);
    expect(BigInt(row?.countedUnits ?? -1) * 190n).toBe(contracted?.total);
    // The paper says what it said.
    expect(row).toMatchObject({ units: 800, amount: 152_000n });
    return { total: contracted?.total, suppliers: contracted?.byWomen.byPayees.denominator };
  };
  await receivedDelivery(buyer, supplier, contract);
  const { id: onTheWay } = await mustCall(writeNoteAction, supplier, noteFields(dueAt(contract, buyer.small)));
  expect(await counted()).toEqual({ total: 152_000n, suppliers: 1n });
  await mustCall(endContractAction, buyer.authority, endForm(scene, 'force-majeure'));
  expect(await counted()).toEqual({ total: 76_000n, suppliers: 1n });
  // Whoever looks its supplier up reads the signed sum, and that it ended.
  const { contracts } = await readSupplierContracts(supplier.organisationId, undefined);
  expect(contracts).toMatchObject([{ id: contractId, amount: 152_000n, endedOn: '2026-03-02' }]);
  await mustCall(receiveDeliveryAction, buyer.farReceiver, await receptionFields(onTheWay, [80]));
  expect(await counted()).toEqual({ total: 72_200n, suppliers: 1n });
  expect((await prisma().contract.findUniqueOrThrow({ where: { id: contractId } })).amountCentavos).toBe(152_000n);

  const nothingCame = await runningContract();
  await mustCall(endContractAction, nothingCame.buyer.authority, endForm(nothingCame, 'force-majeure'));
  const { contracted } = (await readLocalPurchaseSummary(nothingCame.buyer.code, 2026)) ?? {};
  expect([contracted?.total, contracted?.byWomen.byPayees.denominator]).toEqual([0n, 0n]);
});

describe('what an ended contract left', () => {
  const countsOf = async ({ buyer }: Running) =>
    (await countMunicipal([buyer.officer], 2026)).get(buyer.officer.userId) ?? Promise.reject(new Error('nobody counted'));
  const leftBy = ({ buyer, contractId }: Running, who: Person = buyer.officer) =>
    asPerson(who, async () => (await readNewTender(contractId))?.left ?? null);

  test('leads the officer’s first page until a later call asks for it, and fills that call in', async () => {
    const scene = await runningContract();
    const { buyer, contractId, contract } = scene;
    expect(await countsOf(scene)).toMatchObject({ contractsUnbought: 0, unboughtContractId: null });
    expect(await leftBy(scene)).toBeNull();
    await mustCall(endContractAction, buyer.authority, endForm(scene, 'force-majeure'));
    expect(await countsOf(scene)).toMatchObject({ contractsUnbought: 1, unboughtContractId: contractId });
    const { lotItem } = await prisma().contractItem.findFirstOrThrow({ where: { contractId }, select: { lotItem: true } });
    const left = await leftBy(scene);
    expect(left).toMatchObject({
      number: contract.number,
      programmeId: buyer.programmeId,
      productIds: [lotItem.productId],
      startsOn: '2026-03-09',
      endsOn: '2026-03-09',
    });
    expect(
      await prisma().zone.count({ where: { id: { in: [...(left?.zoneIds ?? [])] }, organisationId: buyer.organisationId } }),
    ).toBe(left?.zoneIds.length);
    // Nobody else reads what it left, and nobody reads it of a contract that is not theirs.
    const other = await runningContract();
    expect(await leftBy({ ...other, contractId })).toBeNull();
    expect(await countsOf(other)).toMatchObject({ contractsUnbought: 0 });

    // The other scene set the clock back: a call that takes it up is begun after the end.
    await moveClock('2026-03-03T11:00:00-04:00');
    const again = await prisma().tender.create({
      data: {
        organisationId: buyer.organisationId,
        programmeId: buyer.programmeId,
        reference: 'OTRA-1',
        title: 'Lo que faltó',
        object: 'Lo que faltó',
        createdById: buyer.officer.userId,
        lots: {
          create: {
            number: 1,
            title: 'Lote',
            startsOn: new Date('2026-03-05'),
            endsOn: new Date('2026-03-31'),
            items: {
              create: {
                productId: lotItem.productId,
                units: 1,
                priceCentavos: 1n,
                priceSource: 'prueba',
                priceDay: new Date('2026-03-01'),
              },
            },
            dropPoints: { create: [buyer.large].map((schoolId) => ({ schoolId, pupils: 1 })) },
          },
        },
      },
      select: { id: true, lots: { select: { id: true } } },
    });
    // One of its two schools is still without.
    expect(await countsOf(scene)).toMatchObject({ contractsUnbought: 1 });
    await prisma().lotDropPoint.create({ data: { lotId: again.lots[0]?.id ?? '', schoolId: buyer.small, pupils: 1 } });
    expect(await countsOf(scene)).toMatchObject({ contractsUnbought: 0, unboughtContractId: null });
    expect(await leftBy(scene)).toBeNull();
    await prisma().tender.update({ where: { id: again.id }, data: { status: 'cancelled', cancelReason: reason } });
    expect(await countsOf(scene)).toMatchObject({ contractsUnbought: 1 });
    // What can no longer be bought is left to nobody.
    await moveClock('2026-03-09T09:00:00-04:00');
    expect(await countsOf(scene)).toMatchObject({ contractsUnbought: 0 });
  });

  test('the tender says that it ended, on its page, in the lists and where it is shared', async () => {
    const tender = await anOpenTender();
    const scene = await runningContract();
    const { tenderId } = await prisma().contract.findUniqueOrThrow({
      where: { id: scene.contractId },
      select: { tenderId: true },
    });
    await staged(async (db) => {
      // The tender was staged as awarded; its trace and its opening stand for the same past.
      await db.$executeRaw`set local session_replication_role = 'replica'`;
      await db.$executeRaw`update tenders set rule_trace = (select k.rule_trace from tenders k where k.id = ${tender.id}::uuid) where id = ${tenderId}::uuid`;
      await db.opening.create({ data: { tenderId, openedById: scene.buyer.officer.userId } });
    });
    const now = new Date('2026-03-04T12:00:00Z');
    expect(await loadTenderDetail({ id: tenderId }, now)).toMatchObject({ contractsEnded: 'none', outcome: { ended: [] } });
    await mustCall(endContractAction, scene.buyer.authority, endForm(scene));
    const detail = await loadTenderDetail({ id: tenderId }, now);
    expect(detail).toMatchObject({
      contractsEnded: 'all',
      outcome: { ended: [{ on: '2026-03-03', by: 'force-majeure', kind: 'OECOM' }] },
    });
    const lines = await asPerson(scene.buyer.officer, async () => (await readTenders({ view: 'ended' }))?.lines);
    expect(lines?.find(({ id }) => id === tenderId)).toMatchObject({ contractsEnded: 'all' });
    if (detail) expect((await tenderMetadata(detail)).description).toContain('contratada, terminada antes de tiempo');
  });
});
