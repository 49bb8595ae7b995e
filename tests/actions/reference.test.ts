import { expect, test } from 'vitest';
import { readHolidayCalendar } from '@/lib/data/calendar';
import { readRuleBook } from '@/lib/data/law';
import { readMunicipality } from '@/lib/data/territory';
import { isBusinessDay } from '@/lib/domain/calendar';
import { prisma } from '@/lib/platform/database';
import { loadReference } from '@/prisma/seed/reference';
import { createTestDatabase, ownDatabase } from '@/tests/support/database';
import { realBook } from '@/tests/support/reference';

const { sql, url } = ownDatabase();

const tables = {
  departments: 9,
  municipalities: 343,
  crop_production: 6644,
  rules: 75,
  foods: 201,
  seasons: 45,
  matrix_items: 35,
  nutrient_targets: 64,
};

/** Every row's place on disk: a row written again moves. */
async function fingerprint(): Promise<unknown> {
  const names = [...Object.keys(tables), 'holidays', 'food_prices'];
  return Promise.all(names.map((name) => sql(`select count(*), max(ctid::text), sum(xmin::text::bigint) from ${name}`)));
}

test.each(Object.entries(tables))('%s has its %i rows', async (name, count) => {
  expect(await sql(`select count(*)::int as count from ${name}`)).toEqual([{ count }]);
});

test('loading again writes nothing', async () => {
  const before = await fingerprint();
  await loadReference(url);
  expect(await fingerprint()).toEqual(before);
});

test('loading repairs what was changed and keeps what people added', async () => {
  await sql(`update municipalities set name = 'Otro' where code = '050101'`);
  await sql(`delete from matrix_items where id = 'MUN-NAC-1'`);
  await sql(`insert into holidays (day, name, source) values ('2026-12-24', 'Tolerancia', 'comunicado')`);
  await loadReference(url);
  expect(await sql(`select name from municipalities where code = '050101'`)).toEqual([{ name: 'Potosí' }]);
  expect(await sql(`select count(*)::int as count from matrix_items`)).toEqual([{ count: 35 }]);
  expect(await sql(`select name from holidays where day = '2026-12-24'`)).toEqual([{ name: 'Tolerancia' }]);
  await sql(`delete from holidays where day = '2026-12-24'`);
});

test('an installation of before gets the corrected rules and keeps what its municipality said of them', async () => {
  const database = await createTestDatabase();
  await database.sql(`update rules set confidence = 'memory', source = null, text = 'Retención' where id = 'CON-TAX'`);
  await database.sql(`delete from rules where id in ('MOD-CNC', 'MOD-ANPE-C-H')`);
  await database.sql(`insert into organisations (id, kind, name, municipality_code, status)
    values ('0195d1f0-0000-7000-8000-000000000001', 'municipality', 'Gobierno', '050103', 'confirmed')`);
  await database.sql(`insert into rule_overrides (id, rule_id, organisation_id, value, legal_basis, user_id)
    values ('0195d1f0-0000-7000-8000-000000000002', 'CON-TAX', '0195d1f0-0000-7000-8000-000000000001',
            '{"iuePercent": 5, "itPercent": 2}', 'Resolución 3/2026', '0195d1f0-0000-7000-8000-000000000003')`);
  await loadReference(database.url);
  expect(await database.sql(`select confidence::text, norm from rules where id = 'CON-TAX'`)).toEqual([
    { confidence: 'secondary', norm: 'Ley 843; DS 24051, DS 21531, DS 21532' },
  ]);
  expect(await database.sql(`select id, stands_for from rules where id in ('MOD-CNC', 'MOD-ANPE-C-H') order by id`)).toEqual([
    { id: 'MOD-ANPE-C-H', stands_for: 'MOD-ANPE-C' },
    { id: 'MOD-CNC', stands_for: null },
  ]);
  expect(await database.sql(`select value, verdict::text, legal_basis from rule_overrides`)).toEqual([
    { value: { iuePercent: 5, itPercent: 2 }, verdict: 'parameter', legal_basis: 'Resolución 3/2026' },
  ]);
  await database.drop();
});

