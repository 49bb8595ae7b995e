import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { GET } from '@/app/(public)/datos/[serie]/route';
import { openOffersAction } from '@/lib/actions/evaluation';
import { draftTenderAction } from '@/lib/actions/tenders';
import { seriesNames } from '@/lib/domain/transparency/series';
import { prisma } from '@/lib/platform/database';
import { actAs } from '@/lib/platform/scope';
import { readLocalPurchaseSummary } from '@/lib/queries/local-purchase';
import { seriesWords } from '@/lib/routes/open-data';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { publishedTown } from '@/tests/support/amendments';
import { contractOf, type Municipality, municipality, supplierOf } from '@/tests/support/awarded-tender';
import { receivedDelivery } from '@/tests/support/deliveries';
import { aBidder, anOpenTender, fromDeadline, type OfferableTender, sendBid } from '@/tests/support/offers';
import { moveClock, type Person, person } from '@/tests/support/people';
import { aTown, draftForm } from '@/tests/support/tenders';

type Line = Record<string, string>;

/** Asks as a visitor, through the route itself. */
async function ask(file: string, query = ''): Promise<Response> {
  const request = new Request(`http://localhost/datos/${file}${query}`);
  return actAs(null, () => GET(request, { params: Promise.resolve({ serie: file }) }));
}

async function download(file: string, query = ''): Promise<string> {
  const response = await ask(file, query);
  expect(response.status).toBe(200);
  return response.text();
}

/** A CSV read back as a stranger's program would. */
async function lines(file: string, query = ''): Promise<Line[]> {
  return parse(await download(file, query), { bom: true, columns: true });
}

const everything = async () => (await Promise.all(seriesNames.map((name) => download(`${seriesWords[name]}.csv`)))).join('\n');
const nameOf = async ({ organisationId }: Person) =>
  (await prisma().organisation.findUniqueOrThrow({ where: { id: organisationId } })).name;

describe('before the opening', () => {
  let tender: OfferableTender;
  let bidder: Person;
  let receipt: string;

  beforeAll(async () => {
    tender = await anOpenTender();
    bidder = await aBidder();
    receipt = (await sendBid(tender, bidder, { price: '1,37' })).receiptNumber;
  });

  const row = async () => (await lines('convocatorias.csv')).find((line) => line.convocatoria_id === tender.id);

  test('a call is told with its lots, and nothing of its offers, not even how many', async () => {
    expect(await row()).toMatchObject({
      estado: 'abierta',
      lotes: '1',
      monto_referencial: '2000',
      propuestas_abiertas: '',
      apertura: '',
      cierre: '2026-03-16T16:00:00-04:00',
    });
    const all = await everything();
    for (const secret of [await nameOf(bidder), bidder.organisationId, receipt, '1.37']) expect(all).not.toContain(secret);
  });

  test('an amended call is told as it stands, with how often and when it changed', async () => {
    const town = await publishedTown();
    await town.mustAmend({ deliveryFrequency: 'daily' });
    const lineOf = async (id: string) => (await lines('convocatorias.csv')).find((line) => line.convocatoria_id === id);
    expect(await lineOf(town.id)).toMatchObject({ enmiendas: '1', ultima_enmienda: expect.stringMatching(/^2026-03-02/) });
    expect(await row()).toMatchObject({ enmiendas: '0', ultima_enmienda: '' });
    await moveClock(fromDeadline(-7 * 86_400));
  });

  test('past the deadline it is closed, and still as silent', async () => {
    await moveClock(fromDeadline(60));
    expect(await row()).toMatchObject({ estado: 'cerrada', propuestas_abiertas: '' });
    expect(await everything()).not.toContain(await nameOf(bidder));
  });

  test('once opened, how many; who won, only when it is awarded', async () => {
    await moveClock(fromDeadline(3600));
    const { version } = await prisma().tender.findUniqueOrThrow({ where: { id: tender.id } });
    await mustCall(openOffersAction, tender.evaluator, { tenderId: tender.id, version });
    expect(await row()).toMatchObject({
      propuestas_abiertas: '1',
      apertura: expect.stringMatching(/^2026-03-16T1[67]:\d\d:\d\d-04:00$/),
    });
    expect(await everything()).not.toContain(await nameOf(bidder));
  });

  test('a draft is nobody’s business', async () => {
    const town = await aTown('051201');
    const { id } = await mustCall(draftTenderAction, town.officer, draftForm(town, { title: 'Todavía en borrador' }));
    const all = await everything();
    expect(all).not.toContain(id);
    expect(all).not.toContain('Todavía en borrador');
  });
});

