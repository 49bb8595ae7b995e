import { expect, test } from 'vitest';
import { cumulativeByMonth, hasOrigin, measure } from '@/lib/domain/local-purchase/formulas';
import { type AcceptedLine, isWithin, levels } from '@/lib/domain/local-purchase/lines';
import type { Ratio } from '@/lib/domain/units';
import { shareTold } from '@/lib/messages/told/shares';
import { esBO } from '@/tests/support/spoken';

/** Yocalla (050103) buys; Potosí (050101) is in its province, Uyuni (051201) in its department, Caracollo (040201) in the country. */
const place = '050103';
const line = (changes: Partial<AcceptedLine>): AcceptedLine => ({
  value: 100_00n,
  grams: 1000,
  month: '2026-03',
  originMunicipalityCode: place,
  producedInCountry: true,
  contractId: 'first',
  signedAt: new Date('2026-02-27T13:00:00Z'),
  supplierPartyId: 'oecom',
  supplierMunicipalityCode: place,
  supplierKind: 'OECOM',
  womenMembers: 6,
  menMembers: 4,
  foodGroup: 'cereales',
  productKind: 'fresh',
  ...changes,
});

const lines = [
  line({ value: 400_00n, grams: 8000 }),
  line({
    value: 200_00n,
    grams: 3000,
    originMunicipalityCode: '050101',
    foodGroup: 'lácteos',
    productKind: 'transformed',
    supplierPartyId: 'app',
    supplierKind: 'APP',
    supplierMunicipalityCode: '050101',
    womenMembers: 1,
    menMembers: 3,
  }),
  line({ value: 100_00n, grams: 2000, originMunicipalityCode: '051201', month: '2026-04' }),
  line({
    value: 150_00n,
    grams: 1000,
    originMunicipalityCode: '040201',
    foodGroup: 'lácteos',
    month: '2026-04',
    supplierPartyId: 'firm',
    supplierKind: 'company',
    supplierMunicipalityCode: '040201',
    womenMembers: 0,
    menMembers: 0,
  }),
  line({
    value: 50_00n,
    grams: 500,
    originMunicipalityCode: null,
    month: '2026-05',
    supplierPartyId: 'firm',
    supplierKind: 'company',
    supplierMunicipalityCode: null,
    womenMembers: 0,
    menMembers: 0,
  }),
  line({
    value: 100_00n,
    grams: 1500,
    originMunicipalityCode: null,
    producedInCountry: false,
    month: '2026-05',
    supplierPartyId: 'firm',
    supplierKind: 'company',
    supplierMunicipalityCode: null,
    womenMembers: 0,
    menMembers: 0,
  }),
];
const figures = measure(lines, { place, budget: 10_000_00n });
const of = (numerator: bigint, denominator = 1000_00n): Ratio & { enough: boolean } => ({ numerator, denominator, enough: true });

test.each([
  { level: 'municipality', value: 400_00n },
  { level: 'province', value: 600_00n },
  { level: 'department', value: 700_00n },
  // Uyuni, Caracollo and the line declared as national without its municipality.
  { level: 'country', value: 900_00n },
] as const)('by origin, $level: $value of Bs 1.000', ({ level, value }) => {
  expect(figures.byOrigin[level]).toEqual(of(value));
});

test('unknown origin stays in the denominator, never in the numerator, and its share is shown', () => {
  expect(figures.unknownOrigin).toEqual(of(150_00n));
  expect(levels.map((level) => figures.byOrigin[level].denominator)).toEqual([1000_00n, 1000_00n, 1000_00n, 1000_00n]);
});

test('by volume, each food group apart in grams', () => {
  expect(figures.byVolume.map(({ foodGroup, byOrigin }) => ({ foodGroup, ...byOrigin.municipality }))).toEqual([
    { foodGroup: 'cereales', ...of(8000n, 12_000n) },
    { foodGroup: 'lácteos', ...of(0n, 4000n) },
  ]);
});

test('by supplier (domicile) and by association', () => {
  expect(figures.bySupplier.municipality).toEqual(of(500_00n));
  expect(figures.bySupplier.province).toEqual(of(700_00n));
  expect(figures.bySupplier.country).toEqual(of(850_00n));
  expect(figures.byAssociation).toEqual(of(700_00n));
});

test('by women: value weighted by members, persons, payees with a majority', () => {
  // OECOM: Bs 500 × 6/10 = 300; APP: Bs 200 × 1/4 = 50; the firm's members are not known.
  expect(figures.byWomen.byValue).toEqual(of(350_00n));
  expect(figures.byWomen.byPersons).toEqual(of(7n, 14n));
  expect(figures.byWomen.byPayees).toEqual(of(1n, 3n));
});

test('of the budget, and a transformed product counts whole', () => {
  // A part of the budget is told from the first centavo.
  expect(figures.ofBudget).toEqual({
    local: { numerator: 400_00n, denominator: 10_000_00n },
    associative: { numerator: 700_00n, denominator: 10_000_00n },
  });
  expect(figures.byKind).toEqual({ fresh: of(400_00n, 800_00n), transformed: of(0n, 200_00n) });
  expect(figures.formulaVersion).toBe('v1');
});

test.each([
  { why: 'nothing accepted yet', given: [] },
  { why: 'everything rejected', given: [line({ value: 0n, grams: 0 })] },
])('$why: zero of zero, never a percentage', ({ given }) => {
  const none = measure(given, { place, budget: 0n });
  const zero = { numerator: 0n, denominator: 0n };
  expect(none.byOrigin.municipality).toEqual({ ...zero, enough: false });
  expect(none.byWomen.byValue).toEqual({ ...zero, enough: false });
  expect(none.ofBudget.local).toEqual(zero);
});

