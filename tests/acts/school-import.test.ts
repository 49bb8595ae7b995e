import { beforeAll, expect, test } from 'vitest';
import { importSchoolsAct, setSchoolColumnsAct, stageSchoolsAct } from '@/lib/actions/schools';
import { previewSchoolImport } from '@/lib/data/school-import-preview';
import { findSchoolImport } from '@/lib/data/school-imports';
import { readGrounds } from '@/lib/integrations/municipal-outline';
import { uploadLimitBytes } from '@/lib/integrations/spreadsheet/read';
import { writeXlsx } from '@/lib/integrations/spreadsheet/write';
import { prisma } from '@/lib/platform/database';
import { readImportColumns } from '@/lib/queries/school-columns';
import { readSchoolImport } from '@/lib/queries/school-import';
import { callAct, mustAct } from '@/prisma/seed/demo/stage';
import { asPerson, colleague, type Person } from '@/tests/support/people';
import { newSchool, newZone, townsperson } from '@/tests/support/planning';

let officer: Person;
let stranger: Person;
beforeAll(async () => {
  officer = await townsperson('programme-officer');
  stranger = await townsperson('programme-officer');
});

const schoolsOf = (one: Person) =>
  prisma().school.findMany({
    where: { organisationId: one.organisationId },
    include: { enrolments: true, zone: true },
    orderBy: { code: 'asc' },
  });

const headers = ['Nombre', 'Código', 'Zona', 'Área', 'Primaria mujeres', 'Primaria varones'];
const rows = [
  ['Simón Bolívar', '001', 'Norte', 'rural', 60, 55],
  ['=cmd|calc', '002', 'Sur', 'urbana', 100, 98],
];
const xlsx = async (changed: (string | number)[][] = rows) =>
  new File([new Uint8Array(await writeXlsx([{ name: 'Escuelas', headers, rows: changed }]))], 'escuelas.pdf');
const stage = async (who: Person, file: Blob) =>
  callAct(stageSchoolsAct, who, { file, year: 2026, source: 'Dirección distrital' });
const previewOf = async (importId: string) => {
  const found = await findSchoolImport(prisma(), importId);
  return found && previewSchoolImport(prisma(), found, await readGrounds());
};
const unread = async (who: Person, file: Blob) => {
  const outcome = await stage(who, file);
  if (outcome.status !== 'done') throw new Error(JSON.stringify(outcome));
  return { importId: outcome.value.id, preview: await previewOf(outcome.value.id) };
};
const staged = async (who: Person, file: Blob) => {
  const { importId, preview } = await unread(who, file);
  if (!preview) throw new Error('its columns are not known');
  return { importId, preview };
};
const csv = (...lines: string[]) => new File([lines.join('\n')], 'lista.csv');

test('a list is staged, shown, confirmed once, and read again with its differences', async () => {
  const own = await townsperson('programme-officer');
  const first = await staged(own, await xlsx());
  expect(await schoolsOf(own)).toEqual([]);
  expect(first.preview.difference).toMatchObject({ added: [{ row: 2 }, { row: 3 }], changed: [], newZones: ['Norte', 'Sur'] });

  const { importId, preview } = first;
  expect(await mustAct(importSchoolsAct, own, { importId, fingerprint: preview.fingerprint })).toMatchObject({
    added: 2,
    changed: 0,
  });
  expect(await callAct(importSchoolsAct, own, { importId, fingerprint: preview.fingerprint })).toMatchObject({
    code: 'import-already-confirmed',
  });
  expect(
    (await schoolsOf(own)).map(({ code, name, zone, enrolments }) => [
      code,
      name,
      zone.name,
      enrolments[0]?.girls,
      enrolments[0]?.source,
    ]),
  ).toEqual([
    ['001', 'Simón Bolívar', 'Norte', 60, 'Dirección distrital'],
    ['002', '=cmd|calc', 'Sur', 100, 'Dirección distrital'],
  ]);

  const again = await staged(
    own,
    await xlsx([
      ['Simón Bolívar', '001', 'Norte', 'rural', 61, 55],
      ['=cmd|calc', '002', 'Sur', 'urbana', 100, 98],
      ['Nueva', '003', 'Sur', 'rural', 5, 5],
    ]),
  );
  expect(again.preview.difference).toMatchObject({
    added: [{ facts: { code: '003' } }],
    changed: [{ changes: [{ field: 'primaria.girls', from: '60', to: '61' }] }],
    unchanged: [{ name: '=cmd|calc' }],
    newZones: [],
  });
  await mustAct(importSchoolsAct, own, { importId: again.importId, fingerprint: again.preview.fingerprint });
  expect((await schoolsOf(own)).map(({ version, enrolments }) => [version, enrolments[0]?.girls])).toEqual([
    [2, 61],
    [1, 100],
    [1, 5],
  ]);
});

