import { beforeAll, expect, test } from 'vitest';
import { importSchoolsAction } from '@/lib/actions/school-import';
import { listsKept } from '@/lib/data/school-imports';
import { prisma } from '@/lib/platform/database';
import { readSchoolImport } from '@/lib/queries/school-import';
import { inUploadTurn } from '@/lib/services/schools/upload';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { asPerson, type Person } from '@/tests/support/people';
import { townsperson } from '@/tests/support/planning';
import { csv, stage, staged, unread } from '@/tests/support/school-imports';
import { rowsOf, xlsxOf } from '@/tests/support/workbook';

let stranger: Person;
beforeAll(async () => {
  stranger = await townsperson('programme-officer');
});

test('a list of one person is taken in hand at a time, until it is kept; a second is told to wait, and comes in after it', async () => {
  const own = await townsperson('programme-officer');
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const first = inUploadTurn(own.userId, () => held);
  expect(await stage(own, csv('Código;Nombre', '1;x'))).toMatchObject({
    code: 'upload-running',
    fields: { file: expect.stringContaining('Espere') },
  });
  expect(await stage(stranger, csv('Código;Nombre', '1;x'))).toMatchObject({ status: 'done' });
  letGo();
  await first;
  expect(await stage(own, new File(['x'], 'x.csv'))).toMatchObject({ code: 'file-not-a-table' });
  expect(await stage(own, csv('Código;Nombre', '2;x'))).toMatchObject({ status: 'done' });
});

test('two lists are in hand at once, some wait, and who comes then is told to come again', async () => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const codes = Array.from({ length: 23 }, (_, i) =>
    inUploadTurn(`person ${i}`, () => held).then(
      () => 'done',
      (error) => error.code,
    ),
  );
  letGo();
  expect((await Promise.all(codes)).filter((code) => code !== 'done')).toEqual(['files-waiting']);
});

test('texts that a database could not keep are kept without what it cannot', async () => {
  const own = await townsperson('programme-officer');
  const cells = ['1', `${'a'.repeat(1_999)}🏫`, 'b_x0000_ _xD83C_'];
  const file = new File(
    [new Uint8Array(xlsxOf([{ name: `${'n'.repeat(99)}🏫`, rows: rowsOf([['Código', 'Nombre', 'Nota'], cells]) }]))],
    `${'f'.repeat(199)}🏫.xlsx`,
  );
  expect((await unread(own, file)).preview?.problems).toContainEqual(
    expect.objectContaining({ row: 2, column: 'B', code: 'too-long' }),
  );
});

test('of lists that were imported long ago the cells are let go, and nothing else', async () => {
  const own = await townsperson('programme-officer');
  const importOne = async (girls: number) => {
    const { importId, preview } = await staged(
      own,
      csv('Código;Nombre;Área;Zona;Primaria mujeres;Primaria varones', `1;Uno;rural;Norte;${girls};4`),
    );
    await mustCall(importSchoolsAction, own, { importId, fingerprint: preview.fingerprint });
    return importId;
  };
  const ids: string[] = [];
  for (let girls = 1; girls <= listsKept + 1; girls++) ids.push(await importOne(girls));
  const rows = await prisma().schoolImport.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } });
  expect(rows.map(({ sheets }) => (sheets as object[]).length)).toEqual([0, ...Array(listsKept).fill(1)]);
  expect(rows[0]).toMatchObject({ fileName: 'lista.csv', source: 'Dirección distrital', confirmedAt: expect.any(Date) });
  expect(await asPerson(own, () => readSchoolImport(ids[0] ?? ''))).toMatchObject({ preview: null, reading: null });
});
