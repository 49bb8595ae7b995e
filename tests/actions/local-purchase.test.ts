import { beforeAll, expect, test } from 'vitest';
import { recordPaymentAction } from '@/lib/actions/payments';
import { readMunicipalHome } from '@/lib/queries/dashboards/municipal-tasks';
import { readLocalPurchaseSummary, readOwnLocalPurchase } from '@/lib/queries/local-purchase';
import { downloadPurchaseLines } from '@/lib/queries/local-purchase-download';
import { readPurchaseLinePage } from '@/lib/queries/local-purchase-lines';
import { readComparison } from '@/lib/queries/purchase-comparison';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { contractOf, type Municipality, municipality, supplierOf } from '@/tests/support/awarded-tender';
import { receivedDelivery } from '@/tests/support/deliveries';
import { asPerson, moveClock, type Person, person } from '@/tests/support/people';

let buyer: Municipality;
let oecom: Person;

/**
 * Received at the large school, three quarters of half of each item: 300 local units at Bs 1,90 of which 280 are accepted,
 * and by a person 150 units of unknown origin at Bs 2,00, all accepted. Accepted: Bs 532 local of Bs 832.
 */
beforeAll(async () => {
  buyer = await municipality();
  oecom = await supplierOf(buyer.code);
  const neighbour = await person({
    kind: 'producer',
    roles: ['producer'],
    municipalityCode: buyer.code,
    actorKind: 'individual',
  });
  const ours = await contractOf(buyer, [{ supplier: oecom, kind: 'OECOM', units: 800, priceCentavos: 190n, origin: buyer.code }]);
  const theirs = await contractOf(buyer, [
    { supplier: neighbour, kind: 'individual', units: 400, priceCentavos: 200n, origin: null, inCountry: true },
  ]);
  const { actId } = await receivedDelivery(buyer, oecom, ours, [280]);
  await receivedDelivery(buyer, neighbour, theirs);
  await moveClock('2026-03-12T10:00:00-04:00');
  await mustCall(recordPaymentAction, buyer.treasurer, {
    contractId: ours.id,
    acts: [actId],
    voucher: 'C-1',
    paidOn: '2026-03-12',
  });
});

test('the figures of a year from what was really received, each stage apart', async () => {
  const summary = await readLocalPurchaseSummary(buyer.code, 2026);
  expect(summary).toMatchObject({
    accepted: {
      formulaVersion: 'v1',
      total: 83_200n,
      byOrigin: {
        municipality: { numerator: 53_200n, denominator: 83_200n },
        country: { numerator: 83_200n, denominator: 83_200n },
      },
      unknownOrigin: { numerator: 30_000n },
      byAssociation: { numerator: 53_200n },
      // Both suppliers have six women among ten members.
      byWomen: {
        byValue: { numerator: 49_920n },
        byPersons: { numerator: 12n, denominator: 20n },
        byPayees: { numerator: 2n, denominator: 2n },
      },
      byVolume: [{ foodGroup: 'pseudocereal', byOrigin: { municipality: { numerator: 28_000n, denominator: 43_000n } } }],
      ofBudget: { local: { numerator: 53_200n, denominator: 10_000_000n } },
    },
    contracted: { total: 232_000n, byOrigin: { municipality: { numerator: 152_000n } } },
    paid: { total: 53_200n, byOrigin: { municipality: { numerator: 53_200n } } },
    rejected: { numerator: 3_800n, denominator: 87_000n },
    byMonth: [{ month: '2026-03', ratio: { numerator: 53_200n, denominator: 83_200n } }],
    localGoals: { now: 3000, later: 4000 },
    // Eight deliveries are due until 12 March; the two that came, came on their day. The large school has 300 of 400 pupils.
    onTime: { numerator: 2n, denominator: 8n },
    coverage: { numerator: 300n, denominator: 400n },
    paymentDays: { acts: 1, median: 10, p90: 10 },
    years: [2026],
  });
});

test('a year without purchases is zero of zero; a place that is none is null', async () => {
  expect(await readLocalPurchaseSummary(buyer.code, 2019)).toMatchObject({
    accepted: { total: 0n, byOrigin: { municipality: { numerator: 0n, denominator: 0n } } },
    localGoals: null,
    paymentDays: null,
  });
  expect(await readLocalPurchaseSummary('999999', 2026)).toBeNull();
});

test('every figure opens to its lines, and they add up to it; a person is not named', async () => {
  const scope = { municipalityCode: buyer.code, year: 2026 };
  const all = await readPurchaseLinePage(scope, {}, undefined);
  expect(all.total).toEqual({ lines: 2, value: 83_200n, grams: 43_000 });
  expect(all.lines.map(({ supplier, supplierKind }) => [supplierKind, supplier === null]).sort()).toEqual([
    ['OECOM', false],
    ['individual', true],
  ]);
  for (const [filter, value] of [
    [{ origin: 'municipality' }, 53_200n],
    [{ origin: 'country' }, 83_200n],
    [{ origin: 'unknown' }, 30_000n],
    [{ domicile: 'province' }, 83_200n],
    [{ associative: true }, 53_200n],
    [{ foodGroup: 'pseudocereal', productKind: 'fresh', month: '2026-03' }, 83_200n],
    [{ month: '2026-04' }, 0n],
  ] as const) {
    expect((await readPurchaseLinePage(scope, filter, undefined)).total.value).toBe(value);
  }
  expect((await readPurchaseLinePage(scope, {}, 'nonsense')).isFirst).toBe(true);
});

test('downloads carry the same lines; an address that asks for nothing there is gets nothing', async () => {
  const csv = await downloadPurchaseLines({ municipio: buyer.code, gestion: '2026', origen: 'municipio' });
  const [headers, ...rows] = String(csv?.body).trim().split('\r\n');
  expect(headers).toContain('Kilogramos');
  expect(rows).toHaveLength(1);
  expect(rows[0]).toContain(',280,28,532,"sí"');
  const xlsx = await downloadPurchaseLines({ municipio: buyer.code, gestion: '2026', formato: 'xlsx' });
  expect(Buffer.from(xlsx?.body ?? '').toString('latin1', 0, 2)).toBe('PK');
  expect(await downloadPurchaseLines({ gestion: '2026' })).toBeNull();
});

test('municipalities side by side, and the officer sees their own', async () => {
  expect((await readComparison(2026)).find(({ code }) => code === buyer.code)).toMatchObject({
    local: { numerator: 53_200n, denominator: 83_200n },
    unknown: { numerator: 30_000n },
  });
  expect(await asPerson(buyer.officer, () => readOwnLocalPurchase({ gestion: '2026' }))).toMatchObject({
    municipalityCode: buyer.code,
  });
  expect(await asPerson(oecom, () => readOwnLocalPurchase({}))).toBeNull();
});

test('the year’s number stands on the first page of who works at a desk, not of who only receives', async () => {
  expect((await asPerson(buyer.treasurer, readMunicipalHome))?.purchase).toMatchObject({
    year: 2026,
    local: { numerator: 53_200n, denominator: 83_200n },
  });
  expect((await asPerson(buyer.receiver, readMunicipalHome))?.purchase).toBeNull();
  const untouched = await municipality();
  expect((await asPerson(untouched.treasurer, readMunicipalHome))?.purchase).toBeNull();
});