test('one wrong cell and not a row is imported', async () => {
  const own = await townsperson('programme-officer');
  const { importId, preview } = await staged(own, await xlsx([...rows, ['Sin número', '003', 'Sur', 'rural', 'muchas', -4]]));
  expect(preview.problems).toMatchObject([
    { row: 4, column: 'E', code: 'not-a-whole-number', written: 'muchas' },
    { row: 4, column: 'F' },
  ]);
  expect(await callAct(importSchoolsAct, own, { importId, fingerprint: preview.fingerprint })).toMatchObject({
    code: 'import-has-problems',
  });
  expect(await schoolsOf(own)).toEqual([]);
  expect(await prisma().schoolImport.findUnique({ where: { id: importId } })).toMatchObject({ confirmedAt: null });
});

test('what changed between the preview and the yes is not confirmed unseen', async () => {
  const own = await townsperson('programme-officer');
  const { importId, preview } = await staged(own, await xlsx());
  await newSchool(own, await newZone(own), { code: '001' });
  expect(await callAct(importSchoolsAct, own, { importId, fingerprint: preview.fingerprint })).toMatchObject({
    code: 'changed-meanwhile',
  });
  expect(await schoolsOf(own)).toHaveLength(1);
});

test('two yeses at once import once', async () => {
  const own = await townsperson('programme-officer');
  const { importId, preview } = await staged(own, await xlsx());
  const outcomes = await Promise.all(
    [1, 2].map(() => callAct(importSchoolsAct, own, { importId, fingerprint: preview.fingerprint })),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['done', 'refused']);
  expect(await schoolsOf(own)).toHaveLength(2);
});

test('the list of another municipality does not exist', async () => {
  const { importId, preview } = await staged(officer, await xlsx());
  expect(await callAct(importSchoolsAct, stranger, { importId, fingerprint: preview.fingerprint })).toMatchObject({
    code: 'not-found',
  });
  expect(await callAct(importSchoolsAct, officer, { importId, fingerprint: 'x' })).toMatchObject({ code: 'check-input' });
});

test.each<[string, Blob, string]>([
  ['over 1 MiB', new File([new Uint8Array(uploadLimitBytes + 1)], 'grande.xlsx'), 'file-too-large'],
  ['a picture called .xlsx', new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])], 'foto.xlsx'), 'file-not-a-table'],
  ['half a spreadsheet', new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0])], 'media.xlsx'), 'file-damaged'],
  ['headers alone', new File(['Código;Nombre;Área;Zona\n'], 'vacia.csv'), 'file-empty'],
])('a file %s is refused at its field and nothing is staged', async (_, file, code) => {
  const before = await prisma().schoolImport.count();
  expect(await stage(stranger, file)).toMatchObject({
    status: 'refused',
    code,
    fields: { file: expect.any(String) },
    values: { source: 'Dirección distrital' },
  });
  expect(await prisma().schoolImport.count()).toBe(before);
});

