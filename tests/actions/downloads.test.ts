import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { GET as serie } from '@/app/(public)/datos/[serie]/route';
import { type FileFormat, fileFormats, fileName } from '@/lib/domain/downloads';
import { foodGroups } from '@/lib/domain/foods/food-groups';
import { cellKind, cellText, type SpreadsheetCell } from '@/lib/domain/schools/spreadsheet-cells';
import { seriesNames } from '@/lib/domain/transparency/series';
import { readTable } from '@/lib/integrations/spreadsheet/read';
import { withoutApostrophe } from '@/lib/integrations/spreadsheet/words.mjs';
import { prisma } from '@/lib/platform/database';
import { actAs } from '@/lib/platform/scope';
import { downloadPurchaseLines } from '@/lib/queries/local-purchase-download';
import { downloadDemand, downloadSchools, downloadSchoolTemplate } from '@/lib/queries/planning-downloads';
import { demandFilter } from '@/lib/routes/demand-filter';
import { seriesWords } from '@/lib/routes/open-data';
import { schoolFilter } from '@/lib/routes/school-filter';
import { contractOf, type Municipality, municipality, supplierOf } from '@/tests/support/awarded-tender';
import { receivedDelivery } from '@/tests/support/deliveries';
import { asPerson } from '@/tests/support/people';
import { type Opened, openCsv } from '@/tests/support/spanish-spreadsheet';

let buyer: Municipality;

beforeAll(async () => {
  buyer = await municipality();
  const supplier = await supplierOf(buyer.code);
  await prisma().school.update({ where: { id: buyer.large }, data: { code: '00801234', name: '12 de octubre', place: '=1+1' } });
  const line = { supplier, kind: 'OECOM', units: 400, priceCentavos: 257n, origin: buyer.code } as const;
  await receivedDelivery(buyer, supplier, await contractOf(buyer, [line]), [112]);
});

type Asked = (format: FileFormat) => Promise<{ body: string | Uint8Array } | null>;

const openData =
  (name: (typeof seriesNames)[number]): Asked =>
  async (format) => {
    const file = fileName(seriesWords[name], format);
    const request = new Request(`http://localhost/datos/${file}?municipio=${buyer.code}`);
    const response = await actAs(null, () => serie(request, { params: Promise.resolve({ serie: file }) }));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain(`-${fileName(buyer.code, format)}`);
    return { body: new Uint8Array(await response.arrayBuffer()) };
  };

/** Every file that the product gives, and whether it must have rows here. */
const downloads: [string, Asked, boolean][] = [
  ['lines of local purchase', (formato) => downloadPurchaseLines({ municipio: buyer.code, gestion: '2026', formato }), true],
  ['schools', (format) => asPerson(buyer.officer, () => downloadSchools(schoolFilter({}), undefined, format)), true],
  ['template of schools', (format) => downloadSchoolTemplate(format), true],
  ['demand', (format) => asPerson(buyer.officer, () => downloadDemand(demandFilter({}), format)), false],
  ...seriesNames.map((name): [string, Asked, boolean] => [
    `open data: ${name}`,
    openData(name),
    !['lots', 'commitments'].includes(name),
  ]),
];

const textOf = (body: string | Uint8Array | undefined) =>
  typeof body === 'string' ? body : new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);

/** A cell of each file says the same, each in its own way. */
function agree(plain: string, spanish: Opened, xlsx: SpreadsheetCell | undefined) {
  const text = withoutApostrophe(plain);
  if (typeof spanish === 'number') {
    // A number in Spanish is a number in XLSX, and is written in no other way: 0012 would come out as a number and is none.
    expect([String(spanish), cellKind(xlsx), Number(cellText(xlsx))]).toEqual([plain, 'number', spanish]);
  } else if (spanish !== null && typeof spanish === 'object') {
    const [, year, month, day, hour = ''] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(plain) ?? [];
    const date = `${day}/${month}/${year}${hour && ` ${hour}`}`;
    expect([spanish.date, cellKind(xlsx), cellText(xlsx).slice(0, 10)]).toEqual([date, 'date', date.slice(0, 10)]);
  } else {
    expect([withoutApostrophe(String(spanish ?? '')), cellKind(xlsx)]).toEqual([text, 'text']);
    expect(cellText(xlsx)).toBe(text);
  }
}

test.each(downloads)('%s: what a spreadsheet in Spanish opens is what was written, in every format', async (_, ask, filled) => {
  const [xlsx, spanish, plain] = await Promise.all(fileFormats.map((format) => ask(format)));
  const programs: string[][] = parse(textOf(plain?.body), { bom: true });
  const opened = openCsv(textOf(spanish?.body));
  const book = await readTable(typeof xlsx?.body === 'string' ? Buffer.from(xlsx.body) : (xlsx?.body ?? new Uint8Array()));
  const sheet = book.ok ? (book.sheets[0]?.rows ?? []) : [];
  expect(opened).toHaveLength(programs.length);
  if (filled) expect(programs.length).toBeGreaterThan(1);
  if (programs.length > 1) expect(sheet).toHaveLength(programs.length);
  programs.slice(1).forEach((cells, i) => {
    for (const [j, cell] of cells.entries()) agree(cell, opened[i + 1]?.[j] ?? null, sheet[i + 1]?.cells[j]);
  });
});

test.each(downloads)('%s: words, not keys of the database', async (_, ask) => {
  const [, ...rows]: string[][] = parse(textOf((await ask('csv'))?.body), { bom: true });
  const keys = new Set<string>(foodGroups);
  expect(rows.flat().filter((cell) => keys.has(cell) || /^[a-z]+(_[a-z]+)+$/.test(cell))).toEqual([]);
});

test('codes keep their zeros, names that look like dates their words, kilograms their commas', async () => {
  const lines = openCsv(
    textOf((await downloadPurchaseLines({ municipio: buyer.code, gestion: '2026', formato: 'csv-es' }))?.body),
  );
  expect(lines[1]).toEqual(expect.arrayContaining([{ date: '02/03/2026' }, '12 de octubre', 112, 11.2, 287.84]));
  const schools = openCsv(
    textOf((await asPerson(buyer.officer, () => downloadSchools(schoolFilter({}), undefined, 'csv-es')))?.body),
  );
  expect(schools.find((row) => row[0] === '00801234')).toEqual(expect.arrayContaining(['12 de octubre', "'=1+1"]));
  const deliveries = openCsv(textOf((await openData('deliveries')('csv-es'))?.body));
  const code = deliveries[0]?.indexOf('municipio_codigo') ?? -1;
  expect(deliveries[1]?.[code]).toBe(buyer.code);
});
