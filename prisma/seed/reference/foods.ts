import { type CsvRow, numberOrNull, readCsv } from './files';
import type { ReferenceTable } from './merge';

const monthColumns = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'] as const;

export function foods(): ReferenceTable[] {
  const rows = readCsv('foods.csv').map(food);
  const known = new Set(rows.map(({ code }) => code));
  return [
    { name: 'foods', keys: ['code'], rows },
    { name: 'seasons', keys: ['food_code', 'region'], rows: readCsv('seasonality.csv').map(season) },
    {
      name: 'food_prices',
      keys: ['food_code', 'place', 'day', 'source', 'low_centavos_per_kg', 'high_centavos_per_kg'],
      rows: readCsv('prices_bs.csv')
        .filter((row) => known.has(row.food_code))
        .flatMap(price),
    },
  ];
}

function food(row: CsvRow) {
  return {
    code: row.code,
    name: row.name_es,
    food_group: row.group,
    energy_kcal: numberOrNull(row.energy_kcal),
    protein_g: numberOrNull(row.protein_g),
    calcium_mg: numberOrNull(row.calcium_mg),
    iron_mg: numberOrNull(row.iron_mg),
    zinc_mg: numberOrNull(row.zinc_mg),
    vitamin_a_ug: numberOrNull(row.vit_a_ug_rae),
    vitamin_c_mg: numberOrNull(row.vit_c_mg),
    folate_ug: numberOrNull(row.folate_ug),
    sodium_mg: numberOrNull(row.sodium_mg),
    sugars_g: numberOrNull(row.sugars_g),
    edible_share: numberOrNull(row.edible_factor),
    source: row.data_quality === 'A' ? row.source : `${row.source} (${row.data_quality === 'proxy' ? 'aproximado' : 'parcial'})`,
  };
}

function season(row: CsvRow) {
  return {
    food_code: row.food_code,
    region: row.region,
    months: monthColumns.map((month) => row[month]).join(''),
    confidence: row.confidence,
  };
}

/** Prices whose source gives no weight (per box, per head) or no date cannot be compared and are left out. */
function price(row: CsvRow) {
  const [low, high] = [numberOrNull(row.low_bs_per_kg), numberOrNull(row.high_bs_per_kg)];
  const when = priceDay(row.date ?? '');
  if (low === null || high === null || when === null) return [];
  return [
    {
      food_code: row.food_code,
      low_centavos_per_kg: Math.round(low * 100),
      high_centavos_per_kg: Math.round(high * 100),
      place: `${row.city} (${row.level})`,
      day: when.day,
      source: when.exact ? row.source : `${row.source}; fecha aproximada: ${row.date}`,
      url: row.url || null,
    },
  ];
}

/** Press dates come whole ('2025-12-22'), in part ('2016-07', '2014') or as a season; without a year there is none. */
function priceDay(text: string): { day: string; exact: boolean } | null {
  const [, year, month, date] = /(20\d\d)(?:-(\d\d))?(?:-(\d\d))?/.exec(text) ?? [];
  if (!year) return null;
  const season = text.includes('fin') ? '12' : text.includes('invierno') ? '07' : '01';
  return { day: `${year}-${month ?? season}-${date ?? '01'}`, exact: text === `${year}-${month}-${date}` };
}
