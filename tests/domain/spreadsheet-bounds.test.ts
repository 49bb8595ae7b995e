import { expect, test, vi } from 'vitest';
import { limits } from '@/lib/integrations/spreadsheet/limits.mjs';
import { readTable, uploadLimitBytes } from '@/lib/integrations/spreadsheet/read';
import { readPatiently } from '@/tests/support/read-patiently';
import { letter, rowsOf, xlsxOf } from '@/tests/support/workbook';

// Making files of a hundred megabytes takes what it takes; what is tested is that they are refused.
vi.setConfig({ testTimeout: 120_000 });

const head = rowsOf([
  ['Código', 'Nombre'],
  [1, 'Uno'],
]);
const one = '<c r="A3" t="s"><v>0</v></c>';

/** A row that says the same long text a hundred times costs a few bytes a cell in the file. */
const amplified = () =>
  Array.from({ length: 1_250 }, (_, i) => {
    const cells = Array.from({ length: 100 }, (__, j) => `<c r="${letter(j)}${i + 3}" t="s"><v>0</v></c>`);
    return `<row r="${i + 3}">${cells.join('')}</row>`;
  }).join('');

const merges = (reference: string, many: number) => `<mergeCells>${`<mergeCell ref="${reference}"/>`.repeat(many)}</mergeCells>`;

const files: [string, () => Buffer, string][] = [
  [
    'one long text, said in 125,000 cells',
    () => xlsxOf(head + amplified(), { strings: `<si><t>${'ñ'.repeat(2_000)}</t></si>` }),
    'too-large',
  ],
  ['100 MB of one text', () => xlsxOf(head, { strings: `<si><t>${'a'.repeat(100_000_000)}</t></si>` }), 'too-heavy'],
  ['texts without end', () => xlsxOf(head, { strings: '<si><t>a</t></si>'.repeat(700_000) }), 'too-heavy'],
  ['empty texts without end', () => xlsxOf(head, { strings: '<si/>'.repeat(2_000_000) }), 'too-heavy'],
  [
    'cells in one place without end',
    () => xlsxOf(`${head}<row r="3">${one.repeat(400_000)}</row>`, { strings: '<si><t>x</t></si>' }),
    'too-large',
  ],
  [
    '20 sheets of 5,000 rows with one cell far to the right',
    () =>
      xlsxOf(
        Array.from({ length: 20 }, () => ({
          rows: Array.from({ length: 5_000 }, (_, i) => `<row r="${i + 1}"><c r="CV${i + 1}"><v>1</v></c></row>`).join(''),
        })),
      ),
    'too-large',
  ],
  ['the same as a text', () => Buffer.from(`${','.repeat(99)}1\n`.repeat(4_990)), 'too-large'],
  [
    'a cell that is drawn over every cell, again and again',
    () =>
      xlsxOf([
        {
          rows:
            head +
            rowsOf(
              Array.from({ length: 3_000 }, (_, i) => [i]),
              3,
            ),
          after: merges('A1:XFD1048576', 20_000),
        },
      ]),
    'too-large',
  ],
  ['cells drawn together without end', () => xlsxOf([{ rows: head, after: merges('A1:A2', 20_001) }]), 'too-heavy'],
  ['tags in tags', () => xlsxOf(`${head}${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`), 'too-heavy'],
  ['one tag of megabytes', () => xlsxOf(`${head}<row r="3" a="${'b'.repeat(3_000_000)}"></row>`), 'too-heavy'],
  ['rows with words without end', () => xlsxOf(rowsOf(Array.from({ length: limits.rows + 2 }, (_, i) => [i]))), 'too-large'],
  ['50 MB of rows', () => xlsxOf(head + '<row r="3"><c r="A3"/></row>'.repeat(1_900_000)), 'too-heavy'],
  ['a row at no place', () => xlsxOf('<row r="1e9"><c><v>1</v></c></row>'), 'damaged'],
  [
    'entities that multiply',
    () =>
      xlsxOf('', {
        parts: {
          'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>',
        },
      }),
    'damaged',
  ],
];

test.each(files)('%s: refused while it is read', async (_, make, problem) => {
  const file = make();
  expect(file.length).toBeLessThan(uploadLimitBytes);
  expect(await readPatiently(file)).toEqual({ ok: false, problem });
});

test('one cell that is drawn over the same two 20,000 times is read like once', async () => {
  const read = await readPatiently(xlsxOf([{ rows: head, after: merges('A1:A2', 20_000) }]));
  expect(read).toMatchObject({
    ok: true,
    sheets: [{ rows: [{ row: 1 }, { row: 2, cells: [{ kind: 'merged', text: 'Código' }, 'Uno'] }] }],
  });
});

test('a thread that needs more memory or time than it has is ended, and the next is read', async () => {
  const list = Buffer.from(
    Array.from({ length: 4_900 }, (_, i) => Array.from({ length: 30 }, (__, j) => `x${i}-${j}`).join(';')).join('\n'),
  );
  const file = list.subarray(0, uploadLimitBytes);
  expect(await readTable(file, { megabytes: 4, seconds: 60 })).toEqual({ ok: false, problem: 'too-heavy' });
  expect(await readTable(file, { megabytes: 192, seconds: 0 })).toEqual({ ok: false, problem: 'too-slow' });
  expect(await readPatiently(file)).toMatchObject({ ok: true, kind: 'csv' });
});

test('one cell at the end of the world is walked to by nobody', async () => {
  const far = '<row r="1048576"><c r="A1048576"><v>1</v></c><c r="XFD1048576"><v>2</v></c></row>';
  const read = await readPatiently(xlsxOf(head + far));
  expect(read).toMatchObject({ ok: true, sheets: [{ beyond: 'XFD1048576' }] });
  expect(read.ok && read.sheets[0]?.rows.map(({ row }) => row)).toEqual([1, 2, 1_048_576]);
});

test('many at once are read, each with its own answer', async () => {
  const reads = Array.from({ length: 5 }, (_, i) => readPatiently(Buffer.from(`a;b\n${i};c\n`)));
  const rows = (await Promise.all(reads)).map((read) => read.ok && read.sheets[0]?.rows[1]?.cells[0]);
  expect(rows).toEqual(['0', '1', '2', '3', '4']);
});
