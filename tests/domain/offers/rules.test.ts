import { describe, expect, test } from 'vitest';
import type { ClaimedMargin } from '@/lib/domain/offers/claims';
import { emptyContent, mergeDraft, type TenderForBidders } from '@/lib/domain/offers/offer';
import { readContent, writeContent } from '@/lib/domain/offers/payload';
import { assertCertificates, assertFits, assertHolds, assertSendable, formalFaults, unfitOf } from '@/lib/domain/offers/rules';
import { isOpenState, offerStates } from '@/lib/domain/offers/state';
import { readStep, stepAfter } from '@/lib/domain/offers/steps';
import { anOfferOf, aTender } from '@/tests/domain/offers/a-tender';
import { refusalOf } from '@/tests/support/refusals';

const claimed = (more: Partial<ClaimedMargin> = {}): ClaimedMargin => ({
  claim: 'F3',
  certificate: 'N-7',
  issuer: 'Entidad',
  issuedOn: '2025-03-01',
  validUntil: '2026-12-01',
  ...more,
});
const tender = aTender();
/** Nine days before the deadline, which is the first of December at four in the afternoon. */
const now = new Date('2026-11-22T14:00:00Z');
/** Code, what the sentence quotes, and the field. */
const told = (rule: () => unknown) => {
  const refusal = refusalOf(rule);
  return refusal && [refusal.code, refusal.params, refusal.field];
};

describe('the certificates of what is claimed', () => {
  const judge = (given: ClaimedMargin, inForm = true, deadlineAt: TenderForBidders['deadlineAt'] = tender.deadlineAt) =>
    told(() => assertCertificates({ deadlineAt }, [claimed({ claim: 'F1' }), given], { now, inForm }));

  test.each<[string, Partial<ClaimedMargin>, unknown]>([
    ['in force on the day of the deadline', {}, null],
    ['without an end', { validUntil: null }, null],
    [
      'run out the day before the deadline',
      { validUntil: '2026-11-30' },
      ['claim-expired', { certificate: 'N-7', day: '2026-11-30', deadline: '2026-12-01' }, 'claims[2].validUntil'],
    ],
    ['given today', { issuedOn: '2026-11-22' }, null],
    [
      'given tomorrow',
      { issuedOn: '2026-11-23' },
      ['claim-not-issued', { certificate: 'N-7', day: '2026-11-23' }, 'claims[2].issuedOn'],
    ],
    ['nobody gave it', { issuer: null }, ['claim-incomplete', { certificate: 'N-7' }, 'claims[2].issuer']],
    ['without a day', { issuedOn: null }, ['claim-incomplete', { certificate: 'N-7' }, 'claims[2].issuedOn']],
    ['with neither', { issuer: null, issuedOn: null }, ['claim-incomplete', { certificate: 'N-7' }, 'claims[2].issuer']],
  ])('%s', (_, more, expected) => expect(judge(claimed(more))).toEqual(expected));

  test('what no form writes has no field', () => expect(judge(claimed({ issuer: null }), false)?.[2]).toBeUndefined());
  test('of a tender without a deadline they hold today', () => {
    expect(judge(claimed({ validUntil: '2026-11-22' }), true, null)).toBeNull();
    expect(judge(claimed({ validUntil: '2026-11-21' }), true, null)?.[1]).toMatchObject({ deadline: '2026-11-22' });
  });
  test('after the deadline they still hold today', () => {
    const past = new Date('2026-11-20T20:00:00Z');
    expect(judge(claimed({ validUntil: '2026-11-22' }), true, past)).toBeNull();
    expect(judge(claimed({ validUntil: '2026-11-21' }), true, past)?.[1]).toMatchObject({ deadline: '2026-11-22' });
  });
});

describe('what is refused of a draft', () => {
  test.each([
    ['nothing of it', {}, null],
    ['all that is asked', { pan: 1000, leche: 2000 }, null],
    ['one more', { pan: 1001 }, ['units-over-lot', { product: 'pan', units: 1000 }, undefined]],
    ['of another tender', { arroz: 1 }, ['not-found', {}, undefined]],
    ['the first fault of several', { pan: 5, arroz: 1, leche: 2001 }, ['not-found', {}, undefined]],
  ])('while it is written: %s', (_, units, expected) =>
    expect(told(() => assertFits(tender, anOfferOf(units)))).toEqual(expected),
  );

  test.each<[string, Parameters<typeof aTender>[0], Parameters<typeof anOfferOf>[0], unknown]>([
    ['nothing at all', {}, {}, ['offer-empty', {}, undefined]],
    [
      'a part where none is taken',
      { partialAllowed: false },
      { pan: 999 },
      ['partial-not-taken', { product: 'pan', units: 1000 }, undefined],
    ],
    ['all of it where no part is taken', { partialAllowed: false }, { pan: 1000 }, null],
    ['an item that its lot lacks', { awardForm: 'lot' }, { pan: 1000 }, ['lot-incomplete', { product: 'leche' }, undefined]],
    ['an item that the tender lacks', { awardForm: 'total' }, { fruta: 1500 }, ['lot-incomplete', { product: 'pan' }, undefined]],
  ])('once it is sent: %s', (_, more, units, expected) =>
    expect(told(() => assertSendable(aTender(more), anOfferOf(units)))).toEqual(expected),
  );

  test('all its faults, in the order of the call', () => {
    const faults = formalFaults(aTender({ awardForm: 'lot' }), anOfferOf({ leche: 2001, arroz: 1, fruta: 1 }));
    expect(faults.map((fault) => ['lotItemId' in fault ? fault.lotItemId : null, fault.code])).toEqual([
      ['leche', 'units-over-lot'],
      [null, 'not-found'],
      ['pan', 'lot-incomplete'],
    ]);
  });
});

