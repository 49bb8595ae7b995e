import { expect, test } from 'vitest';
import { formaliseContractsAction } from '@/lib/actions/contracts';
import type { Fields } from '@/lib/actions/form-fields';
import { prisma } from '@/lib/platform/database';
import { readContracts } from '@/lib/queries/contract-list';
import { readContract } from '@/lib/queries/contracts';
import { readHistory } from '@/lib/queries/history';
import { callAction } from '@/prisma/seed/demo/scenario';
import { awardedTender, municipality, readContractRow, supplierOf } from '@/tests/support/awarded-tender';
import { toldBy } from '@/tests/support/events';
import { asPerson, eventsOn, moveClock } from '@/tests/support/people';
import { staged } from '@/tests/support/staged';

const earlyReason = 'El adjudicado presentó todos sus documentos el 26 de febrero, con la nota 12.';

/** Awarded on 25 February; the clock stands on the 27th. */
async function justAwarded(referenceCentavos = 200_000_00n) {
  const buyer = await municipality();
  const supplier = await supplierOf(buyer.code);
  const { id } = await awardedTender(buyer, [{ supplier, kind: 'OECOM', units: 800, priceCentavos: 190n, origin: buyer.code }]);
  await staged(async (db) => {
    // The tender was staged as awarded: its amount and the day of its notice are moved, which no action does.
    await db.$executeRaw`set local session_replication_role = 'replica'`;
    await db.$executeRaw`update tenders set reference_centavos = ${referenceCentavos} where id = ${id}::uuid`;
    await db.$executeRaw`update award_units set awarded_at = '2026-02-25T12:00:00Z' where tender_id = ${id}::uuid`;
  });
  const sign = (more: Fields = {}) =>
    callAction(formaliseContractsAction, buyer.officer, { tenderId: id, surplusAcknowledged: 'on', ...more });
  const shown = () =>
    asPerson(buyer.officer, async () =>
      (await readContracts(undefined))?.awarded[0]?.signing?.early.map(({ day, trace }) => [day, trace.rule]),
    );
  return { buyer, supplier, id, sign, shown };
}

test('before the term for papers has ended the form says until when, and signing asks why', async () => {
  const { buyer, supplier, id, sign, shown } = await justAwarded();
  expect(await shown()).toEqual([['2026-03-03', 'PLZ-DOCS']]);
  expect(await sign()).toMatchObject({
    code: 'terms-not-over',
    fields: { earlyReason: expect.stringMatching(/3\sde\smarzo.*PLZ-DOCS/) },
  });
  expect(await sign({ earlyReason: 'ya' })).toMatchObject({ code: 'check-input' });
  expect(await prisma().contract.count({ where: { tenderId: id } })).toBe(0);
  expect(await eventsOn(id)).toBe(0);

  expect(await sign({ earlyReason })).toMatchObject({ status: 'done' });
  // On record with its rule, and read on the contract.
  const contract = await readContractRow(id, supplier.organisationId);
  expect(contract.ruleTrace).toMatchObject([{ rule: 'CON-ORDER' }, { rule: 'GAR-CUM' }, { rule: 'PLZ-DOCS' }]);
  const page = await asPerson(buyer.officer, () => readContract(contract.id));
  expect(page?.traces.map(({ rule }) => rule)).toContain('PLZ-DOCS');
  for (const record of [id, contract.id]) expect(await readHistory([record])).toMatchObject([{ reason: earlyReason }]);
  expect(await toldBy({ subjectId: id })).toMatchObject({ reason: earlyReason, early: [{ term: 'papers', day: '2026-03-03' }] });
});

test('on its last day nothing is asked, and a reason that is not needed is not kept', async () => {
  const { id, sign, shown } = await justAwarded();
  await moveClock('2026-03-03T09:00:00-04:00');
  expect(await shown()).toEqual([]);
  expect(await sign({ earlyReason })).toMatchObject({ status: 'done' });
  expect((await readHistory([id]))[0]?.reason).toBeNull();
});

test('above Bs 200,000 it says both terms, that of appeals to the end of its last day', async () => {
  const { sign, shown } = await justAwarded(200_000_01n);
  expect(await shown()).toEqual([
    ['2026-03-06', 'PLZ-DOCS'],
    ['2026-03-02', 'PLZ-RAI'],
  ]);
  expect(await sign()).toMatchObject({ fields: { earlyReason: expect.stringMatching(/PLZ-DOCS.*PLZ-RAI/) } });
  await moveClock('2026-03-02T23:00:00-04:00');
  expect(await shown()).toHaveLength(2);
  await moveClock('2026-03-03T00:30:00-04:00');
  expect(await shown()).toEqual([['2026-03-06', 'PLZ-DOCS']]);
  await moveClock('2026-03-06T09:00:00-04:00');
  expect(await sign()).toMatchObject({ status: 'done' });
});
