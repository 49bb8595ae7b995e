import { beforeAll, expect, test } from 'vitest';
import { formaliseContractsAction } from '@/lib/actions/contracts';
import { prisma } from '@/lib/platform/database';
import { readContracts } from '@/lib/queries/contract-list';
import { readDeliveries } from '@/lib/queries/contract-progress';
import { readContract } from '@/lib/queries/contracts';
import { readHistory } from '@/lib/queries/history';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { awardedTender, type Municipality, municipality, readContractRow, supplierOf } from '@/tests/support/awarded-tender';
import { asPerson, eventsOn, type Person } from '@/tests/support/people';

let buyer: Municipality;
let oeca: Person;
let firm: Person;
beforeAll(async () => {
  buyer = await municipality();
  oeca = await supplierOf(buyer.code, 'OECA');
  firm = await supplierOf(buyer.code, 'company');
});

const wins = () =>
  [
    { supplier: oeca, kind: 'OECA', units: 1001, priceCentavos: 190n, origin: buyer.code },
    { supplier: firm, kind: 'company', units: 400, priceCentavos: 250n, origin: null, inCountry: false },
    { supplier: oeca, kind: 'OECA', units: 10, priceCentavos: 500n, origin: buyer.code },
  ] as const;

const stands = async (tenderId: string) => ({
  status: (await prisma().tender.findUniqueOrThrow({ where: { id: tenderId } })).status,
  contracts: await prisma().contract.count({ where: { tenderId } }),
  events: await eventsOn(tenderId),
});

test('each supplier gets one contract at its offered price, its retention by kind, its schedule without loss', async () => {
  const tender = await awardedTender(buyer, wins());
  await mustCall(formaliseContractsAction, buyer.officer, { tenderId: tender.id, surplusAcknowledged: 'on' });

  expect(await stands(tender.id)).toEqual({ status: 'contracted', contracts: 2, events: 1 });
  const ours = await readContractRow(tender.id, oeca.organisationId);
  // Signed on 27 February, last delivery on 9 March: 10 calendar days, so an order (CON-ORDER).
  expect(ours).toMatchObject({
    form: 'purchase_order',
    amountCentavos: 195_190n,
    retentionBps: 350,
    supplierKind: 'OECA',
    womenMembers: 6,
    menMembers: 4,
  });
  expect(ours.ruleTrace).toMatchObject([
    { rule: 'CON-ORDER' },
    { rule: 'GAR-CUM-S', article: expect.stringContaining('art. 21') },
  ]);
  expect(await readContractRow(tender.id, firm.organisationId)).toMatchObject({
    amountCentavos: 100_000n,
    retentionBps: 700,
    supplierMunicipalityCode: buyer.code,
  });

  const theirs = await readContractRow(tender.id, firm.organisationId);
  for (const { id } of [ours, theirs]) expect((await readHistory([id])).map(({ act }) => act)).toEqual(['contract.formalise']);

  const lines = ours.schedule.flatMap((delivery) => delivery.lines);
  for (const item of ours.items) {
    expect(lines.filter((line) => line.contractItemId === item.id).reduce((sum, line) => sum + line.units, 0)).toBe(item.units);
  }
  expect(
    ours.schedule
      .map(({ schoolId, dueOn }) => [schoolId === buyer.large ? 'large' : 'small', dueOn.toISOString().slice(0, 10)])
      .sort(),
  ).toEqual([
    ['large', '2026-03-02'],
    ['large', '2026-03-09'],
    ['small', '2026-03-02'],
    ['small', '2026-03-09'],
  ]);
});

test('a lot delivered past fifteen days is a contract', async () => {
  const tender = await awardedTender(buyer, wins(), { frequency: 'daily', endsOn: '2026-03-16' });
  await mustCall(formaliseContractsAction, buyer.officer, { tenderId: tender.id, surplusAcknowledged: 'on' });
  // 27 February to 16 March: 17 days.
  expect(await readContractRow(tender.id, oeca.organisationId)).toMatchObject({
    form: 'contract',
    endsOn: new Date('2026-03-16T00:00:00Z'),
  });
});

test('two officers at once: one set of contracts', async () => {
  const tender = await awardedTender(buyer, wins());
  const outcomes = await Promise.all(
    [1, 2].map(() => callAction(formaliseContractsAction, buyer.officer, { tenderId: tender.id, surplusAcknowledged: 'on' })),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['done', 'refused']);
  expect(await stands(tender.id)).toEqual({ status: 'contracted', contracts: 2, events: 1 });
});

test.each([
  { who: 'the authority', as: () => buyer.authority },
  { who: 'the supplier', as: () => oeca },
  { who: 'an officer elsewhere', as: async () => (await municipality()).officer },
  { who: 'a visitor', as: () => null },
])('$who does not formalise, and nothing is written', async ({ as }) => {
  const tender = await awardedTender(buyer, wins());
  expect(
    await callAction(formaliseContractsAction, await as(), { tenderId: tender.id, surplusAcknowledged: 'on' }),
  ).toMatchObject({
    status: 'refused',
    code: expect.stringMatching('not-found|not-signed-in'),
  });
  expect(await stands(tender.id)).toEqual({ status: 'awarded', contracts: 0, events: 0 });
});

test.each([
  { why: 'nothing was awarded', won: 0, changes: {}, code: 'nothing-awarded' },
  { why: 'no school day is left', won: 3, changes: { startsOn: '2026-02-02', endsOn: '2026-02-27' }, code: 'no-delivery-days' },
  { why: 'the lot has no schools', won: 3, changes: { withoutSchools: true }, code: 'no-drop-points' },
])('formalising is refused when $why, and nothing is written', async ({ won, changes, code }) => {
  const tender = await awardedTender(buyer, wins().slice(0, won), changes);
  expect(
    await callAction(formaliseContractsAction, buyer.officer, { tenderId: tender.id, surplusAcknowledged: 'on' }),
  ).toMatchObject({
    status: 'refused',
    code,
  });
  expect(await stands(tender.id)).toEqual({ status: 'awarded', contracts: 0, events: 0 });
});

test('both parties read the contract, nobody else; its deliveries come page by page', async () => {
  const tender = await awardedTender(buyer, wins());
  await mustCall(formaliseContractsAction, buyer.officer, { tenderId: tender.id, surplusAcknowledged: 'on' });
  const { id } = await readContractRow(tender.id, oeca.organisationId);

  const seen = await asPerson(buyer.treasurer, () => readContract(id));
  expect(seen?.items.map(({ units, scheduled, delivered }) => ({ units, scheduled, delivered }))).toEqual([
    { units: 1001, scheduled: 1001, delivered: 0 },
    { units: 10, scheduled: 10, delivered: 0 },
  ]);
  expect((await asPerson(oeca, () => readContract(id)))?.traces.map(({ rule }) => rule)).toEqual(['CON-ORDER', 'GAR-CUM-S']);
  expect(await asPerson(firm, () => readContract(id))).toBeNull();
  expect(await asPerson(buyer.officer, () => readContract('nonsense'))).toBeNull();

  const page = await readDeliveries(id, 'todas');
  expect(page.rows.every((row) => row.state === 'scheduled' && row.noteId === null)).toBe(true);
  expect(page.rows.reduce((sum, row) => sum + row.scheduled, 0)).toBe(1011);
  expect(page.next).toBeNull();
  const list = await asPerson(buyer.officer, () => readContracts(undefined));
  expect(list?.contracts.find((row) => row.id === id)).toMatchObject({
    amount: 195_190n,
    accepted: 0n,
    paid: 0n,
    form: 'purchase-order',
  });
});
