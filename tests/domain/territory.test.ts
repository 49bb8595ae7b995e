import { expect, test } from 'vitest';
import { departmentIso, departmentOf, distanceMetres, provinceOf } from '@/lib/domain/territory';

const potosi = { lat: -19.5892, lon: -65.7535 };
const yocalla = { lat: -19.3917, lon: -65.9097 };

test('codes tell department and province', () => {
  expect([departmentOf('050103'), provinceOf('050103'), departmentIso('050103')]).toEqual(['05', '0501', 'P']);
});

test('the TIOC of Beni belongs to no province', () =>
  expect([departmentOf('080901'), provinceOf('080901')]).toEqual(['08', null]));

test('a code of no department has no letter', () => expect(departmentIso('990101')).toBeNull());

test('distances are as the crow flies', () => {
  expect(distanceMetres(potosi, potosi)).toBe(0);
  expect(distanceMetres(potosi, yocalla)).toBe(distanceMetres(yocalla, potosi));
  expect(distanceMetres(potosi, yocalla)).toBeGreaterThan(27_000);
  expect(distanceMetres(potosi, yocalla)).toBeLessThan(28_000);
});

test('half the way around the world is not more than that', () => {
  expect(distanceMetres({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBe(20_015_114);
});
