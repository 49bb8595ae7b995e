import { expect, test } from 'vitest';
import { requestIdFor } from '@/lib/platform/request-id';
import { scrub } from '@/lib/platform/scrub';

const id = '019a1b2c-3d4e-7f50-8a9b-0c1d2e3f4a5b';

test.each([
  ['Key (email)=(ana@ejemplo.bo) already exists.', 'Key (email)=(…) already exists.'],
  ['Key (tender_id, price)=(7, (1.90)) already exists.', 'Key (tender_id, price)=(…) already exists.'],
  ['Failing row contains (7, Ana Mamani, 71234567, null).', 'Failing row contains (…).'],
  ['could not write to <ana.mamani@ejemplo.com.bo>', 'could not write to <<mail>>'],
  ['link /invitacion/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822c', 'link /invitacion/<token>'],
  ['session eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0x opened', 'session <token> opened'],
  [`tender ${id} was never published`, `tender ${id} was never published`],
  ['a price of Bs 1.234,50 a unit', 'a price of <amount> a unit'],
  [
    'violates check constraint "offers_receipt_number_has_its_form"',
    'violates check constraint "offers_receipt_number_has_its_form"',
  ],
  [
    '    at readEvaluationBasis (/srv/apthapi/lib/services/evaluation/basis.ts:18:11)',
    '    at readEvaluationBasis (/srv/apthapi/lib/services/evaluation/basis.ts:18:11)',
  ],
])('%s', (told, kept) => expect(scrub(told)).toBe(kept));

test.each([
  [id, true],
  ['proxy-7_0001', true],
  ['short', false],
  ['a'.repeat(65), false],
  ['with a space', false],
  ['line\nbreak-12', false],
  ['', false],
])('a request that brings %j keeps it: %j', (brought, keeps) => {
  expect(requestIdFor(brought) === brought).toBe(keeps);
  expect(requestIdFor(brought)).toMatch(/^[\w-]{8,64}$/);
});

test('a request without an id is given one', () => expect(requestIdFor(null)).not.toBe(requestIdFor(null)));
