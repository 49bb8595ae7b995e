import { expect, test } from 'vitest';
import type { NoteLine } from '@/lib/domain/deliveries/note';
import { type Agreed, assertNotAlike, assertPlanned, moreThanPlanned, type PlannedItem } from '@/lib/domain/deliveries/plan';
import { refusalOf } from '@/tests/support/refusals';

/** 227 are scheduled here; the contract has 3,000 left, 2,773 of them owed to other deliveries. */
const item: PlannedItem = { contractItemId: 'milk', due: 227, left: 3000, owedElsewhere: 2773, expires: true };
const line: NoteLine = { contractItemId: 'milk', units: 227, batch: 'L', producedOn: '2026-03-01', expiresOn: '2026-03-20' };
const agreed: Agreed = { more: false, shelfLife: false, alike: false };
const at = { deliveredOn: '2026-03-02', shelfLifeDays: 10, agreed };

test.each<[string, number, Partial<PlannedItem>, ReturnType<typeof moreThanPlanned>]>([
  ['what is scheduled', 227, {}, null],
  ['less', 200, {}, null],
  ['more, of what other schools are owed', 1413, {}, { due: 227, taken: 1186 }],
  ['more, of what nobody is owed', 240, { left: 3020 }, { due: 227, taken: 0 }],
  ['what is scheduled, where another note took too much before', 227, { left: 2000 }, null],
  ['outside the schedule, of what nobody is owed', 20, { due: null, left: 2793 }, null],
  ['outside the schedule, of what others are owed', 21, { due: null, left: 2793 }, { due: 0, taken: 1 }],
])('a note of %s', (_what, units, change, expected) => {
  expect(moreThanPlanned(units, { ...item, ...change })).toEqual(expected);
});

test.each<[string, Partial<NoteLine>, Partial<PlannedItem>, Partial<typeof at>, string | null]>([
  ['as planned', {}, {}, {}, null],
  ['of more than is scheduled', { units: 1413 }, {}, {}, 'more-than-scheduled'],
  ['of more, and that is right', { units: 1413 }, {}, { agreed: { ...agreed, more: true } }, null],
  ['without the expiry of a product that has one', { expiresOn: null }, {}, { shelfLifeDays: 0 }, 'expiry-needed'],
  ['without expiry where the tender asks a shelf life', { expiresOn: null }, { expires: false }, {}, 'expiry-needed'],
  ['of a fresh product without expiry', { expiresOn: null }, { expires: false }, { shelfLifeDays: 0 }, null],
  ['of what has expired', { expiresOn: '2026-03-01' }, {}, { agreed: { ...agreed, shelfLife: true } }, 'already-expired'],
  ['that keeps a day less than asked', { expiresOn: '2026-03-11' }, {}, {}, 'shelf-life-short'],
  ['that keeps less, and says so', { expiresOn: '2026-03-11' }, {}, { agreed: { ...agreed, shelfLife: true } }, null],
  ['that keeps what is asked', { expiresOn: '2026-03-12' }, {}, {}, null],
])('a note %s', (_what, lineChange, itemChange, change, code) => {
  const hold = () => assertPlanned([{ ...line, ...lineChange }], [{ ...item, ...itemChange }], { ...at, ...change });
  expect(refusalOf(hold)?.code ?? null).toBe(code);
});

test('the field to mend is that of the line, empty ones before it counted', () => {
  const empty = { contractItemId: 'bread', units: 0 as const };
  const hold = () => assertPlanned([empty, { ...line, expiresOn: null }], [item, { ...item, contractItemId: 'bread' }], at);
  expect(refusalOf(hold)).toMatchObject({ code: 'expiry-needed', field: 'lines[1].expiresOn' });
});

test.each([
  ['the same within the hour', 59, 227, false, 'note-alike'],
  ['the same after an hour', 60, 227, false, null],
  ['another amount', 5, 226, false, null],
  ['the same, and it is another delivery', 5, 227, true, null],
])('outside the schedule, %s', (_what, minutes, units, alike, code) => {
  const now = new Date('2026-03-02T12:00:00Z');
  const issuedAt = new Date(now.getTime() - minutes * 60_000);
  const other = { number: 7, issuedAt, lines: [{ contractItemId: 'milk', units }] };
  expect(refusalOf(() => assertNotAlike([line], [other], now, { ...agreed, alike }))?.code ?? null).toBe(code);
});
