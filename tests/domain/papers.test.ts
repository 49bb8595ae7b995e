import { expect, test } from 'vitest';
import { type PaperBlock, type PaperDescription, paperFormat } from '@/lib/domain/papers/paper';
import { writeDocx } from '@/lib/integrations/papers/docx';
import { writePdf } from '@/lib/integrations/papers/pdf';
import { openDocx, openPdf } from '@/tests/support/opened-paper';

const at = new Date('2026-03-02T14:30:00Z');

function aPaper(blocks: readonly PaperBlock[], title = 'Leche y pan para las escuelas'): PaperDescription {
  return {
    language: 'es-BO',
    letterhead: { institution: 'Gobierno Autónomo Municipal de Achacachi', kind: 'Convocatoria' },
    title,
    address: 'https://apthapi.test/convocatorias/1',
    code: 'Código QR de este documento',
    at,
    running: { left: 'Convocatoria · GAM-1', page: (number, of) => `Página ${number} de ${of}` },
    blocks,
  };
}

const table = (rows: readonly (readonly string[])[], foot?: readonly string[]): PaperBlock => ({
  kind: 'table',
  caption: 'Lo que se compra',
  columns: [{ label: 'Producto' }, { label: 'Cantidad', numeric: true }],
  rows,
  foot,
});

const everything: PaperBlock[] = [
  { kind: 'facts', facts: [{ label: 'Número', value: 'GAM-1' }] },
  { kind: 'heading', level: 2, text: 'Condiciones' },
  { kind: 'paragraph', text: 'Primero se lee esto.' },
  { kind: 'heading', level: 3, text: 'De la entrega' },
  { kind: 'list', items: ['Cada lunes', 'En la escuela'] },
  { kind: 'note', text: 'La norma lo pide.', source: 'Ley 622, art. 5' },
  { kind: 'page-break' },
  { kind: 'heading', level: 2, text: 'Lotes' },
  table([['Leche con plátano', '1.200']], ['Total', '1.200']),
  { kind: 'signatures', signers: [{ name: 'Juana Mamani', role: 'Por la entidad' }, { role: 'Por el proveedor' }] },
];

test('a PDF has its language, its title, its bookmarks, and everything in the order of reading', async () => {
  const bytes = await writePdf(aPaper(everything));
  const pdf = await openPdf(bytes);
  expect(pdf.isMarked).toBe(true);
  expect(pdf.info).toMatchObject({
    Title: 'Convocatoria: Leche y pan para las escuelas',
    Author: 'Gobierno Autónomo Municipal de Achacachi',
    Language: 'es-BO',
  });
  expect(Buffer.from(bytes).toString('latin1')).toContain('/DisplayDocTitle true');
  expect(pdf.outline).toEqual([
    {
      title: 'Leche y pan para las escuelas',
      items: [
        { title: 'Condiciones', items: [{ title: 'De la entrega', items: [] }] },
        { title: 'Lotes', items: [] },
      ],
    },
  ]);
  expect(pdf.text).toMatch(
    /Convocatoria .*Leche y pan.*Número GAM-1 .*Condiciones .*Primero se lee esto\. .*De la entrega .*• Cada lunes .*• En la escuela .*Ley 622.*Lotes .*Producto Cantidad .*Leche con plátano 1\.200 .*Total 1\.200 .*Juana Mamani Por la entidad .*Por el proveedor/,
  );
  for (const role of [
    'Document',
    'H1',
    'H2',
    'H3',
    'P',
    'L',
    'LI',
    'Lbl',
    'LBody',
    'Table',
    'Caption',
    'THead',
    'TBody',
    'TFoot',
    'TR',
    'TH',
    'TD',
  ])
    expect(pdf.roles, role).toContain(role);
  expect(pdf.roles.filter((role) => role === 'H1')).toHaveLength(1);
});

test('the code of a PDF is a figure that says what it is', async () => {
  const bytes = await writePdf(aPaper(everything));
  const { roles } = await openPdf(bytes);
  expect(roles.filter((role) => role === 'Figure')).toHaveLength(1);
  expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/S \/Figure\n\/Alt /);
});

test('every sheet has its number, which is not read as content', async () => {
  const pdf = await openPdf(await writePdf(aPaper(everything)));
  expect(pdf.pages.map(({ texts }) => /Página \d de \d/.exec(texts)?.[0])).toEqual(['Página 1 de 2', 'Página 2 de 2']);
  expect(pdf.text).not.toContain('Página');
});

