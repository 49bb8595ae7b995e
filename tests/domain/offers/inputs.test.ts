import { describe, expect, test } from 'vitest';
import { ConfirmInput, DraftInput, SendInput } from '@/lib/domain/offers/inputs';
import { inputProblems } from '@/tests/support/input-problems';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const words = (length: number) => 'a'.repeat(length);

const draft = (more: object = {}) => ({ tenderId: id(1), ...more });
const partOf = (more: object) => DraftInput.parse(draft(more)).part;

describe('an item of an offer', () => {
  const item = (n: number, more: object = {}) => ({ lotItemId: id(n), units: '1.000', price: '2,50', ...more });
  const read = (more: object) => partOf({ items: [item(3, more)] }).items[0];

  test('with all that was typed', () => {
    expect(read({ origin: '050101', producedInCountry: 'on', component: '30' })).toEqual({
      lotItemId: id(3),
      units: 1000,
      priceCentavos: 250n,
      producedInCountry: true,
      originMunicipalityCode: '050101',
      nationalComponentPercent: 30,
    });
  });

  test.each([
    ['of another country: it has no municipality of origin in it', { origin: '050101' }, [false, null, 0]],
    ['of here, from nobody knows where', { producedInCountry: 'on' }, [true, null, 0]],
    ['of here, from a municipality', { producedInCountry: 'on', origin: '050101' }, [true, '050101', 0]],
    ['of which nothing more is said', {}, [false, null, 0]],
  ])('%s', (_, more, expected) => {
    const found = read(more);
    expect([found?.producedInCountry, found?.originMunicipalityCode, found?.nationalComponentPercent]).toEqual(expected);
  });

  test.each([
    ['no unit', { units: '0' }, ['units too-small']],
    ['one unit', { units: '1' }, []],
    ['no price', { price: '0' }, ['price too-small']],
    ['a centavo', { price: '0,01' }, []],
    ['a hundred thousand bolivianos', { price: '100.000,00' }, []],
    ['a centavo more than any unit of food costs', { price: '100.000,01' }, ['price too-large']],
    ['all of it national', { component: '100' }, []],
    ['more than all', { component: '101' }, ['component too-large']],
    ['a municipality by its name', { origin: 'Yocalla' }, ['origin not-an-option']],
  ])('%s', (_, more, problems) =>
    expect(inputProblems(DraftInput, draft({ items: [item(3, more)] }))).toEqual(problems.map((one) => `items.0.${one}`)),
  );

  test('the same item twice', () =>
    expect(inputProblems(DraftInput, draft({ items: [item(3), item(4), item(3)] }))).toEqual(['items.2.lotItemId repeated']));
  test('no more than two hundred', () => {
    const items = Array.from({ length: 201 }, (_, n) => item(n));
    expect(partOf({ items: items.slice(1) }).items).toHaveLength(200);
    expect(DraftInput.safeParse(draft({ items })).error?.issues).toMatchObject([{ code: 'too_big', path: ['items'] }]);
  });
});

