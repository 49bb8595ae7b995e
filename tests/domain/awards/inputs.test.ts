import { describe, expect, test } from 'vitest';
import {
  AwardInput,
  AwardNextInput,
  ChecksInput,
  ClaimChecksInput,
  RecommendInput,
  SendBackInput,
} from '@/lib/domain/awards/inputs';
import { unsignedCauses } from '@/lib/domain/awards/rounds';
import { inputProblems } from '@/tests/support/input-problems';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const tender = { tenderId: id(1), version: '3' };
const words = (length: number) => 'a'.repeat(length);

describe('checks of an offer', () => {
  const row = (n: number, verdict?: string, reason?: string) => ({ requirementId: id(n), verdict, reason });
  const form = (...checks: unknown[]) => ({ tenderId: id(1), offerId: id(2), checks });

  test('what was said is kept with its offer, in its order; a row left blank says nothing', () => {
    const typed = form(row(5), row(6, 'complies', 'Presenta el registro'), row(7, 'fails', 'No lo presenta'));
    expect(ChecksInput.parse({ ...typed, mending: 'yes' })).toEqual({
      tenderId: id(1),
      offerId: id(2),
      mending: 'yes',
      checks: [
        { offerId: id(2), requirementId: id(6), complies: true, reason: 'Presenta el registro' },
        { offerId: id(2), requirementId: id(7), complies: false, reason: 'No lo presenta' },
      ],
    });
  });

  test.each([
    ['no row', form(), ['checks required']],
    ['a row that is sent by mistake', form(row(5)), ['checks.0.verdict required']],
    ['nor any of several', form(row(5), row(6)), ['checks.0.verdict required']],
    ['a verdict without its reason', form(row(5, 'complies')), ['checks.0.reason required']],
    [
      'a reason without its verdict',
      form(row(5, 'complies', 'Visto'), row(6, undefined, 'Visto')),
      ['checks.1.verdict required'],
    ],
    ['neither word', form(row(5, 'perhaps', 'Visto')), ['checks.0.verdict not-an-option']],
    ['the same requirement twice', form(row(5, 'fails', 'Uno'), row(5, 'complies', 'Dos')), ['checks.1.requirementId repeated']],
    ['a reason of two letters', form(row(5, 'fails', 'No')), ['checks.0.reason too-short']],
    ['a reason of three', form(row(5, 'fails', 'Sin')), []],
    ['a reason of four hundred', form(row(5, 'fails', words(400))), []],
    ['a reason of one more', form(row(5, 'fails', words(401))), ['checks.0.reason too-long']],
    ['a word of mending that is none', { ...form(row(5, 'fails', 'Sin')), mending: 'no' }, ['mending not-an-option']],
    ['a hundred rows', form(...Array.from({ length: 100 }, (_, n) => row(n, 'fails', 'Sin'))), []],
  ])('%s', (_, input, problems) => expect(inputProblems(ChecksInput, input)).toEqual(problems));

  test('no form has more than a hundred rows', () => {
    const rows = Array.from({ length: 101 }, (_, n) => row(n, 'fails', 'Sin'));
    expect(ChecksInput.safeParse(form(...rows)).error?.issues).toMatchObject([{ code: 'too_big', path: ['checks'] }]);
  });

  test('a row that cannot be read is no reason to tell another that it says nothing', () => {
    expect(inputProblems(ChecksInput, form(row(5, 'perhaps'), row(6)))).toEqual(['checks.0.verdict not-an-option']);
  });
});

describe('checks of what was claimed', () => {
  const row = (claim: string, verdict?: string, reason?: string) => ({ claim, verdict, reason });
  const form = (...checks: unknown[]) => ({ tenderId: id(1), offerId: id(2), checks });

  test('what was said is kept; a row left blank says nothing', () => {
    const typed = form(row('F1', 'confirmed', 'Visto'), row('F2'), row('F3', 'not-confirmed', 'Venció'));
    expect(ClaimChecksInput.parse(typed)).toEqual({
      tenderId: id(1),
      offerId: id(2),
      checks: [
        { claim: 'F1', confirmed: true, reason: 'Visto' },
        { claim: 'F3', confirmed: false, reason: 'Venció' },
      ],
    });
  });

  test.each([
    ['no row', form(), ['checks required']],
    ['a row that is sent by mistake', form(row('F1')), ['checks.0.verdict required']],
    ['a verdict without its reason', form(row('F1', 'confirmed')), ['checks.0.reason required']],
    [
      'a reason without its verdict',
      form(row('F1', 'confirmed', 'Visto'), row('F2', undefined, 'Visto')),
      ['checks.1.verdict required'],
    ],
    ['a margin that there is not', form(row('F4', 'confirmed', 'Visto')), ['checks.0.claim not-an-option']],
    ['neither word', form(row('F1', 'complies', 'Visto')), ['checks.0.verdict not-an-option']],
    [
      'the same margin twice',
      form(row('F1', 'confirmed', 'Uno'), row('F1', 'not-confirmed', 'Dos')),
      ['checks.1.claim repeated'],
    ],
    ['a reason of two letters', form(row('F1', 'confirmed', 'Sí')), ['checks.0.reason too-short']],
    ['a reason of three', form(row('F1', 'confirmed', 'Vio')), []],
    ['a reason of four hundred', form(row('F1', 'confirmed', words(400))), []],
    ['a reason of one more', form(row('F1', 'confirmed', words(401))), ['checks.0.reason too-long']],
  ])('%s', (_, input, problems) => expect(inputProblems(ClaimChecksInput, input)).toEqual(problems));

  test('no form has more rows than there are margins', () => {
    const rows = ['F1', 'F2', 'F3', 'F1'].map((claim) => row(claim, 'confirmed', 'Visto'));
    expect(inputProblems(ClaimChecksInput, form(...rows.slice(0, 3)))).toEqual([]);
    expect(ClaimChecksInput.safeParse(form(...rows)).error?.issues).toMatchObject([{ code: 'too_big' }]);
  });
});

