import { expect, test } from 'vitest';
import { type LineFilter, readLineFilter, writeLineFilter } from '@/lib/routes/line-filter';

test.each<LineFilter>([
  {},
  { origin: 'municipality' },
  { origin: 'unknown', month: '2026-03' },
  { domicile: 'department', associative: true },
  { foodGroup: 'pan_galleta', productKind: 'transformed' },
])('a filter survives its address: %o', (filter) => {
  expect(readLineFilter(writeLineFilter(filter))).toEqual(filter);
});

test.each([
  { origen: 'luna' },
  { origen: ['municipio', 'pais'] },
  { origen: 'constructor' },
  { mes: '2026-13' },
  { mes: '2026' },
  { clase: 'frito' },
  { tipo: 'empresa' },
  { grupo: "x'; drop table foods" },
])('what is no option is left out: %o', (query) => {
  expect(readLineFilter(query)).toEqual({});
});