describe('an offer on the day on which its author gives their word', () => {
  const whole = anOfferOf({ pan: 1000 }, [claimed()]);
  const late = anOfferOf({ pan: 1000 }, [claimed({ validUntil: '2026-11-30' })]);

  test.each([
    ['it holds', whole, null],
    ['it asks more than the tender does now', anOfferOf({ pan: 1001 }), 'units-over-lot'],
    ['its certificate runs out before the deadline', late, 'claim-expired'],
    ['both: what is offered first', anOfferOf({ pan: 1001 }, late.claims), 'units-over-lot'],
  ])('%s', (_, content, code) => {
    expect(refusalOf(() => assertHolds(tender, content, now))?.code ?? null).toBe(code);
    expect(unfitOf(tender, content, now)?.code ?? null).toBe(code);
  });
  test('no form is to blame', () => expect(unfitOf(tender, late, now)?.field).toBeUndefined());
  test('an envelope that does not open', () => expect(unfitOf(tender, null, now)?.code).toBe('envelope-broken'));
  test('a fault is no refusal', () =>
    expect(() => unfitOf({ ...tender, lots: undefined } as unknown as TenderForBidders, whole, now)).toThrow(TypeError));
});

describe('the pages of an offer', () => {
  test.each([
    ['margenes', { kind: 'claims' }],
    ['revisar', { kind: 'review' }],
    ['1', { kind: 'item', index: 0 }],
    ['3', { kind: 'item', index: 2 }],
    ['4', { kind: 'list' }],
    ['0', { kind: 'list' }],
    ['1,5', { kind: 'list' }],
    ['1.5', { kind: 'list' }],
    ['lote-1', { kind: 'item', index: 0 }],
    ['lote-2', { kind: 'item', index: 2 }],
    ['lote-3', { kind: 'list' }],
    ['', { kind: 'list' }],
    [undefined, { kind: 'list' }],
  ])('"%s"', (text, step) => expect(readStep(text, tender)).toEqual(step));

  test.each([
    ['the next item', {}, 0, '2'],
    ['the next without a price', { leche: 1 }, 0, '3'],
    ['not itself, though it has none', { leche: 1 }, 2, 'margenes'],
    ['nor one before it', { fruta: 1 }, 1, 'margenes'],
    ['the margins once all have one', { pan: 1, leche: 1, fruta: 1 }, 0, 'margenes'],
  ])('after an item comes %s', (_, units, index, step) => expect(stepAfter(tender, anOfferOf(units), index)).toBe(step));
});

describe('a draft', () => {
  const part = { items: [], removedItemId: null, claims: null };
  test('is empty to begin with, and one page writes its own part', () => {
    const first = mergeDraft(emptyContent, { ...part, claims: [claimed()] });
    expect(first).toEqual({ items: [], claims: [claimed()] });
    expect(mergeDraft(first, part)).toEqual(first);
    expect(mergeDraft(first, { ...part, claims: [] }).claims).toEqual([]);
    const second = mergeDraft(first, { ...part, items: anOfferOf({ pan: 5, leche: 6 }).items });
    expect(mergeDraft(second, { ...part, removedItemId: 'pan' })).toEqual(anOfferOf({ leche: 6 }, [claimed()]));
    expect(mergeDraft(second, { ...part, removedItemId: 'arroz' })).toEqual(second);
  });

  const [one, two] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
  test('is sealed and read back, in one order', () => {
    const content = anOfferOf({ [two]: 5, [one]: 6 }, [claimed(), claimed({ claim: 'F1' })]);
    const read = readContent(writeContent(content));
    expect(read).toEqual(anOfferOf({ [one]: 6, [two]: 5 }, [claimed({ claim: 'F1' }), claimed()]));
    expect(writeContent(read)).toBe(writeContent(content));
    expect(() => readContent('no es')).toThrow();
  });
});

test('what goes to the end of a bidder’s list', () => {
  expect(offerStates.filter((state) => !isOpenState(state))).toEqual([
    'not-confirmed',
    'lost',
    'unsigned',
    'deserted',
    'unreadable',
    'cancelled',
    'withdrawn',
    'replaced',
  ]);
});
