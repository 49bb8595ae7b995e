import { expect } from 'vitest';
import { cumulativeByMonth, hasOrigin, measure } from '@/lib/domain/local-purchase/formulas';
import { isAssociative, isWithin, levels } from '@/lib/domain/local-purchase/lines';
import { missingShare, rejectedShare } from '@/lib/domain/local-purchase/outcomes';
import { paymentDays } from '@/lib/domain/payments/payment-days';
import { sumCentavos } from '@/lib/domain/units';
import { readCollections } from '@/lib/queries/collections';
import { readContracts } from '@/lib/queries/contract-list';
import { readContract } from '@/lib/queries/contracts';
import { downloadPurchaseLines } from '@/lib/queries/local-purchase-download';
import { readPurchaseLinePage } from '@/lib/queries/local-purchase-lines';
import { readDeliveryRecords, readContractRecords as readOpenContracts } from '@/lib/queries/open-data/purchases';
import { readPayments } from '@/lib/queries/payments';
import type { LineFilter } from '@/lib/routes/line-filter';
import type { FiguresScene } from './figures-scene';
import { agreedWith, contractedLines, daysToPay, receivedLines, type TrueLine } from './figures-truth';
import { asPerson } from './people';

export const year = 2026;
export const budget = 500_000n;

/** The sum of an amount over rows; of none, or of one that is not told, nothing. */
export const sum = <One>(all: readonly One[] | undefined, of: (one: One) => bigint | null) =>
  sumCentavos((all ?? []).map((one) => of(one) ?? 0n));

/** What every reader must say of a town: its lines by the tables, and what `measure` makes of them. */
export async function truthOf({ buyer }: FiguresScene) {
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

export type Truth = Awaited<ReturnType<typeof truthOf>>;

/** Every filter of the list, the file of it, and the lines of the open data. */
export async function expectLines({ buyer }: FiguresScene, { lines: received, paid, contracted }: Truth) {
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
      ({ supplierMunicipalityCode: code }) => code !== null && isWithin(level, buyer.code, code),
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

  const open = await readDeliveryRecords(scope, null, 1000);
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
export async function expectMoney({ buyer, suppliers, contracts }: FiguresScene, { accepted, paid }: Truth) {
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
