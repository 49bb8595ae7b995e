import { describe, expect, test } from 'vitest';
import { eventFields } from '@/lib/domain/access/event-fields';
import { type EventFields, splitTexts, withTexts } from '@/lib/domain/records/event-texts';

const fields: EventFields = {
  id: 'kept',
  ids: 'kept',
  reason: 'text',
  checks: { each: { claim: 'kept', why: 'text', parts: { each: { product: 'text', units: 'kept' } } } },
};

describe('a text is parted from its event', () => {
  const detail = {
    id: 'x',
    ids: ['a', 'b'],
    reason: 'Faltó el camino',
    checks: [
      { claim: 'F1', why: 'No lo prueba', parts: [] },
      { claim: 'F2', why: '', parts: [{ product: 'Leche', units: 3 }] },
    ],
  };
  const { detail: kept, texts } = splitTexts(fields, detail);

  test('what stays and what lies beside it', () => {
    expect(kept).toEqual({
      id: 'x',
      ids: ['a', 'b'],
      reason: null,
      checks: [
        { claim: 'F1', why: null, parts: [] },
        { claim: 'F2', why: '', parts: [{ product: null, units: 3 }] },
      ],
    });
    expect(texts).toEqual([
      { field: 'reason', value: 'Faltó el camino' },
      { field: 'checks[0].why', value: 'No lo prueba' },
      { field: 'checks[1].parts[0].product', value: 'Leche' },
    ]);
  });

  test('both together say what was said', () => {
    expect(withTexts(kept, texts)).toEqual(detail);
  });

  test('of an erased one nothing is said, of the others all', () => {
    expect(withTexts(kept, texts.slice(1))).toEqual({ ...detail, reason: null });
    expect(withTexts(kept, [])).toEqual(kept);
  });

  test('what nobody described is taken for a text, what says nothing stays', () => {
    const told = splitTexts({ id: 'kept' }, { id: 'x', forgotten: 'Ximena', list: [1], none: null, blank: '', empty: [] });
    expect(told.detail).toEqual({ id: 'x', forgotten: null, list: null, none: null, blank: '', empty: [] });
    expect(told.texts).toEqual([
      { field: 'forgotten', value: 'Ximena' },
      { field: 'list', value: [1] },
    ]);
  });

  test('a list that came as something else is a text', () => {
    expect(splitTexts(fields, { checks: 'Ximena' })).toEqual({
      detail: { checks: null },
      texts: [{ field: 'checks', value: 'Ximena' }],
    });
  });
});

test('no field of an event is called like the name that lies beside it', () => {
  expect(Object.values(eventFields).flatMap((one) => Object.keys(one))).not.toContain('userName');
});