describe('a margin that is claimed', () => {
  const claim = (more: object = {}) => ({
    claim: 'F1',
    claimed: 'on',
    certificate: 'N-1',
    issuer: 'Senavex',
    issuedOn: '2026-01-10',
    ...more,
  });

  test('with its certificate; without an end where none was typed', () => {
    const typed = [claim(), claim({ claim: 'F3', validUntil: '2027-01-10' })];
    const kept = { certificate: 'N-1', issuer: 'Senavex', issuedOn: '2026-01-10' };
    expect(partOf({ claims: typed }).claims).toEqual([
      { claim: 'F1', ...kept, validUntil: null },
      { claim: 'F3', ...kept, validUntil: '2027-01-10' },
    ]);
  });
  test('not marked it is not claimed, whatever was typed of it', () =>
    expect(partOf({ claims: [claim({ claimed: undefined })] }).claims).toEqual([]));
  test('a page that is not of the margins says nothing of them', () => expect(partOf({}).claims).toBeNull());
  test('the page of the margins may take them all back', () => expect(partOf({ claims: [] }).claims).toEqual([]));

  const blank = { certificate: undefined, issuer: undefined, issuedOn: undefined };
  test.each([
    ['marked with nothing', blank, ['certificate required', 'issuedOn required', 'issuer required']],
    ['not marked with nothing', { ...blank, claimed: undefined }, []],
    ['without its number', { certificate: undefined }, ['certificate required']],
    ['without who gave it', { issuer: undefined }, ['issuer required']],
    ['without its day', { issuedOn: undefined }, ['issuedOn required']],
    ['that ends on the day on which it was given', { validUntil: '2026-01-10' }, []],
    ['that ended before it was given', { validUntil: '2026-01-09' }, ['validUntil before-start']],
    ['not marked, that ended before it was given', { validUntil: '2026-01-09', claimed: undefined }, []],
    ['whose end is known and whose day is not', { issuedOn: undefined, validUntil: '2026-01-09' }, ['issuedOn required']],
    ['that there is not', { claim: 'F4' }, ['claim not-an-option']],
    ['whose number is as long as it may be', { certificate: words(60) }, []],
    ['whose number is longer', { certificate: words(61) }, ['certificate too-long']],
    ['given by two letters', { issuer: 'AB' }, ['issuer too-short']],
    ['given by three', { issuer: 'INE' }, []],
    ['given by a name as long as it may be', { issuer: words(120) }, []],
    ['given by a longer one', { issuer: words(121) }, ['issuer too-long']],
  ])('%s', (_, more, problems) =>
    expect(inputProblems(DraftInput, draft({ claims: [claim(more)] }))).toEqual(problems.map((one) => `claims.0.${one}`)),
  );

  test('the same margin twice', () =>
    expect(inputProblems(DraftInput, draft({ claims: [claim(), claim()] }))).toEqual(['claims.1.claim repeated']));
  test('no more than there are', () => {
    const four = ['F1', 'F2', 'F3', 'F1'].map((one) => claim({ claim: one }));
    expect(inputProblems(DraftInput, draft({ claims: four.slice(1) }))).toEqual([]);
    expect(DraftInput.safeParse(draft({ claims: four })).error?.issues).toMatchObject([{ code: 'too_big' }]);
  });
});

describe('a page of a draft', () => {
  test('that says nothing changes nothing', () =>
    expect(DraftInput.parse(draft())).toEqual({ tenderId: id(1), part: { items: [], removedItemId: null, claims: null } }));
  test('that takes an item out, and where it goes on', () =>
    expect(DraftInput.parse(draft({ removedItemId: id(3), next: '2' }))).toEqual({
      tenderId: id(1),
      next: '2',
      part: { items: [], removedItemId: id(3), claims: null },
    }));
  test.each([
    ['1', true],
    ['200', true],
    ['margenes', true],
    ['revisar', true],
    ['1000', false],
    ['', false],
    ['margenes ', false],
    ['https://x.bo/1', false],
  ])('goes on to "%s": %s', (next, isPage) =>
    expect(inputProblems(DraftInput, draft({ next }))).toEqual(isPage ? [] : ['next not-an-option']),
  );
});

describe('what is sent', () => {
  const at = '2026-03-02T14:00:00.000Z';
  test('says when the page was seen, and the last amendment that was read', () => {
    expect(SendInput.parse({ tenderId: id(1), checkedAt: at })).toEqual({ tenderId: id(1), checkedAt: new Date(at) });
    expect(SendInput.parse({ tenderId: id(1), checkedAt: at, amendment: '2' })).toMatchObject({ amendment: 2 });
    expect(ConfirmInput.parse({ offerId: id(2), amendment: '1' })).toEqual({ offerId: id(2), amendment: 1 });
  });
  test.each([
    ['another time', SendInput, { tenderId: id(1), checkedAt: 'ayer' }, ['checkedAt unreadable']],
    ['amendment 0', SendInput, { tenderId: id(1), checkedAt: at, amendment: '0' }, ['amendment too-small']],
    ['amendment 1000', SendInput, { tenderId: id(1), checkedAt: at, amendment: '1000' }, []],
    ['amendment 1001', SendInput, { tenderId: id(1), checkedAt: at, amendment: '1001' }, ['amendment too-large']],
    ['an empty form', SendInput, {}, ['checkedAt unreadable', 'tenderId required']],
    ['an empty confirmation', ConfirmInput, {}, ['amendment required', 'offerId required']],
  ])('%s', (_, schema, input, problems) => expect(inputProblems(schema, input)).toEqual(problems));
});
