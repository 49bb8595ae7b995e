import { expect, test } from 'vitest';
import { assertReceivers } from '@/lib/domain/deliveries/receivers';
import { refusalOf } from '@/tests/support/refusals';

test.each([
  [[], false, null],
  [['A', 'B'], true, null],
  [['A', 'B'], false, { schools: 'A, B', more: 0 }],
  [['A', 'B', 'C', 'D', 'E'], false, { schools: 'A, B, C', more: 2 }],
])('schools without receiver %j, known: %s', (unattended, acknowledged, params) => {
  const refusal = refusalOf(() => assertReceivers(unattended, acknowledged));
  expect(refusal?.params ?? null).toEqual(params);
  if (params) expect(refusal).toMatchObject({ code: 'schools-without-receiver', field: 'receiversAcknowledged' });
});
