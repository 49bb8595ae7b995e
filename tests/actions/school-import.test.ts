import { beforeAll, expect, test } from 'vitest';
import { importSchoolsAction, stageSchoolsAction } from '@/lib/actions/school-import';
import { mergeSchoolsAction, mergeZonesAction } from '@/lib/actions/school-merges';
import { uploadLimitBytes } from '@/lib/integrations/spreadsheet/read';
import { writeXlsx } from '@/lib/integrations/spreadsheet/write';
import { prisma } from '@/lib/platform/database';
import { readSchoolImport } from '@/lib/queries/school-import';
import { readSchool } from '@/lib/queries/schools';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { asPerson, type Person } from '@/tests/support/people';
import { newSchool, newZone, townsperson } from '@/tests/support/planning';
import { csv, schoolsOf, stage, staged } from '@/tests/support/school-imports';

let officer: Person;
let stranger: Person;
beforeAll(async () => {
  officer = await townsperson('programme-officer');
  stranger = await townsperson('programme-officer');
});

const headers = ['Nombre', 'Código', 'Zona', 'Área', 'Primaria mujeres', 'Primaria varones'];
const rows = [
  ['Simón Bolívar', '001', 'Norte', 'rural', 60, 55],
  ['=cmd|calc', '002', 'Sur', 'urbana', 100, 98],
];
const xlsx = async (changed: (string | number)[][] = rows) =>
  new File([new Uint8Array(await writeXlsx([{ name: 'Escuelas', headers, rows: changed }]))], 'escuelas.pdf');
