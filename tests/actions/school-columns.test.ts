import { beforeAll, expect, test } from 'vitest';
import { importSchoolsAction, setSchoolColumnsAction } from '@/lib/actions/school-import';
import { writeXlsx } from '@/lib/integrations/spreadsheet/write';
import { prisma } from '@/lib/platform/database';
import { readImportColumns } from '@/lib/queries/school-columns';
import { readSchoolImport } from '@/lib/queries/school-import';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { asPerson, colleague, type Person } from '@/tests/support/people';
import { townsperson } from '@/tests/support/planning';
import { csv, previewOf, schoolsOf, staged, unread } from '@/tests/support/school-imports';

let stranger: Person;
beforeAll(async () => {
  stranger = await townsperson('programme-officer');
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

test('a column without title that is filled in only far down can be chosen, and shows what stands in it', async () => {
  const own = await townsperson('programme-officer');
  const rows = Array.from({ length: 60 }, (_, at) => `${at};Escuela ${at};Norte;rural;3;4`);
  const { importId } = await unread(own, csv(odd[0] ?? '', ...rows, '99;Última;Norte;rural;3;4;solo aquí'));
  const offered = await asPerson(own, () => readImportColumns(importId, {}));
  expect(offered?.columns).toHaveLength(7);
  expect(offered?.columns[6]).toMatchObject({ letter: 'G', samples: ['solo aquí'] });
});

test('titles that nobody knows: a person says what each column is, once', async () => {
  const own = await townsperson('programme-officer');
  const first = await unread(own, csv(...odd));
  expect(first.preview).toBeNull();
  expect(await callAction(importSchoolsAction, own, { importId: first.importId, fingerprint: 'a'.repeat(64) })).toMatchObject({
    code: 'import-has-problems',
  });
  const offered = await asPerson(own, () => readImportColumns(first.importId, {}));
  expect(offered).toMatchObject({
    known: false,
    header: 1,
    columns: [{ letter: 'A', title: 'Ident', field: null, samples: ['7'] }, {}, {}, {}, {}, {}],
  });

  await mustCall(setSchoolColumnsAction, own, choice(first.importId));
  const preview = await previewOf(first.importId);
  expect(preview).toMatchObject({
    problems: [],
    difference: { added: [{ facts: { code: '7', name: 'Siete', zone: 'Norte' }, enrolments: [{ girls: 3, boys: 4 }] }] },
  });
  await mustCall(importSchoolsAction, own, { importId: first.importId, fingerprint: preview?.fingerprint ?? '' });
  expect(await schoolsOf(own)).toHaveLength(1);
  expect(await callAction(setSchoolColumnsAction, own, choice(first.importId))).toMatchObject({
    code: 'import-already-confirmed',
  });

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
  expect(await callAction(setSchoolColumnsAction, own, choice(importId, ['code', 'name', 'area', 'zone', 'zone']))).toMatchObject(
    {
      code: 'check-input',
      fields: { 'columns[4]': expect.stringContaining('repetido') },
      values: { 'columns[4]': 'zone' },
    },
  );
  await mustCall(setSchoolColumnsAction, own, choice(importId, ['code', 'name', 'area', 'none', 'zone']));
  expect((await previewOf(importId))?.difference.added[0]?.facts.zone).toBe('Yocalla');
});

test('a list without zone or area: a person says one for all', async () => {
  const own = await townsperson('programme-officer');
  const { importId, preview } = await staged(own, csv('COD. SIE;U.E.', '1;Una', '2;Dos'));
  expect(preview.problems).toMatchObject([
    { code: 'missing-column', header: 'Área', limit: 2 },
    { code: 'missing-column', header: 'Zona', limit: 2 },
  ]);
  await mustCall(setSchoolColumnsAction, own, choice(importId, ['code', 'name'], { zone: ' Centro ', area: 'urban' }));
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
  expect(await callAction(setSchoolColumnsAction, own, { ...form, importId })).toMatchObject({ status: 'refused', code });
  expect(await prisma().schoolImport.findUnique({ where: { id: importId } })).toMatchObject({ layout: null });
  expect(await prisma().importLayout.count({ where: { organisationId: own.organisationId } })).toBe(0);
});

test('the columns of a list are for its municipality’s planners alone', async () => {
  const own = await townsperson('programme-officer');
  const treasurer = await colleague(own, ['treasurer']);
  const { importId } = await unread(own, csv(...odd));
  for (const who of [stranger, treasurer]) {
    expect(await callAction(setSchoolColumnsAction, who, choice(importId))).toMatchObject({ code: 'not-found' });
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
  await mustCall(
    setSchoolColumnsAction,
    own,
    choice(importId, ['code', 'name'], { sheet: 1, header: 2, zone: 'Centro', area: 'rural' }),
  );
  expect((await previewOf(importId))?.difference.added).toMatchObject([{ row: 3, facts: { code: '7', name: 'Siete' } }]);
});

test('of the words that a municipality has said about titles the newest two hundred are kept', async () => {
  const own = await townsperson('programme-officer');
  const { importId } = await unread(own, csv(...odd));
  const said = (one: number) => new Date(Date.UTC(2020, 0, 1 + one));
  await prisma().importLayout.createMany({
    data: Array.from({ length: 205 }, (_, i) => ({
      organisationId: own.organisationId,
      titles: String(i).padStart(64, '0'),
      layout: {},
      savedAt: said(i),
    })),
  });
  await mustCall(setSchoolColumnsAction, own, choice(importId));
  const kept = await prisma().importLayout.findMany({
    where: { organisationId: own.organisationId },
    orderBy: { savedAt: 'asc' },
  });
  expect([kept.length, kept[0]?.savedAt]).toEqual([200, said(6)]);
});
