import { expect, test } from 'vitest';
import { formaliseContractsAction } from '@/lib/actions/contracts';
import { prisma } from '@/lib/platform/database';
import { readContracts } from '@/lib/queries/contract-list';
import { readMunicipalHome } from '@/lib/queries/dashboards/municipal-tasks';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { awardedTender, contractOf, municipality, supplierOf } from '@/tests/support/awarded-tender';
import { asPerson, moveClock } from '@/tests/support/people';

/** Nobody receives at the small school any more. */
async function leave({ farReceiver }: Awaited<ReturnType<typeof municipality>>) {
  await prisma().membership.updateMany({ where: { userId: farReceiver.userId }, data: { active: false } });
}
const award = { units: 800, priceCentavos: 190n } as const;

test('a contract is not formalised unknowingly where nobody receives; the page says where', async () => {
  const buyer = await municipality();
  const supplier = await supplierOf(buyer.code);
  const tender = await awardedTender(buyer, [{ ...award, supplier, kind: 'OECOM', origin: buyer.code }]);
  expect((await asPerson(buyer.officer, () => readContracts(undefined)))?.awarded).toMatchObject([
    { signing: { withoutReceiver: [] } },
  ]);
  await leave(buyer);
  expect((await asPerson(buyer.officer, () => readContracts(undefined)))?.awarded).toMatchObject([
    { signing: { withoutReceiver: ['Escuela chica'] } },
  ]);
  const outcome = await callAction(formaliseContractsAction, buyer.officer, { tenderId: tender.id, surplusAcknowledged: 'on' });
  expect(outcome).toMatchObject({ status: 'refused', code: 'schools-without-receiver' });
  expect(outcome).toHaveProperty(['fields', 'receiversAcknowledged'], expect.stringContaining('Escuela chica'));
  expect(await prisma().contract.count({ where: { tenderId: tender.id } })).toBe(0);
  await mustCall(formaliseContractsAction, buyer.officer, {
    tenderId: tender.id,
    surplusAcknowledged: 'on',
    receiversAcknowledged: 'on',
  });
});

test('the first page names the schools with deliveries and nobody to receive, with what comes first', async () => {
  const buyer = await municipality();
  const supplier = await supplierOf(buyer.code);
  await contractOf(buyer, [{ ...award, supplier, kind: 'OECOM', origin: buyer.code }]);
  await moveClock('2026-02-20T08:00:00-04:00');
  expect(await asPerson(buyer.officer, readMunicipalHome)).toMatchObject({ unattended: null });
  await leave(buyer);
  const home = await asPerson(buyer.officer, readMunicipalHome);
  expect(home?.unattended).toMatchObject({
    count: 1,
    schools: [{ school: 'Escuela chica', nextOn: '2026-03-02', deliveries: 2 }],
  });
  const tasks = home?.lists.flatMap((list) => list.tasks.filter(({ code }) => code === 'give-receivers')) ?? [];
  expect(tasks.length).toBeGreaterThan(0);
  expect(tasks.every(({ state, count }) => state === 'todo' && count === 1)).toBe(true);
  expect((await asPerson(buyer.treasurer, readMunicipalHome))?.unattended).toBeNull();

  // Who awarded does not receive: a school where only they would has nobody.
  await prisma().membership.updateMany({ where: { userId: buyer.receiver.userId }, data: { active: false } });
  expect((await asPerson(buyer.officer, readMunicipalHome))?.unattended).toMatchObject({ count: 2 });
});