describe('reports, reasons and legal bases are as long as they must be and no longer', () => {
  const next = {
    ...tender,
    unitId: id(4),
    offerId: id(5),
    cause: 'declined',
    happenedOn: '2026-03-16',
    reason: 'Desiste por nota',
  };
  test.each([
    ['remarks', SendBackInput, tender, 20, 2000, true],
    ['report', RecommendInput, tender, 20, 4000, true],
    ['legalBasis', RecommendInput, { ...tender, report: words(20) }, 20, 1000, false],
    ['reason', AwardNextInput, next, 10, 1000, true],
    ['legalBasis', AwardNextInput, next, 20, 1000, false],
    ['capacityReason', AwardNextInput, next, 20, 1000, false],
  ] as const)('%s', (name, schema, input, least, most, isRequired) => {
    const said = (text: string | undefined) => inputProblems(schema, { ...input, [name]: text });
    expect(said(undefined)).toEqual(isRequired ? [`${name} required`] : []);
    expect(said(words(least - 1))).toEqual([`${name} too-short`]);
    expect(said(words(least))).toEqual([]);
    expect(said(words(most))).toEqual([]);
    expect(said(words(most + 1))).toEqual([`${name} too-long`]);
  });

  test.each([
    [SendBackInput, ['remarks required', 'tenderId required', 'version required']],
    [RecommendInput, ['report required', 'tenderId required', 'version required']],
    [
      AwardNextInput,
      [
        'cause not-an-option',
        'happenedOn required',
        'offerId required',
        'reason required',
        'tenderId required',
        'unitId required',
        'version required',
      ],
    ],
  ])('an empty form is told what it lacks', (schema, problems) => expect(inputProblems(schema, {})).toEqual(problems));

  test.each(unsignedCauses)('who does not sign because of %s', (cause) =>
    expect(AwardNextInput.parse({ ...next, cause })).toEqual({ ...next, version: 3, cause }),
  );
});

describe('what the authority says of a unit', () => {
  const decided = (...units: unknown[]) => AwardInput.parse({ ...tender, units });
  const unit = (n: number, choice: string, more: object = {}) => ({ unitId: id(n), choice, ...more });

  test('as recommended, deserted, or another offer, each with what was written', () => {
    const read = decided(
      unit(4, 'recommended'),
      unit(5, 'deserted', { report: words(20) }),
      unit(6, id(9), { report: words(20), capacityReason: words(21) }),
    );
    expect(read).toEqual({
      tenderId: id(1),
      version: 3,
      decisions: new Map([
        [id(4), { choice: 'recommended', report: null, capacityReason: null }],
        [id(5), { choice: 'deserted', report: words(20), capacityReason: null }],
        [id(6), { choice: { offerId: id(9) }, report: words(20), capacityReason: words(21) }],
      ]),
    });
  });

  test('a form that names none follows the recommendation in all', () => {
    expect(AwardInput.parse(tender)).toEqual({ tenderId: id(1), version: 3, decisions: new Map() });
  });

  const form = (...units: unknown[]) => ({ ...tender, units });
  test.each([
    ['the same unit twice', form(unit(4, 'recommended'), unit(4, 'deserted')), ['units.1.unitId repeated']],
    ['a report that is too short', form(unit(4, 'deserted', { report: words(19) })), ['units.0.report too-short']],
    ['a report of four thousand', form(unit(4, 'deserted', { report: words(4000) })), []],
    ['a report of one more', form(unit(4, 'deserted', { report: words(4001) })), ['units.0.report too-long']],
    [
      'a reason that is too short',
      form(unit(4, 'deserted', { capacityReason: words(19) })),
      ['units.0.capacityReason too-short'],
    ],
    ['a reason of a thousand', form(unit(4, 'deserted', { capacityReason: words(1000) })), []],
    ['a reason of one more', form(unit(4, 'deserted', { capacityReason: words(1001) })), ['units.0.capacityReason too-long']],
    ['an empty form', {}, ['tenderId required', 'version required']],
  ])('%s', (_, input, problems) => expect(inputProblems(AwardInput, input)).toEqual(problems));

  test('neither a word nor an offer', () => expect(AwardInput.safeParse(form(unit(4, 'perhaps'))).success).toBe(false));
  test('no more than five hundred', () => {
    const units = Array.from({ length: 501 }, (_, n) => unit(n, 'recommended'));
    expect(AwardInput.parse(form(...units.slice(1))).decisions.size).toBe(500);
    expect(AwardInput.safeParse(form(...units)).error?.issues).toMatchObject([{ code: 'too_big' }]);
  });
});