test('adding lines up before or after gives the same figures', () => {
  const split = lines.flatMap((whole) => [
    { ...whole, value: whole.value - 33n, grams: whole.grams - 7 },
    { ...whole, value: 33n, grams: 7 },
  ]);
  expect(measure(split, { place, budget: 10_000_00n })).toEqual(figures);
});

test('the year to date as it stood each month', () => {
  // Of a food budget of Bs 80,000 enough is told from Bs 800 on: in March Bs 600 had come.
  expect(cumulativeByMonth(lines, { place, level: 'municipality', budget: 80_000_00n })).toEqual([
    { month: '2026-03', ratio: { ...of(400_00n, 600_00n), enough: false } },
    { month: '2026-04', ratio: of(400_00n, 850_00n) },
    { month: '2026-05', ratio: of(400_00n, 1000_00n) },
  ]);
});

test.each([
  { level: 'province', code: '080901', in: true },
  { level: 'municipality', code: '080901', in: true },
  { level: 'province', code: '080501', in: false },
  { level: 'department', code: '080501', in: true },
  { level: 'country', code: '010101', in: true },
] as const)('the municipality without province: $code within its $level is $in', ({ level, code, in: expected }) => {
  expect(isWithin(level, '080901', code)).toBe(expected);
});

test('the country may be known where the municipality is not', () => {
  expect(hasOrigin({ originMunicipalityCode: null, producedInCountry: true }, 'country', place)).toBe(true);
  expect(hasOrigin({ originMunicipalityCode: null, producedInCountry: true }, 'department', place)).toBe(false);
  expect(hasOrigin({ originMunicipalityCode: null, producedInCountry: false }, 'country', place)).toBe(false);
});

test.each([
  // Bs 417.60 of a first delivery, all of it local, against a food budget of Bs 1,120,000: 0.04 %.
  { why: 'the first delivery of the year', total: 417_60n, budget: 1_120_000_00n, told: 'todavía poco' },
  { why: 'a centavo below the base', total: 11_199_99n, budget: 1_120_000_00n, told: 'todavía poco' },
  { why: 'the base: 1 % of the budget', total: 11_200_00n, budget: 1_120_000_00n, told: '100,0\u00A0%' },
  { why: 'nothing yet', total: 0n, budget: 1_120_000_00n, told: 'sin dato' },
  { why: 'a budget that nobody recorded', total: 100n, budget: 0n, told: '100,0\u00A0%' },
])('a share of $why is told as $told', ({ total, budget, told }) => {
  const accepted = total > 0n ? [line({ value: total, originMunicipalityCode: place, supplierKind: 'OECOM' })] : [];
  const { byOrigin, byAssociation, byWomen, byKind } = measure(accepted, { place, budget });
  for (const share of [byOrigin.municipality, byAssociation, byOrigin.country])
    expect(shareTold(esBO('shares'), share)).toBe(told);
  for (const share of [byWomen.byValue, byWomen.byPersons, byKind.fresh]) expect(share.enough).toBe(byAssociation.enough);
  expect(
    shareTold(
      esBO('shares'),
      cumulativeByMonth(accepted, { place, level: 'municipality', budget }).at(-1)?.ratio ?? byAssociation,
    ),
  ).toBe(told);
});

test('months and groups of food stand in their order, whatever the order of the lines', () => {
  const turned = lines.toReversed();
  const groups = ['tubérculos', 'cereales', 'lácteos'].map((foodGroup) => line({ foodGroup }));
  const { byVolume } = measure(groups, { place, budget: 0n });
  expect(byVolume.map(({ foodGroup }) => foodGroup)).toEqual(['cereales', 'lácteos', 'tubérculos']);
  const months = cumulativeByMonth(turned, { place, level: 'municipality', budget: 0n }).map(({ month }) => month);
  expect(months).toEqual(['2026-03', '2026-04', '2026-05']);
});

test.each([
  ['a municipality says the country too', { producedInCountry: false, originMunicipalityCode: place }, true],
  ['the country may be known alone', { producedInCountry: true, originMunicipalityCode: null }, true],
  ['nothing is known', { producedInCountry: false, originMunicipalityCode: null }, false],
])('made in the country: %s', (_, origin, made) => expect(hasOrigin(line(origin), 'country', place)).toBe(made));

test.each([
  [5, 5, 0n],
  [6, 5, 1n],
  [5, 6, 0n],
])('of %i women and %i men more than half is counted: %i', (womenMembers, menMembers, counted) => {
  const { byPayees } = measure([line({ womenMembers, menMembers })], { place, budget: 0n }).byWomen;
  expect([byPayees.numerator, byPayees.denominator]).toEqual([counted, 1n]);
});

test('the members of a supplier are those of its latest contract, whatever its number', () => {
  const early = line({ contractId: 'z', womenMembers: 9, menMembers: 1 });
  const late = line({ contractId: 'a', signedAt: new Date('2026-03-27T13:00:00Z'), womenMembers: 2, menMembers: 8 });
  for (const order of [
    [early, late],
    [late, early],
  ])
    expect(measure(order, { place, budget: 0n }).byWomen.byPersons).toMatchObject({ numerator: 2n, denominator: 10n });
});