describe('what schools accepted', () => {
  let buyer: Municipality;
  let query: string;
  let association: Person;
  let single: Person;

  beforeAll(async () => {
    buyer = await municipality();
    query = `?municipio=${buyer.code}&gestion=2026`;
    [association, single] = [await supplierOf(buyer.code), await supplierOf(buyer.code, 'individual')];
    await prisma().school.update({ where: { id: buyer.large }, data: { name: '=HYPERLINK("http://x","y")' } });
    for (const [supplier, kind, origin] of [
      [association, 'OECOM', buyer.code],
      [single, 'individual', null],
    ] as const) {
      const contract = await contractOf(buyer, [{ supplier, kind, units: 400, priceCentavos: 250n, origin }]);
      await receivedDelivery(buyer, supplier, contract, [140]);
    }
  });

  test('comes line by line, in bolivianos and kilograms', async () => {
    const [line] = (await lines('entregas.csv', query)).filter(({ proveedor_tipo }) => proveedor_tipo === 'OECOM');
    const origin = { origen_codigo: buyer.code, hecho_en_bolivia: 'sí' };
    expect(line).toMatchObject({
      recibido: '2026-03-02',
      unidades_aceptadas: '140',
      kilogramos: '14',
      valor: '350',
      pagado: 'no',
      ...origin,
    });
    expect(line?.proveedor).toBe(await nameOf(association));
  });

  test('is enough to redo the headline', async () => {
    const rows = await lines('entregas.csv', query);
    const sum = (some: Line[]) => some.reduce((total, { valor }) => total + Math.round(Number(valor) * 100), 0);
    const local = rows.filter(({ origen_codigo }) => origen_codigo === buyer.code);
    const summary = await actAs(null, () => readLocalPurchaseSummary(buyer.code, 2026));
    expect(summary?.accepted.byOrigin.municipality).toMatchObject({
      numerator: BigInt(sum(local)),
      denominator: BigInt(sum(rows)),
    });
    expect(sum(local)).toBe(35_000);
  });

  test('a person who supplies is not named, in no series', async () => {
    const [line] = (await lines('entregas.csv', query)).filter(({ proveedor_tipo }) => proveedor_tipo === 'persona natural');
    expect(line).toMatchObject({ proveedor: '', origen: '', origen_codigo: '' });
    const [contract] = (await lines('contratos.csv', query)).filter(({ proveedor_tipo }) => proveedor_tipo === 'persona natural');
    expect(contract).toMatchObject({ proveedor: '', mujeres: '', hombres: '', monto: '1000' });
    expect(await everything()).not.toContain(await nameOf(single));
  });

  test('a text that a spreadsheet would run stays a text, in both formats', async () => {
    expect(await download('entregas.csv', query)).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
    const [head = [], ...rows] = await sheet('entregas.xlsx', query);
    expect(rows.map((row) => row[head.indexOf('escuela')])).toContain(`'=HYPERLINK("http://x","y")`);
  });

  test('the spreadsheet has numbers as numbers, codes as texts', async () => {
    const [head = [], ...rows] = await sheet('contratos.xlsx', query);
    expect(rows[0]?.[head.indexOf('monto')]).toBe(1000);
    expect(rows[0]?.[head.indexOf('municipio_codigo')]).toBe(buyer.code);
  });

  test('another municipality and another year have their own', async () => {
    expect(await lines('entregas.csv', `?municipio=${buyer.code}&gestion=2025`)).toEqual([]);
    expect(await lines('entregas.csv', '?municipio=090101')).toEqual([]);
  });

  test('the municipality is told as at work', async () => {
    expect(await lines('gestiones.csv', query)).toMatchObject([
      { municipio_codigo: buyer.code, escuelas: '2', estudiantes: '400', presupuesto: '100000', meta_local: '30' },
    ]);
  });

  test('the file has a name, a type, a licence and a time to live; anyone may ask', async () => {
    const { headers, body } = await ask('entregas.csv', query);
    await body?.cancel();
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-disposition': `attachment; filename="apthapi-entregas-${buyer.code}-2026.csv"`,
      'content-type': 'text/csv; charset=utf-8',
      'cache-control': 'public, max-age=60',
      'access-control-allow-origin': '*',
      link: expect.stringContaining('creativecommons.org/licenses/by/4.0'),
    });
  });
});

describe('a long series', () => {
  beforeAll(async () => {
    const ngo = await person({ kind: 'ngo', roles: ['technician'], municipalityCode: null });
    await prisma().$executeRaw`
      insert into commitments (id, item_id, organisation_id, municipality_code, facilitator_id, text, indicator, due_on, accepted_at)
      select gen_random_uuid(), 'MUN-PEQ-1', ${ngo.organisationId}::uuid, case when n <= 2345 then '050103' else '050101' end,
             ${ngo.organisationId}::uuid, 'Compromiso ' || n, 'indicador', '2026-12-01', app_clock() from generate_series(1, 20001) n`;
  });

  test('flows whole, each row once', async () => {
    const rows = await lines('compromisos.csv', '?municipio=050103');
    expect(new Set(rows.map(({ compromiso_id }) => compromiso_id)).size).toBe(2345);
    expect(rows).toHaveLength(2345);
  });

  test('is read batch by batch, and no further once the reader has gone', async () => {
    const { body } = await ask('compromisos.csv');
    const reader = body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    expect(value?.length).toBeLessThan(500);
    await reader?.cancel();
  });

  test('does not fit a spreadsheet, and says what to do', async () => {
    const response = await ask('compromisos.xlsx');
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('Descargue compromisos.csv');
    expect((await ask('compromisos.xlsx', '?municipio=050103')).status).toBe(200);
  });

  test('the matrix has its 35 items', async () => {
    const rows = await lines('matriz.csv', '?municipio=050103');
    expect(rows).toHaveLength(35);
    expect(rows.find(({ punto }) => punto === 'MUN-PEQ-1')).toMatchObject({
      actor: 'Municipio',
      columna: 'Pequeños productores',
      compromisos: '2345',
    });
  });
});

test.each([
  ['nada.csv', '', 404, 'Hay: gestiones, convocatorias'],
  ['convocatorias.json', '', 404, 'cada uno en .xlsx, en .csv y en -es.csv'],
  ['entregas.csv', '?municipio=Yocalla', 400, 'código INE'],
  ['entregas.csv', "?municipio=050103'--", 400, 'código INE'],
  ['entregas.csv', '?gestion=dos mil', 400, 'gestion=2026'],
  ['matriz.csv', '?gestion=2026', 400, 'no se separa por gestión'],
])('%s%s is refused in a sentence', async (file, query, status, sentence) => {
  const response = await ask(file, query);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-disposition')).toBeNull();
  expect(await response.text()).toContain(sentence);
});

async function sheet(file: string, query: string) {
  return readSheet(Buffer.from(await (await ask(file, query)).arrayBuffer()), 1);
}