/** What was collected of each rule on 2026-11-29: confidence and something of what is written. */
const corrections: readonly [string, string, RegExp][] = [
  ['MOD-CNC', 'secondary', /605\.000[\s\S]*25-0417-09-1605140-1-1/],
  ['MOD-CND', 'secondary', /CND1[\s\S]*131\.564/],
  ['CHB-FIRST', 'memory', /informe de excepción[\s\S]*nunca impide/],
  ['TAX-RAU', 'secondary', /DS 24463[\s\S]*8 %/],
  ['STATE-PARTIAL', 'secondary', /Desierto Parcial/],
  ['CON-TAX', 'secondary', /DS 24051, DS 21531, DS 21532[\s\S]*05-0040/],
  ['EVA-CAP', 'seen', /DBC n\. 14\.2/],
  ['EVA-ARITH', 'seen', /electrónicas[\s\S]*n\. 15-18/],
  ['EVA-ARITH-2', 'memory', /2 %/],
  ['PLZ-ANPE-C', 'secondary', /97,3 %[\s\S]*1\.283/],
  ['PLZ-ANPE-P', 'secondary', /94,0 %/],
  ['PLZ-LP-N', 'memory', /93,8 %/],
  ['PLZ-RAI', 'secondary', /art\. 47/],
  ['PLZ-DOCS', 'seen', /200\.000[\s\S]*23\.1[\s\S]*antes/],
  ['ADJ-RES', 'seen', /22\.3-22\.5[\s\S]*causas de rechazo/],
  ['MAR-F2A', 'secondary', /25 %[\s\S]*55 %/],
  ['MAR-F2A-MIN', 'memory', /30 %/],
  ['GAR-CUM-S', 'seen', /OECOM/],
  ['GAR-DEP', 'seen', /dos horas[\s\S]*13\.1\.5/],
  ['RUPE-20K', 'secondary', /DS 5475 art\. 4/],
  ['DOC-SENASAG', 'secondary', /mataderos[\s\S]*tiendas/],
  ['ACE-LOCAL', 'secondary', /art\. 4[\s\S]*2021|producción local y nacional/],
  ['ACE-DAYS', 'seen', /66 \+ 68 \+ 66/],
  ['ADJ-NEXT', 'memory', /siguiente en orden[\s\S]*no se encontró/],
  ...['CON-FINE', 'CON-END', 'EVA-CPTC', 'NUT-SHARE', 'VAL-LP-N', 'PLZ-LP-I', 'SPLIT-BAN', 'MOD-EX'].map(
    (id) => [id, 'memory', /no se encontró/] as [string, string, RegExp],
  ),
];

test.each(corrections)('%s is kept as %s', async (id, confidence, said) => {
  const [row] = await sql('select * from rules where id = $1', [id]);
  const { text, article, norm, note, source, confidence: kept } = row as Record<string, string>;
  expect(kept).toBe(confidence);
  expect([text, norm, article, note, source].join('\n')).toMatch(said);
});

test('two loads at once do not meet', async () => {
  const database = await createTestDatabase();
  await Promise.all([loadReference(database.url), loadReference(database.url)]);
  expect(await database.sql('select count(*)::int as count from municipalities')).toEqual([{ count: 343 }]);
  await database.drop();
});

test('the one municipality without a province is there', async () => {
  expect(await sql(`select code, province_code, province from municipalities where province_code is null`)).toEqual([
    { code: '080901', province_code: null, province: null },
  ]);
});

test('an unknown nutrient stays unknown', async () => {
  expect(await sql(`select iron_mg, edible_share from foods where code = 'canahua_gris'`)).toEqual([
    { iron_mg: null, edible_share: null },
  ]);
});

test('only prices by weight are kept, and an approximate date says so', async () => {
  expect(
    await sql(
      `select count(*)::int as count from food_prices where low_centavos_per_kg <= 0 or low_centavos_per_kg > high_centavos_per_kg`,
    ),
  ).toEqual([{ count: 0 }]);
  expect(await sql(`select count(*)::int as count from food_prices where food_code = 'huevo'`)).toEqual([{ count: 0 }]);
  expect(await sql(`select source from food_prices where food_code = 'quinua_grano' and day = '2014-01-01'`)).toEqual([
    { source: 'Sudamerica Rural; fecha aproximada: 2014' },
  ]);
});

test('targets are the meal’s share of the mean daily need, and say that they are referential', async () => {
  const rows = await sql<{ nutrient: string; amount: number; confidence: string }>(
    `select nutrient, amount, confidence from nutrient_targets where level = 'inicial' and meal = 'breakfast' and nutrient in ('energyKcal', 'calciumMg') order by nutrient`,
  );
  // (1360 + 1241) / 2 × 20 % kcal; 1000 mg × 20 %.
  expect(rows).toEqual([
    { nutrient: 'calciumMg', amount: 200, confidence: 'referencial; confianza alta' },
    { nutrient: 'energyKcal', amount: 260.1, confidence: 'referencial; confianza media' },
  ]);
});

test('the rule book read from the database is the one of the file', async () => {
  const book = await readRuleBook(prisma(), { day: '2026-11-22' });
  expect([...book.rules].sort()).toEqual([...realBook().rules].sort());
});

test('a rule book is named by what it says', async () => {
  const [today, tomorrow, in2016] = await Promise.all(
    ['2026-11-22', '2026-11-23', '2016-03-01'].map((day) => readRuleBook(prisma(), { day })),
  );
  expect(today?.version).toMatch(/^[0-9a-f]{12}$/);
  expect(tomorrow?.version).toBe(today?.version);
  expect(in2016?.version).not.toBe(today?.version);
});

test('holidays hold where they are kept, and the one that DS 5521 moved no longer holds', async () => {
  const [potosi, tarija] = await Promise.all(['050101', '060101'].map((code) => readHolidayCalendar(prisma(), code)));
  const open = (day: string) => [potosi, tarija].map((calendar) => calendar && isBusinessDay(calendar, day));
  expect([open('2026-11-10'), open('2026-01-22'), open('2026-01-23')]).toEqual([
    [false, true],
    [true, true],
    [false, false],
  ]);
});

test('a municipality is found by its INE 2024 code', async () => {
  expect(await readMunicipality(prisma(), '050103')).toMatchObject({ name: 'Yocalla', department: 'Potosí' });
  expect(await readMunicipality(prisma(), '999999')).toBeNull();
});
