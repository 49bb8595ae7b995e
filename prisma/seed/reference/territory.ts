import { departmentIso } from '@/lib/domain/territory';
import { readCsv, readReferenceJson } from './files';
import type { ReferenceTable } from './merge';

export function referenceTerritory(): ReferenceTable[] {
  const municipalities = readCsv('municipalities.csv');
  const names = new Map(municipalities.map((row) => [row.department_code ?? '', row.department]));
  return [
    { name: 'departments', keys: ['code'], rows: [...names].map(([code, name]) => ({ code, name, iso: departmentIso(code) })) },
    {
      name: 'municipalities',
      keys: ['code'],
      rows: municipalities.map((row) => ({
        code: row.code,
        name: row.name,
        department_code: row.department_code,
        province_code: row.province_code || null,
        province: row.province || null,
        population_2024: Number(row.population_2024),
        main_locality: row.main_locality,
        lat: Number(row.main_lat),
        lon: Number(row.main_lon),
      })),
    },
    { name: 'crop_production', keys: ['municipality_code', 'crop'], rows: cropProduction() },
  ];
}

function cropProduction() {
  const names = new Map(readCsv('crops.csv').map((row) => [row.crop_code, row.name]));
  return readCsv('crop_production_mun.csv').map((row) => ({
    municipality_code: row.municipality_code,
    crop: names.get(row.crop_code),
    production_tonnes: Number(row.production_t_avg_2022_2024),
    area_hectares: Number(row.area_ha_avg_2022_2024),
  }));
}

type SchoolCalendar = { year: number; holiday_overrides_2026: { date: string; action: 'add' | 'remove'; name?: string }[] };

const decree = 'DS 5521';

/** Public holidays only: the list also carries observances (Día del Mar, Jueves Santo), on which people work and learn. */
export function holidays(): ReferenceTable {
  const { holiday_overrides_2026: overrides } = readReferenceJson<SchoolCalendar>('school_calendar_2026.json');
  const removed = new Set(overrides.filter(({ action }) => action === 'remove').map(({ date }) => date));
  const listed = readCsv('holidays_bo_2016_2030.csv')
    .filter((row) => row.type === 'public')
    .map((row) => ({
      day: row.date,
      name: row.name,
      department_iso: row.department_iso || null,
      removed_by: removed.has(row.date ?? '') && !row.department_iso ? decree : null,
      source: 'date-holidays 3.37 (npm)',
    }));
  const added = overrides
    .filter(({ action }) => action === 'add')
    .map(({ date, name }) => ({ day: date, name, department_iso: null, removed_by: null, source: decree }));
  return { name: 'holidays', keys: ['day', 'name'], nullableKeys: ['department_iso'], rows: [...listed, ...added] };
}
