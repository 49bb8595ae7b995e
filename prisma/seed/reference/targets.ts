import { randomUUID } from 'node:crypto';
import { type CsvRow, numberOrNull, readCsv, readReferenceJson } from './files';
import type { ReferenceTable } from './merge';

/**
 * Default targets of a ration: the share of the daily reference that rule NUT-SHARE gives to the meal. The daily reference
 * of a level is the mean over its years of age, girls and boys alike: energy from FAO/WHO/UNU 2004, protein, minerals and
 * vitamins from the IOM's recommended allowances. Sodium and sugars have no floor and the files give no ceiling: no target.
 */
const ages = { inicial: [4, 5], primaria: [6, 11], secundaria: [12, 17], especial: [6, 11] } as const;

const columns = {
  energyKcal: 'energy_kcal',
  proteinG: 'protein_g',
  calciumMg: 'calcium_mg',
  ironMg: 'iron_mg',
  zincMg: 'zinc_mg',
  vitaminAUg: 'vit_a_ug_rae',
  vitaminCMg: 'vit_c_mg',
  folateUg: 'folate_ug_dfe',
} as const;

/** Read in the official table; the rest of the file says "recall". */
const readInTable = new Set(['calciumMg', 'ironMg', 'zincMg']);

type Level = keyof typeof ages;
type Nutrient = keyof typeof columns;
type RuleFile = { rules: { id: string; value: { breakfastPercent?: number; lunchPercent?: number } }[] };

export function nutrientTargets(): ReferenceTable {
  const norms = readCsv('norms_targets.csv');
  const share = readReferenceJson<RuleFile>('rules.json').rules.find(({ id }) => id === 'NUT-SHARE')?.value ?? {};
  const meals = { breakfast: share.breakfastPercent, lunch: share.lunchPercent };
  const rows = [];
  for (const level of Object.keys(ages) as Level[]) {
    for (const nutrient of Object.keys(columns) as Nutrient[]) {
      for (const [meal, percent] of Object.entries(meals)) rows.push(target(norms, level, nutrient, meal, percent ?? 0));
    }
  }
  return {
    name: 'nutrient_targets',
    keys: ['level', 'meal', 'nutrient'],
    nullableKeys: ['organisation_id'],
    onlyWhenNew: ['id'],
    rows,
  };
}

function target(norms: readonly CsvRow[], level: Level, nutrient: Nutrient, meal: string, percent: number) {
  const scheme = nutrient === 'energyKcal' ? 'FAO_WHO_UNU_2004' : 'IOM_RDA_AI';
  const source = nutrient === 'energyKcal' ? 'FAO/WHO/UNU 2004' : 'IOM (RDA)';
  const [from, to] = ages[level];
  const alike = level === 'especial' ? ', como primaria' : '';
  return {
    id: randomUUID(),
    organisation_id: null,
    level,
    meal,
    nutrient,
    amount: Math.round(dailyMean(norms, scheme, nutrient, from, to) * percent) / 100,
    confidence: `referencial; confianza ${readInTable.has(nutrient) ? 'alta' : 'media'}`,
    source: `${percent} % de la necesidad diaria (NUT-SHARE, requiere validación legal); ${source}, media de ${from} a ${to} años, ambos sexos${alike}`,
  };
}

function dailyMean(norms: readonly CsvRow[], scheme: string, nutrient: Nutrient, from: number, to: number): number {
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return mean(years.map((age) => mean(norms.flatMap((row) => (covers(row, scheme, age) ? [daily(row, nutrient)] : [])))));
}

function covers(row: CsvRow, scheme: string, age: number): boolean {
  const [low = 0, high = 0] = (row.age_or_level ?? '').split('-').map(Number);
  return row.scheme === scheme && low <= age && age <= high;
}

function daily(row: CsvRow, nutrient: Nutrient): number {
  const amount = numberOrNull(row[columns[nutrient]]);
  if (amount === null) throw new Error(`norms_targets.csv: ${row.scheme} ${row.age_or_level} gives no ${nutrient}`);
  return amount;
}

function mean(values: readonly number[]): number {
  if (values.length === 0) throw new Error('norms_targets.csv: no row for an age');
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