test('no file, or a text in its place, is refused', async () => {
  expect(await callAct(stageSchoolsAct, stranger, { year: 2026, source: 'x' })).toMatchObject({
    code: 'check-input',
    fields: { file: 'Elija un archivo.' },
  });
  expect(await callAct(stageSchoolsAct, stranger, { file: 'hola', year: 2026, source: 'x' })).toMatchObject({
    code: 'check-input',
    fields: { file: 'Elija un archivo.' },
  });
});

test.each<[string, Blob, string]>([
  ['old', new File([Buffer.from('d0cf11e0a1b11ae1', 'hex')], 'lista.xls'), 'file-old-excel'],
  ['a web page', new File(['<html><table><tr><td>1</td></tr></table></html>'], 'lista.xls'), 'file-web-page'],
  ['a PDF', new File(['%PDF-1.7 lista'], 'lista.pdf'), 'file-pdf'],
])('a file that is %s is refused with what to do', async (_, file, code) => {
  expect(await stage(stranger, file)).toMatchObject({ code, fields: { file: expect.stringMatching(/ábrala|pida/i) } });
});

test('a cell left blank leaves what stands; one that says 0 does not', async () => {
  const own = await townsperson('programme-officer');
  const zone = await newZone(own);
  await newSchool(own, zone, { code: '001', name: 'Una', place: 'La plaza' });
  const header = 'Código;Nombre;Área;Zona;Lugar;Latitud;Longitud;Primaria mujeres;Primaria varones';
  const blank = await staged(own, csv(header, '001;;;;;;;;'));
  expect(blank.preview).toMatchObject({ problems: [], difference: { changed: [], unchanged: [{ name: 'Una' }] } });
  const { importId, preview } = await staged(own, csv(header, '001;;;;;;;0;'));
  expect(preview.difference.changed[0]?.changes).toEqual([{ field: 'primaria.girls', from: '60', to: '0' }]);
  await mustAct(importSchoolsAct, own, { importId, fingerprint: preview.fingerprint });
  expect(await schoolsOf(own)).toMatchObject([
    { name: 'Una', place: 'La plaza', lat: -19.3936, enrolments: [{ girls: 0, boys: 55 }] },
  ]);
});

test('an error of a formula imports nobody', async () => {
  const own = await townsperson('programme-officer');
  const { importId, preview } = await staged(own, csv('Código;Nombre;Área;Zona;Primaria mujeres', '1;Uno;rural;Norte;#N/A'));
  expect(preview.problems).toMatchObject([{ row: 2, column: 'E', code: 'formula-error', written: '#N/A' }]);
  expect(await callAct(importSchoolsAct, own, { importId, fingerprint: preview.fingerprint })).toMatchObject({
    code: 'import-has-problems',
  });
  expect(await schoolsOf(own)).toEqual([]);
});

const odd = ['Ident;Cómo se llama;Sector;Tipo;Ellas;Ellos', '7;Siete;Norte;rural;3;4'];
const columns = ['code', 'name', 'zone', 'area', 'primaria.girls', 'primaria.boys'];
const choice = (importId: string, chosen: readonly string[] = columns, change: object = {}) => ({
  importId,
  sheet: 0,
  header: 1,
  tiers: 1,
  ...Object.fromEntries(chosen.map((field, index) => [`columns[${index}]`, field])),
  ...change,
});