test('a list is staged, shown, confirmed once, and read again with its differences', async () => {
  const own = await townsperson('programme-officer');
  const first = await staged(own, await xlsx());
  expect(await schoolsOf(own)).toEqual([]);
  expect(first.preview.difference).toMatchObject({ added: [{ row: 2 }, { row: 3 }], changed: [], newZones: ['Norte', 'Sur'] });

  const { importId, preview } = first;
  expect(await mustCall(importSchoolsAction, own, { importId, fingerprint: preview.fingerprint })).toMatchObject({
    added: 2,
    changed: 0,
  });
  expect(await callAction(importSchoolsAction, own, { importId, fingerprint: preview.fingerprint })).toMatchObject({
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

  const [imported, untouched] = await schoolsOf(own);
  const historyOf = async (id = '') => (await asPerson(own, () => readSchool(id, undefined)))?.history.map(({ act }) => act);
  expect(await historyOf(imported?.id)).toEqual(['schools.import']);

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
  await mustCall(importSchoolsAction, own, { importId: again.importId, fingerprint: again.preview.fingerprint });
  expect((await schoolsOf(own)).map(({ version, enrolments }) => [version, enrolments[0]?.girls])).toEqual([
    [2, 61],
    [1, 100],
    [1, 5],
  ]);
  // Told in the history of what it changed, and of nothing that it left as it was.
  expect(await historyOf(imported?.id)).toHaveLength(2);
  expect(await historyOf(untouched?.id)).toHaveLength(1);
});

test('one wrong cell and not a row is imported', async () => {
  const own = await townsperson('programme-officer');
  const { importId, preview } = await staged(own, await xlsx([...rows, ['Sin número', '003', 'Sur', 'rural', 'muchas', -4]]));
  expect(preview.problems).toMatchObject([
    { row: 4, column: 'E', code: 'not-a-whole-number', written: 'muchas' },
    { row: 4, column: 'F' },
  ]);
  expect(await callAction(importSchoolsAction, own, { importId, fingerprint: preview.fingerprint })).toMatchObject({
    code: 'import-has-problems',
  });
  expect(await schoolsOf(own)).toEqual([]);
  expect(await prisma().schoolImport.findUnique({ where: { id: importId } })).toMatchObject({ confirmedAt: null });
});

test('what changed between the preview and the yes is not confirmed unseen', async () => {
  const own = await townsperson('programme-officer');
  const { importId, preview } = await staged(own, await xlsx());
  await newSchool(own, await newZone(own), { code: '001' });
  expect(await callAction(importSchoolsAction, own, { importId, fingerprint: preview.fingerprint })).toMatchObject({
    code: 'changed-meanwhile',
  });
  expect(await schoolsOf(own)).toHaveLength(1);
});

test('a list that still names what was merged means what stands', async () => {
  const own = await townsperson('programme-officer');
  const [north, old] = [await newZone(own, 'Norte'), await newZone(own, 'Norte Chico')];
  const [stays, goes] = [await newSchool(own, north, { code: '1' }), await newSchool(own, old, { code: '2' })];
  await mustCall(mergeSchoolsAction, own, { schoolId: goes, version: 1, intoId: stays, intoVersion: 1 });
  await mustCall(mergeZonesAction, own, { zoneId: old, intoId: north, schools: 0, drafted: 0 });

  const { importId, preview } = await staged(own, csv('Código;Nombre;Zona;Área', '2;Otro nombre;NORTE CHICO;rural'));
  expect(preview.difference).toMatchObject({ added: [], changed: [{ id: stays }], newZones: [] });
  await mustCall(importSchoolsAction, own, { importId, fingerprint: preview.fingerprint });
  expect((await schoolsOf(own)).map(({ code, name, zone }) => [code, name, zone.name])).toContainEqual([
    '1',
    'Otro nombre',
    'Norte',
  ]);
});

test('two yeses at once import once', async () => {
  const own = await townsperson('programme-officer');
  const { importId, preview } = await staged(own, await xlsx());
  const outcomes = await Promise.all(
    [1, 2].map(() => callAction(importSchoolsAction, own, { importId, fingerprint: preview.fingerprint })),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['done', 'refused']);
  expect(await schoolsOf(own)).toHaveLength(2);
});

test('the list of another municipality does not exist', async () => {
  const { importId, preview } = await staged(officer, await xlsx());
  expect(await callAction(importSchoolsAction, stranger, { importId, fingerprint: preview.fingerprint })).toMatchObject({
    code: 'not-found',
  });
  expect(await callAction(importSchoolsAction, officer, { importId, fingerprint: 'x' })).toMatchObject({ code: 'check-input' });
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
  expect(await callAction(stageSchoolsAction, stranger, { year: 2026, source: 'x' })).toMatchObject({
    code: 'check-input',
    fields: { file: 'Elija un archivo.' },
  });
  expect(await callAction(stageSchoolsAction, stranger, { file: 'hola', year: 2026, source: 'x' })).toMatchObject({
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
  await mustCall(importSchoolsAction, own, { importId, fingerprint: preview.fingerprint });
  expect(await schoolsOf(own)).toMatchObject([
    { name: 'Una', place: 'La plaza', lat: -19.3936, enrolments: [{ girls: 0, boys: 55 }] },
  ]);
});

test('an error of a formula imports nobody', async () => {
  const own = await townsperson('programme-officer');
  const { importId, preview } = await staged(own, csv('Código;Nombre;Área;Zona;Primaria mujeres', '1;Uno;rural;Norte;#N/A'));
  expect(preview.problems).toMatchObject([{ row: 2, column: 'E', code: 'formula-error', written: '#N/A' }]);
  expect(await callAction(importSchoolsAction, own, { importId, fingerprint: preview.fingerprint })).toMatchObject({
    code: 'import-has-problems',
  });
  expect(await schoolsOf(own)).toEqual([]);
});

test('schools of another municipality are imported only by who says that they saw it', async () => {
  const own = await townsperson('programme-officer');
  const elsewhere = await prisma().municipality.findFirstOrThrow({ where: { departmentCode: '08', code: { endsWith: '01' } } });
  const many = Array.from({ length: 232 }, (_, i) => `n${i};Escuela ${i};rural;Norte;${elsewhere.lat};${elsewhere.lon};3;4`);
  const { importId, preview } = await staged(
    own,
    csv('Código;Nombre;Área;Zona;Latitud;Longitud;Primaria mujeres;Primaria varones', ...many),
  );
  expect(preview).toMatchObject({
    problems: [],
    warnings: [{ code: 'outside', schools: 232, of: 232, likely: [{ code: elsewhere.code, schools: 232 }] }],
  });
  expect((await asPerson(own, () => readSchoolImport(importId)))?.likely.get(elsewhere.code)).toBe(elsewhere.name);
  const form = { importId, fingerprint: preview.fingerprint };
  expect(await callAction(importSchoolsAction, own, form)).toMatchObject({
    code: 'import-warnings-unseen',
    fields: { warningsSeen: expect.any(String) },
  });
  expect(await schoolsOf(own)).toEqual([]);
  expect(await mustCall(importSchoolsAction, own, { ...form, warningsSeen: 'on' })).toMatchObject({ added: 232 });
});

test('codes that zeros alone tell apart are warned of, those that stand too', async () => {
  const own = await townsperson('programme-officer');
  await newSchool(own, await newZone(own), { code: '0012' });
  const { preview } = await staged(
    own,
    csv('Código;Nombre;Área;Zona;Primaria mujeres;Primaria varones', '12;Doce;rural;Norte;3;4'),
  );
  expect(preview).toMatchObject({ problems: [], warnings: [{ code: 'codes-alike', codes: [['0012', '12']] }] });
});

test('new schools without pupils, and with half of them, do not go in unseen', async () => {
  const own = await townsperson('programme-officer');
  const none = await staged(own, csv('Código;Nombre;Área;Zona', '1;Uno;rural;Norte'));
  expect(none.preview).toMatchObject({
    problems: [],
    warnings: [{ code: 'no-pupils', schools: [{ row: 2, name: 'Uno' }], of: 1 }],
  });
  const { importId, preview } = none;
  expect(await callAction(importSchoolsAction, own, { importId, fingerprint: preview.fingerprint })).toMatchObject({
    code: 'import-warnings-unseen',
  });
  const half = await staged(own, csv('Código;Nombre;Área;Zona;Primaria mujeres;Primaria varones', '1;Uno;rural;Norte;25;'));
  expect(half.preview.problems).toMatchObject([{ row: 2, column: 'F', code: 'half-a-level' }]);
  expect(
    await callAction(importSchoolsAction, own, {
      importId: half.importId,
      fingerprint: half.preview.fingerprint,
      warningsSeen: 'on',
    }),
  ).toMatchObject({ code: 'import-has-problems' });
  expect(await schoolsOf(own)).toEqual([]);
});
