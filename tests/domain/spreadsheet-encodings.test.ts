import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPatiently } from '@/tests/support/read-patiently';

const list = 'Código;Nombre;Área\n1;PEÑA – Núñez;rural\n2;José Ávila “el Tío”;rural\n3;Pingüino;ÓRBITA\n';

/** Bytes of what these tests write, by the tables of each maker. */
const tables: Record<string, Record<string, number>> = {
  'Windows-1252': {
    á: 0xe1,
    é: 0xe9,
    í: 0xed,
    ó: 0xf3,
    ú: 0xfa,
    ñ: 0xf1,
    ü: 0xfc,
    Á: 0xc1,
    É: 0xc9,
    Ó: 0xd3,
    Ñ: 0xd1,
    '–': 0x96,
    '“': 0x93,
    '”': 0x94,
    '€': 0x80,
    '’': 0x92,
    '…': 0x85,
  },
  'DOS 850': { á: 0xa0, é: 0x82, í: 0xa1, ó: 0xa2, ú: 0xa3, ñ: 0xa4, ü: 0x81, Á: 0xb5, É: 0x90, Ó: 0xe0, Ñ: 0xa5 },
  'Mac OS Roman': {
    á: 0x87,
    é: 0x8e,
    í: 0x92,
    ó: 0x97,
    ú: 0x9c,
    ñ: 0x96,
    ü: 0x9f,
    Á: 0xe7,
    É: 0x83,
    Ó: 0xee,
    Ñ: 0x84,
    '–': 0xd0,
    '“': 0xd2,
    '”': 0xd3,
  },
};
const written = (text: string, table: keyof typeof tables) =>
  Buffer.from([...text].map((sign) => (sign < '\x80' ? sign.charCodeAt(0) : (tables[table]?.[sign] ?? 0x3f))));
const plain = list.replace(' – ', ' ').replace(/[“”]/g, '');

async function textsOf(file: Uint8Array) {
  const read = await readPatiently(file);
  if (!read.ok) throw new Error(read.problem);
  return read.sheets[0]?.rows.map(({ cells }) => cells.join(';')).join('\n');
}
const whole = (text: string) => text.trim();

test.each<[string, Buffer, string]>([
  ['Windows-1252, as Excel saves it', written(list, 'Windows-1252'), list],
  ['DOS', written(plain, 'DOS 850'), plain],
  ['an old Macintosh', written(list, 'Mac OS Roman'), list],
  ['UTF-8 that was taken for Windows-1252 once', Buffer.from(doubled(list)), list],
  ['the controls of Latin-1 for signs of Windows-1252', Buffer.from(list.replace('–', '\u0096')), list],
  [
    'UTF-16 without its mark, of which the first letters are of another script',
    Buffer.from(`Ωμέγα;x\n${list}`, 'utf16le'),
    `Ωμέγα;x\n${list}`,
  ],
])('a list in %s is read', async (_, file, text) => {
  expect(await textsOf(file)).toBe(whole(text));
});

/** Each byte of UTF-8 as the sign that Windows-1252 has for it, written in UTF-8 again. */
function doubled(text: string): string {
  const signs = new Map(Object.entries(tables['Windows-1252'] ?? {}).map(([sign, byte]) => [byte, sign]));
  const more: Record<number, string> = { 129: '\u0081', 145: '‘', 147: '“', 156: 'œ', 157: '\u009d', 128: '€', 133: '…' };
  return Array.from(
    Buffer.from(text),
    (byte) => more[byte] ?? (byte >= 0x80 && byte < 0xa0 ? signs.get(byte) : undefined) ?? String.fromCharCode(byte),
  ).join('');
}