test('titles that nobody knows: a person says what each column is, once', async () => {
  const own = await townsperson('programme-officer');
  const first = await unread(own, csv(...odd));
  expect(first.preview).toBeNull();
  expect(await callAct(importSchoolsAct, own, { importId: first.importId, fingerprint: 'a'.repeat(64) })).toMatchObject({
    code: 'import-has-problems',
  });
  const offered = await asPerson(own, () => readImportColumns(first.importId, {}));
  expect(offered).toMatchObject({
    known: false,
    header: 1,
    columns: [{ letter: 'A', title: 'Ident', field: null, samples: ['7'] }, {}, {}, {}, {}, {}],
  });

  await mustAct(setSchoolColumnsAct, own, choice(first.importId));
  const preview = await previewOf(first.importId);
  expect(preview).toMatchObject({
    problems: [],
    difference: { added: [{ facts: { code: '7', name: 'Siete', zone: 'Norte' }, enrolments: [{ girls: 3, boys: 4 }] }] },
  });
  await mustAct(importSchoolsAct, own, { importId: first.importId, fingerprint: preview?.fingerprint ?? '' });
  expect(await schoolsOf(own)).toHaveLength(1);
  expect(await callAct(setSchoolColumnsAct, own, choice(first.importId))).toMatchObject({ code: 'import-already-confirmed' });

  // The next file of the house with the same titles, further down and in capitals, is read without asking.
  const next = await staged(own, csv('Lista nueva;', ...odd.map((line) => line.toUpperCase()), '8;Ocho;Sur;rural;1;1'));
  expect(next.preview).toMatchObject({ layout: { header: 2 }, difference: { added: [{ facts: { code: '8' } }] } });
  expect((await asPerson(own, () => readSchoolImport(next.importId)))?.reading).toMatchObject({ kept: true, header: 2 });
  const elsewhere = await townsperson('programme-officer');
  expect((await unread(elsewhere, csv(...odd))).preview).toBeNull();
});

test('two titles that mean the same wait for a person', async () => {
  const own = await townsperson('programme-officer');
  const file = csv('CODIGO SIE;UNIDAD EDUCATIVA;AREA;ZONA;DISTRITO', '80730123;San Juan;RURAL;Norte;Yocalla');
  const { importId, preview } = await unread(own, file);
  expect(preview).toBeNull();
  const offered = await asPerson(own, () => readImportColumns(importId, {}));
  expect(offered?.doubts).toMatchObject([{ field: 'zone', columns: [{ title: 'ZONA' }, { title: 'DISTRITO' }] }]);
  expect(await callAct(setSchoolColumnsAct, own, choice(importId, ['code', 'name', 'area', 'zone', 'zone']))).toMatchObject({
    code: 'check-input',
    fields: { 'columns[4]': expect.stringContaining('repetido') },
    values: { 'columns[4]': 'zone' },
  });
  await mustAct(setSchoolColumnsAct, own, choice(importId, ['code', 'name', 'area', 'none', 'zone']));
  expect((await previewOf(importId))?.difference.added[0]?.facts.zone).toBe('Yocalla');
});

test('a list without zone or area: a person says one for all', async () => {
  const own = await townsperson('programme-officer');
  const { importId, preview } = await staged(own, csv('COD. SIE;U.E.', '1;Una', '2;Dos'));
  expect(preview.problems).toMatchObject([
    { code: 'missing-column', header: 'Área', limit: 2 },
    { code: 'missing-column', header: 'Zona', limit: 2 },
  ]);
  await mustAct(setSchoolColumnsAct, own, choice(importId, ['code', 'name'], { zone: ' Centro ', area: 'urban' }));
  expect(await previewOf(importId)).toMatchObject({
    problems: [],
    difference: { added: [{ facts: { zone: 'Centro', area: 'urban' } }, {}], newZones: ['Centro'] },
  });
});

test.each<[string, object, string]>([
  ['no code', choice('', ['none', 'name']), 'import-needs-column'],
  ['women without their level', choice('', ['code', 'girls']), 'import-needs-column'],
  ['a row that is not there', choice('', ['code', 'name'], { header: 99 }), 'import-row-unknown'],
  ['a sheet that is not there', choice('', ['code', 'name'], { sheet: 7 }), 'import-row-unknown'],
  ['a meaning of its own', choice('', ['code', 'salary']), 'check-input'],
])('a choice with %s is refused, and the list waits as it was', async (_, form, code) => {
  const own = await townsperson('programme-officer');
  const { importId } = await unread(own, csv(...odd));
  expect(await callAct(setSchoolColumnsAct, own, { ...form, importId })).toMatchObject({ status: 'refused', code });
  expect(await prisma().schoolImport.findUnique({ where: { id: importId } })).toMatchObject({ layout: null });
  expect(await prisma().importLayout.count({ where: { organisationId: own.organisationId } })).toBe(0);
});

