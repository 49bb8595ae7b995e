import { expect, test } from 'vitest';
import { readCropMap } from '@/lib/queries/crops';
import { asPerson } from '@/tests/support/people';
import { staged } from '@/tests/support/staged';

const crops = (query: Record<string, string> = {}) => asPerson(null, () => readCropMap(query));

test('each municipality carries what it grows of the crop that is asked for, and nothing where it grows none', async () => {
  const data = [
    { municipalityCode: '050103', crop: 'Haba de prueba', productionTonnes: 4120.5, areaHectares: 900 },
    { municipalityCode: '050101', crop: 'Haba de prueba', productionTonnes: 0, areaHectares: 3 },
  ];
  await staged((db) => db.cropProduction.createMany({ data }));
  const map = await crops({ cultivo: 'Haba de prueba' });
  expect(map?.crops).toContain('Haba de prueba');
  expect(map?.areas.flatMap(({ code, grown }) => (grown ? [[code, grown.name, grown.tonnes]] : []))).toEqual([
    ['050103', 'Yocalla', 4120.5],
  ]);
  // The country as the reference draws it: four municipalities have no polygon.
  expect(map?.areas).toHaveLength(339);
});

test('an address that asks for no crop, or for one that nobody grows, shows potatoes', async () => {
  expect((await crops())?.crop).toBe('Papa');
  expect((await crops({ cultivo: 'Trufa' }))?.crop).toBe('Papa');
});

test('without crops there is no map', async () => {
  await staged((db) => db.cropProduction.deleteMany());
  expect(await crops()).toBeNull();
});