test.each([
  [
    'a space that does not break is no á',
    Buffer.from('Código;Nombre\n1;Unidad de\xa0la plaza\n', 'latin1'),
    'Unidad de la plaza',
  ],
  [
    'letters of other tongues stay',
    Buffer.from('C\xf3digo;Nombre\n1;Fran\xe7oise M\xfcller, S\xe3o Jo\xe3o\n', 'latin1'),
    'Françoise Müller, São João',
  ],
  ['an apostrophe of Windows is no í', Buffer.from('Codigo;Nombre\n1;Alcides d\x92Orbigny\n', 'latin1'), 'Alcides d’Orbigny'],
])('Windows-1252: %s', async (_, file, name) => {
  expect((await textsOf(file))?.split('\n')[1]?.normalize('NFKC').replace('\u00a0', ' ')).toBe(`1;${name}`);
});

test('one byte that is no letter spoils its cell, not the list', async () => {
  const file = Buffer.concat([Buffer.from('Código;Nombre;Zona\n1;Jos'), Buffer.from([0xe9]), Buffer.from(';Peña\n')]);
  expect(await textsOf(file)).toBe('Código;Nombre;Zona\n1;Jos\uFFFD;Peña');
});

test('the mark by which DOS ends a text, and what fills up its last block, are not part of it', async () => {
  for (const end of ['\x1a', '\r\n\x1a', '\r\n\x1a\0\0\0'])
    expect(await textsOf(Buffer.from(`Código;Nombre\r\n1;Uno${end}`))).toBe('Código;Nombre\n1;Uno');
  expect(await textsOf(Buffer.from('Código;Nombre\n\x1a1;Mu\x1aoz\n'))).toBe('Código;Nombre\n1;Mu\uFFFDoz');
});

test('where two tables read it about as well, the file is refused with the way out', async () => {
  const withByte = (after: string) =>
    Buffer.concat([Buffer.from('Codigo;Nombre\n1;Gonz'), Buffer.from([0xa0]), Buffer.from(after)]);
  expect(await readPatiently(withByte('lez\n'))).toEqual({ ok: false, problem: 'letters' });
  expect(await textsOf(withByte(';x\n'))).toBe('Codigo;Nombre\n1;Gonzá;x');
});

test.each([
  [
    'a web page saved with its pictures',
    'MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related\r\n',
    'web-page',
  ],
  ['a web page that begins with a note', '<!-- x -->\n<table><tr><td>1</td></tr></table>', 'web-page'],
  ['SYLK', 'ID;PWXL;N;E\r\nP;PGeneral\r\nB;Y3;X2;D0 0 2 1\r\nC;Y1;X1;K"Codigo"\r\nE\r\n', 'old-exchange'],
  ['a letter', '{\\rtf1\\ansi a, b}\n1,2', 'not-a-table'],
  ['a table of the first Excel', '\x09\0\x04\0\x02\0', 'old-excel'],
  ['DIF', 'TABLE\r\n0,1\r\n"EXCEL"\r\nVECTORS\r\n0,2\r\n""\r\n', 'old-exchange'],
])('%s is refused by name', async (_, text, problem) => {
  expect(await readPatiently(Buffer.from(text))).toEqual({ ok: false, problem });
});

test('a list whose first column is called ID is a list', async () => {
  expect(await textsOf(Buffer.from('ID;Provincia;Zona\n1;Frías;Norte\n2;Frías;Sur\n'))).toBe(
    'ID;Provincia;Zona\n1;Frías;Norte\n2;Frías;Sur',
  );
});

test('however many blank lines lie between, no row is passed over', async () => {
  const read = await readPatiently(
    Buffer.from(`Código;Nombre\n1;Uno\n${';;;\n'.repeat(60_000)}2;Dos\n${'\u200b;\n'.repeat(6_000)}`),
  );
  expect(read.ok && read.sheets[0]).toMatchObject({
    tooLong: false,
    rows: [{ row: 1 }, { row: 2 }, { row: 60_003, cells: ['2', 'Dos'] }],
  });
});

test('given lists of another maker are read as before', async () => {
  expect(await textsOf(readFileSync('tests/support/imports/code-title.csv'))).toContain('San Juan');
});
