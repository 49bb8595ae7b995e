import { expect, test } from 'vitest';
import { withdrawOfferAction } from '@/lib/actions/offers';
import { restrictViolation, sqlStateOf } from '@/lib/data/sql-state';
import { prisma } from '@/lib/platform/database';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { ownDatabase } from '@/tests/support/database';
import { aBidder, anOpenTender, sendBid } from '@/tests/support/offers';

const raised = (run: Promise<unknown>) => run.then(() => 'nothing was raised', sqlStateOf);

test('what PostgreSQL refuses is told by its code, whatever it says of it', async () => {
  const raise = (code: string) =>
    prisma().$executeRawUnsafe(`DO $$ BEGIN RAISE EXCEPTION 'otra cosa' USING ERRCODE = '${code}'; END $$`);
  expect(await raised(raise('restrict_violation'))).toBe(restrictViolation);
  expect(await raised(raise('check_violation'))).toBe('23514');
  expect(await raised(prisma().$queryRaw`select 1 / 0`)).toBe('22012');
  expect(await raised(Promise.reject(new Error('23001')))).toBeNull();
});

test('a withdrawal that the trigger finds late is late, though the statement was in time; other errors are faults', async () => {
  const tender = await anOpenTender();
  const bidder = await aBidder();
  const sent = await sendBid(tender, bidder, { price: '1,50' });
  const { sql } = ownDatabase();
  const refuse = (code: string) =>
    sql(
      `CREATE OR REPLACE FUNCTION late() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'otra cosa' USING ERRCODE = '${code}'; END $$`,
    );
  await refuse('restrict_violation');
  await sql('CREATE TRIGGER a_late BEFORE INSERT ON offer_withdrawals FOR EACH ROW EXECUTE FUNCTION late()');
  expect(await callAction(withdrawOfferAction, bidder, { offerId: sent.id })).toMatchObject({ code: 'offers-closed' });
  await refuse('raise_exception');
  expect(await callAction(withdrawOfferAction, bidder, { offerId: sent.id })).not.toMatchObject({ code: 'offers-closed' });
  await sql('DROP TRIGGER a_late ON offer_withdrawals');
  await mustCall(withdrawOfferAction, bidder, { offerId: sent.id });
});