test('the columns of a list are for its municipality’s planners alone', async () => {
  const own = await townsperson('programme-officer');
  const treasurer = await colleague(own, ['treasurer']);
  const { importId } = await unread(own, csv(...odd));
  for (const who of [stranger, treasurer]) {
    expect(await callAct(setSchoolColumnsAct, who, choice(importId))).toMatchObject({ code: 'not-found' });
    expect(await asPerson(who, () => readImportColumns(importId, {}))).toBeNull();
    expect(await asPerson(who, () => readSchoolImport(importId))).toBeNull();
  }
  expect(await prisma().importLayout.count({ where: { organisationId: stranger.organisationId } })).toBe(0);
});

test('the sheet and the row of the titles can be chosen', async () => {
  const own = await townsperson('programme-officer');
  const book = await writeXlsx([
    { name: 'Resumen', headers: ['Gestión', 'Total'], rows: [['2026', 10]] },
    {
      name: 'Datos',
      headers: ['Lista', ''],
      rows: [
        ['Ident', 'Cómo se llama'],
        ['7', 'Siete'],
      ],
    },
  ]);
  const { importId } = await unread(own, new File([new Uint8Array(book)], 'libro.xlsx'));
  const offered = await asPerson(own, () => readImportColumns(importId, { hoja: '1', fila: '2' }));
  expect(offered).toMatchObject({
    sheet: 1,
    header: 2,
    columns: [{ title: 'Ident', samples: ['7'] }, { title: 'Cómo se llama' }],
  });
  expect(await asPerson(own, () => readImportColumns(importId, { hoja: '9', fila: 'x' }))).toMatchObject({ sheet: 0, header: 1 });
  await mustAct(
    setSchoolColumnsAct,
    own,
    choice(importId, ['code', 'name'], { sheet: 1, header: 2, zone: 'Centro', area: 'rural' }),
  );
  expect((await previewOf(importId))?.difference.added).toMatchObject([{ row: 3, facts: { code: '7', name: 'Siete' } }]);
});

test('schools of another municipality are imported only by who says that they saw it', async () => {
  const own = await townsperson('programme-officer');
  const elsewhere = await prisma().municipality.findFirstOrThrow({ where: { departmentCode: '08', code: { endsWith: '01' } } });
  const many = Array.from({ length: 332 }, (_, i) => `n${i};Escuela ${i};rural;Norte;${elsewhere.lat};${elsewhere.lon}`);
  const { importId, preview } = await staged(own, csv('Código;Nombre;Área;Zona;Latitud;Longitud', ...many));
  expect(preview).toMatchObject({
    problems: [],
    warnings: [{ code: 'outside', schools: 332, of: 332, likely: [{ code: elsewhere.code, schools: 332 }] }],
  });
  expect((await asPerson(own, () => readSchoolImport(importId)))?.likely.get(elsewhere.code)).toBe(elsewhere.name);
  const form = { importId, fingerprint: preview.fingerprint };
  expect(await callAct(importSchoolsAct, own, form)).toMatchObject({
    code: 'import-warnings-unseen',
    fields: { warningsSeen: expect.any(String) },
  });
  expect(await schoolsOf(own)).toEqual([]);
  expect(await mustAct(importSchoolsAct, own, { ...form, warningsSeen: 'on' })).toMatchObject({ added: 332 });
});

test('codes that zeros alone tell apart are warned of, those that stand too', async () => {
  const own = await townsperson('programme-officer');
  await newSchool(own, await newZone(own), { code: '0012' });
  const { preview } = await staged(own, csv('Código;Nombre;Área;Zona', '12;Doce;rural;Norte'));
  expect(preview).toMatchObject({ problems: [], warnings: [{ code: 'codes-alike', codes: [['0012', '12']] }] });
});
