import { beforeAll, expect, test } from 'vitest';
import { importSchoolsAct, stageSchoolsAct } from '@/lib/actions/schools';
import { findSchoolImport, previewSchoolImport } from '@/lib/data/school-imports';
import { uploadLimitBytes, writeXlsx } from '@/lib/integrations/spreadsheet';
import { prisma } from '@/lib/platform/database';
import { callAct, mustAct } from '@/prisma/seed/demo/stage';
import type { Person } from '@/tests/support/people';
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
const staged = async (who: Person, file: Blob) => {
  const outcome = await stage(who, file);
  if (outcome.status !== 'done') throw new Error(JSON.stringify(outcome));
  const found = await findSchoolImport(prisma(), outcome.value.id);
  if (!found) throw new Error('nothing staged');
  return { importId: found.id, preview: await previewSchoolImport(prisma(), found) };
};

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
