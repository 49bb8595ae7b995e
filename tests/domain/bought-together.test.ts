import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureValue, type ValueLine } from '@/lib/domain/local-purchase/formulas';
import { missingShare, rejectedShare } from '@/lib/domain/local-purchase/outcomes';
import { measureTogether } from '@/lib/domain/local-purchase/together';

const yocalla = '050103';
const line = (changes: Partial<ValueLine>): ValueLine => ({
  value: 300_00n,
  originMunicipalityCode: yocalla,
  producedInCountry: true,
  contractId: 'a',
  signedAt: new Date('2026-02-27T13:00:00Z'),
  supplierPartyId: 'oecom',
  supplierMunicipalityCode: yocalla,
  supplierKind: 'OECOM',
  womenMembers: 1,
  menMembers: 9,
  ...changes,
});
/** The same organisation, in April, with nine women of ten. */
const later = (changes: Partial<ValueLine> = {}) =>
  line({
    value: 700_00n,
    contractId: 'b',
    signedAt: new Date('2026-04-01T13:00:00Z'),
    womenMembers: 9,
    menMembers: 1,
    ...changes,
  });
const context = { place: yocalla, budget: 0n };
const women = (lines: readonly ValueLine[]) => measureValue(lines, context).byWomen;

describe('a supplier whose members change between two contracts', () => {
  test('counts with those of the latest, for all that it sold', () => {
    expect(women([line({}), later()]).byValue).toMatchObject({ numerator: 900_00n, denominator: 1000_00n });
    expect(women([line({}), later()]).byPersons).toMatchObject({ numerator: 9n, denominator: 10n });
  });

  test('of two signed at once the higher id decides', () => {
    const { signedAt } = line({});
    expect(women([line({}), later({ signedAt })]).byPersons.numerator).toBe(9n);
    expect(women([line({ contractId: 'c' }), later({ signedAt })]).byPersons.numerator).toBe(1n);
  });

  test('the order of the lines decides nothing', () => {
    const lines = [line({}), later(), line({ value: 5_00n }), line({ supplierPartyId: 'firm', womenMembers: 0, menMembers: 0 })];
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (some) => {
        expect(measureValue(some, context)).toEqual(measureValue(lines, context));
      }),
    );
  });
});

test('several municipalities are measured each by itself and added up', () => {
  const outcome = (one: ValueLine, rejected = 0n) => ({ ...one, accepted: one.value, rejected });
  const elsewhere = line({ value: 100_00n, supplierKind: 'company' });
  expect(
    measureTogether(
      new Map([
        [yocalla, [outcome(line({})), outcome(later(), 50_00n)]],
        // Grown in Yocalla: not local to Potosí, and there its supplier has the members of that contract.
        ['050101', [outcome(elsewhere)]],
      ]),
    ),
  ).toEqual({
    total: 1100_00n,
    local: 1000_00n,
    associative: 1000_00n,
    byWomen: 910_00n,
    rejected: { numerator: 50_00n, denominator: 1150_00n },
  });
  expect(measureTogether(new Map()).total).toBe(0n);
});

// docs/formulas.md: noted 300 at Bs 1.90, accepted 270, rejected 10, never came 20.
test('what never came is no part of what was received', () => {
  const lines = [{ accepted: 513_00n, rejected: 19_00n, missing: 38_00n }];
  expect(rejectedShare(lines)).toEqual({ numerator: 19_00n, denominator: 532_00n });
  expect(missingShare(lines)).toEqual({ numerator: 38_00n, denominator: 570_00n });
  expect([rejectedShare([]), missingShare([])]).toEqual(Array(2).fill({ numerator: 0n, denominator: 0n }));
});