test('the head of a table stands on every sheet and is read once; no row is lost', async () => {
  const rows = Array.from({ length: 200 }, (_, i) => [`Producto número ${i + 1}`, String(i + 1)]);
  const pdf = await openPdf(await writePdf(aPaper([table(rows)])));
  expect(pdf.pages.length).toBeGreaterThan(3);
  for (const { texts } of pdf.pages) expect(texts).toContain('Cantidad');
  expect(pdf.text.match(/Cantidad/g)).toHaveLength(1);
  for (const [name] of rows) expect(pdf.text).toContain(`${name} `);
});

test('a DOCX has the styles of headings, a table with its head, its language and the numbers of its sheets', async () => {
  const docx = await openDocx(await writeDocx(aPaper(everything)));
  expect(docx.styles).toEqual(expect.arrayContaining(['Heading1', 'Heading2', 'Heading3', 'ListParagraph']));
  expect(docx).toMatchObject({
    tables: 1,
    heads: 1,
    cells: 6,
    language: 'es-BO',
    title: 'Convocatoria: Leche y pan para las escuelas',
  });
  expect(docx.foot).toMatch(/Página PAGE de NUMPAGES/);
  expect(docx.text).toMatch(/Número: GAM-1.*Primero se lee esto.*Leche con plátano 1\.200.*Juana Mamani/);
});

const hostile = {
  markup: '</w:t></w:r><w:r><w:t>otro & "más" <b>',
  control: 'a\u0000b\u0007c\u001b[31m\ud800d',
  turned: 'normal \u202etxt.exe\u2066 fin',
  endless: 'x'.repeat(10_000),
  emoji: 'leche 🥛 👩‍🌾 fin',
  brackets: '(abrió \\( y no cerró) endobj stream %PDF',
};

test.each(Object.entries(hostile))('what is hostile stays a text: %s', async (_, text) => {
  const blocks: PaperBlock[] = [
    { kind: 'heading', level: 2, text },
    { kind: 'paragraph', text },
    { kind: 'facts', facts: [{ label: text, value: text }] },
    table([[text, text]]),
    { kind: 'list', items: [text] },
    { kind: 'signatures', signers: [{ name: text, role: text }] },
    { kind: 'paragraph', text: 'Después de todo.' },
  ];
  const plain = await openDocx(await writeDocx(aPaper(blocks.map((block) => replaced(block, text)))));
  const docx = await openDocx(await writeDocx(aPaper(blocks, text)));
  expect({ ...docx, text: '', title: '' }).toEqual({ ...plain, text: '', title: '' });
  const pdf = await openPdf(await writePdf(aPaper(blocks, text)));
  for (const { text: told } of [docx, pdf]) {
    expect(told).toContain('Después de todo.');
    expect(told).not.toMatch(/[\p{Cc}\u202e\u2066\ufffd]/u);
  }
  for (const { tree } of pdf.pages) expect(tree).toHaveLength(1);
  expect(pdf.roles).toContain('Table');
});

function replaced(block: PaperBlock, text: string): PaperBlock {
  return JSON.parse(JSON.stringify(block).replaceAll(JSON.stringify(text).slice(1, -1), 'texto')) as PaperBlock;
}

test('nothing of an endless word is lost, nor runs over the edge of the sheet', async () => {
  const pdf = await openPdf(await writePdf(aPaper([table([[hostile.endless, '1']])])));
  expect(pdf.text.match(/x/g)?.length).toBeGreaterThanOrEqual(10_000);
});

test('Quechua and Aymara are written with all their letters', async () => {
  const pdf = await openPdf(
    await writePdf(aPaper([{ kind: 'paragraph', text: 'ch’uñu, q’ipi, jallalla, waläki, uñïña, mikʼuna' }])),
  );
  expect(pdf.text).toContain('ch’uñu, q’ipi, jallalla, waläki, uñïña, mik’una');
});

test('the same paper is the same file: what a PDF says of its making is the instant of its figures', async () => {
  const [one, other] = [await writePdf(aPaper(everything)), await writePdf(aPaper(everything))];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  expect((await openPdf(one)).info).toMatchObject({ CreationDate: expect.stringContaining('20260302143000') });
});

test.each([
  ['docx', 'docx'],
  ['pdf', 'pdf'],
  ['exe', 'pdf'],
  [null, 'pdf'],
] as const)('an address that asks for %s gets %s', (asked, given) => expect(paperFormat(asked)).toBe(given));
