import { beforeAll, describe, expect, test } from 'vitest';
import { toEnum } from '@/lib/data/enums';
import { actorKinds } from '@/lib/domain/law/actor-kinds';
import { plainText } from '@/lib/domain/text';
import { readSearch } from '@/lib/domain/transparency/search';
import { prisma } from '@/lib/platform/database';
import { readPublicLineList } from '@/lib/queries/local-purchase-lines';
import { readOfficeSearch } from '@/lib/queries/search/office';
import { readPublicSearch } from '@/lib/queries/search/public';
import { readSupplier, readSupplierContracts } from '@/lib/queries/suppliers';
import { schoolLinesAddress } from '@/lib/routes/records';
import { contractOf, municipality, supplierOf } from '@/tests/support/awarded-tender';
import { ownDatabase } from '@/tests/support/database';
import { asPerson, type Person, person } from '@/tests/support/people';
import { esBO } from '@/tests/support/spoken';
import { aProducer, aTown, type Town } from '@/tests/support/tenders';

const place = '051201';
let town: Town;
let placeName: string;
let association: Person;
let waiting: Person;
let suspended: Person;
let individual: Person;

/** An actor as a census would have it, with what nobody else may read of it. */
async function actor(name: string, change: { status?: 'confirmed' | 'pending' | 'suspended'; isPerson?: true } = {}) {
  const one = await aProducer({ municipalityCode: place, status: change.status === 'pending' ? 'pending' : 'confirmed' });
  const { organisationId } = one;
  await prisma().organisation.update({ where: { id: organisationId }, data: { name, status: change.status ?? 'confirmed' } });
  await prisma().economicActor.update({
    where: { organisationId },
    data: {
      kind: change.isPerson ? 'individual' : 'OECOM',
      contactName: `Zenobia Reservada ${name}`,
      contactPhone: '71234567',
      community: 'Comunidad Escondida',
      ...(change.status !== 'pending' && { confirmedAt: new Date('2026-01-10T12:00:00Z'), confirmedById: town.officer.userId }),
      documents: { create: { kind: 'nit', number: 'NIT-990099' } },
    },
  });
  return one;
}

beforeAll(async () => {
  town = await aTown(place);
  placeName = (await prisma().municipality.findUniqueOrThrow({ where: { code: place } })).name;
  association = await actor('OECOM Ñustas del Añil');
  waiting = await actor('Ñustas que esperan', { status: 'pending' });
  suspended = await actor('Ñustas suspendidas', { status: 'suspended' });
  individual = await actor('Ñusta Mamani Quispe', { isPerson: true });
  await prisma().school.update({ where: { id: town.schools.a }, data: { name: 'U. E. Ñusta Huillac', code: '80730999' } });
  await prisma().school.update({ where: { id: town.schools.b }, data: { name: 'U. E. Ñusta cerrada', active: false } });
});

const find = (typed: string, as: Person | null = null) => asPerson(as, () => readPublicSearch(typed));
const desk = (as: Person, typed: string) => asPerson(as, () => readOfficeSearch(typed));

describe('suppliers that anybody finds', () => {
  test.each([
    ['name, without accents or case', () => 'NUSTAS anil'],
    ['the beginning of a word', () => 'nust'],
    ['what it makes', () => 'leche nustas'],
    ['where it is', () => `nustas ${placeName}`],
    ['its kind, in letters and in words', () => 'oecom comunitaria nustas'],
  ])('by %s', async (_, typed) => {
    const { suppliers } = await find(typed());
    expect(suppliers).toMatchObject({
      total: 1,
      found: [{ id: association.organisationId, name: 'OECOM Ñustas del Añil', kind: 'OECOM' }],
    });
  });

  test('nobody who waits, is suspended or supplies as a person is found, nor counted, whoever looks', async () => {
    for (const as of [null, waiting, individual, town.officer]) {
      const { suppliers } = await find('nusta', as);
      expect(suppliers.total).toBe(1);
      expect(suppliers.found.map(({ id }) => id)).toEqual([association.organisationId]);
    }
    expect((await find('Mamani Quispe')).total).toBe(0);
    for (const { organisationId } of [waiting, suspended, individual]) expect(await readSupplier(organisationId)).toBeNull();
  });

  test.each(['Zenobia', 'Reservada', '71234567', 'Escondida', 'NIT-990099', '990099'])(
    '%s is private: it finds nothing',
    async (typed) => {
      const found = await find(typed);
      expect([found.suppliers.total, found.schools.total]).toEqual([0, 0]);
    },
  );

  test('nothing private is in what is answered', async () => {
    expect(JSON.stringify(await find('nustas'))).not.toMatch(/Zenobia|71234567|Escondida|990099|gramsPerMonth|contact/i);
    expect(JSON.stringify(await readSupplier(association.organisationId))).not.toMatch(/Zenobia|71234567|Escondida|990099/);
  });

  test('whose name begins with the word comes before whose name holds it', async () => {
    await actor('Asociación de las Quillas');
    await actor('Quillas Unidas');
    await actor('Quillacas de Abajo');
    for (const typed of ['quillas', 'Quilla'])
      expect((await find(typed)).suppliers.found.map(({ name }) => name)).toEqual([
        'Quillas Unidas',
        'Asociación de las Quillas',
        'Quillacas de Abajo',
      ]);
  });

  test('a new name, another municipality, a product more or less: found by what it is now', async () => {
    const one = await actor('Productores de Antes');
    const where = { id: one.organisationId };
    await prisma().organisation.update({ where, data: { name: 'Productores Tarqui' } });
    expect((await find('tarqui')).suppliers.total).toBe(1);
    expect((await find('productores antes')).suppliers.total).toBe(0);
    await prisma().organisation.update({ where, data: { municipalityCode: '050101' } });
    expect((await find('tarqui potosi')).suppliers.total).toBe(1);
    await prisma().capacity.deleteMany({ where: { organisationId: one.organisationId } });
    expect((await find('tarqui leche')).suppliers.total).toBe(0);
  });

  test('its page tells what schools bought from it, page by page, and not what a person sold', async () => {
    const buyer = await municipality();
    const win = { supplier: association, kind: 'OECOM' as const, units: 100, priceCentavos: 150n, origin: place };
    const contract = await contractOf(buyer, [win]);
    expect(await readSupplier(association.organisationId)).toMatchObject({ products: [expect.stringMatching(/leche/i)] });
    const page = await readSupplierContracts(association.organisationId, undefined);
    expect(page).toMatchObject({ isFirst: true, next: null, contracts: [{ id: contract.id, amount: contract.amountCentavos }] });
    expect(await readSupplierContracts(association.organisationId, contract.id)).toMatchObject({ isFirst: false, contracts: [] });

    const seller = await supplierOf(place, 'individual');
    await contractOf(buyer, [{ ...win, supplier: seller, kind: 'individual' }]);
    expect((await readSupplierContracts(seller.organisationId, undefined)).contracts).toEqual([]);
    expect(await readSupplier('no-es-un-id')).toBeNull();
  });
});

describe('schools that anybody finds', () => {
  test('by name, code and municipality; not those out of use', async () => {
    for (const typed of ['nusta huillac', '80730999', `huillac ${placeName}`]) {
      const { schools } = await find(typed);
      expect(schools, typed).toMatchObject({ total: 1, found: [{ id: town.schools.a, municipalityCode: place }] });
    }
    expect((await find('cerrada')).schools.total).toBe(0);
  });

  test('and leads to what it received', async () => {
    const address = new URL(schoolLinesAddress(place, town.schools.a), 'http://x');
    const list = await readPublicLineList(Object.fromEntries(address.searchParams));
    expect(list).toMatchObject({ filter: { schoolId: town.schools.a }, school: 'U. E. Ñusta Huillac', page: { lines: [] } });
  });
});

describe('help', () => {
  test.each([
    ['cómo me inscribo', '/registro'],
    ['COMO ME INSCRIBO?', '/registro'],
    ['inscribirme', '/registro'],
    ['qué papeles', '/convocatorias'],
    ['¿cuándo me pagan?', '/productor/cobros'],
    ['QR', '/ayuda#qr'],
    ['contraseña olvidada', '/contacto'],
    ['olvidé mi contraseña', '/contacto'],
    ['no puedo entrar', '/contacto'],
    ['quiero vender', '/convocatorias'],
    ['imprimir', '/ayuda#imprimir'],
    ['excel', '/datos'],
  ])('«%s» leads a visitor to %s', async (typed, href) => {
    expect((await find(typed)).help.found.map((one) => one.href)).toContain(href);
  });

  const helpOf = async (as: Person, typed: string) =>
    ((await desk(as, typed))?.groups.find(({ name }) => name === 'help')?.answers ?? []).map(({ href }) => href);

  test('inside, to the page where one’s own role does it', async () => {
    const [treasurer, receiver, programme] = await Promise.all(
      (['treasurer', 'receiver', 'programme-officer'] as const).map((role) =>
        person({ roles: [role], municipalityCode: place, organisationId: town.officer.organisationId }),
      ),
    );
    expect(await helpOf(treasurer as Person, 'registro un pago')).toContain('/municipio/pagos');
    expect(await helpOf(receiver as Person, 'registro un pago')).not.toContain('/municipio/pagos');
    expect(await helpOf(programme as Person, 'subir escuelas')).toContain('/municipio/escuelas/importar');
    expect(await helpOf(treasurer as Person, 'subir escuelas')).not.toContain('/municipio/escuelas/importar');
    expect(await helpOf(association, 'mis papeles')).toContain('/productor/ficha/documento');
    expect(await helpOf(association, 'cuándo me pagan')).toContain('/productor/cobros');
    expect(await helpOf(suspended, 'mis papeles')).not.toContain('/productor/ficha/documento');
  });
});

describe('the desk', () => {
  const groupsOf = async (as: Person, typed: string) =>
    Object.fromEntries(
      ((await desk(as, typed))?.groups ?? []).map(({ name, answers }) => [name, answers.map(({ title }) => title)]),
    );

  test('an NGO finds what is public, and no more', async () => {
    const ngo = await person({ kind: 'ngo', roles: ['technician'], municipalityCode: place });
    expect(await groupsOf(ngo, 'nusta')).toEqual({
      suppliers: ['OECOM Ñustas del Añil'],
      publicSchools: ['U. E. Ñusta Huillac'],
    });
    for (const typed of ['Mamani', 'Zenobia', '71234567', 'Escondida']) expect(await groupsOf(ngo, typed), typed).toEqual({});
  });

  test('a census finds its own actors with their place, whoever they are; another municipality’s only what is public', async () => {
    const census = await person({
      roles: ['census-officer'],
      municipalityCode: place,
      organisationId: town.officer.organisationId,
    });
    const found = await groupsOf(census, 'nusta');
    expect([...(found.actors ?? [])].sort()).toEqual(
      ['OECOM Ñustas del Añil', 'Ñusta Mamani Quispe', 'Ñustas que esperan', 'Ñustas suspendidas'].sort(),
    );
    expect((await groupsOf(census, 'Escondida nustas')).actors).toContain('OECOM Ñustas del Añil');
    const elsewhere = await person({ roles: ['census-officer'], municipalityCode: '050103' });
    expect(await groupsOf(elsewhere, 'nusta')).toEqual({ suppliers: ['OECOM Ñustas del Añil'] });
    expect(await groupsOf(elsewhere, 'Escondida')).toEqual({});
  });

  test('an actor of a municipality without a government here is found by any census, without reading all of them', async () => {
    const far = await actor('Lejanos del Salar');
    await prisma().organisation.update({ where: { id: far.organisationId }, data: { municipalityCode: '051301' } });
    const census = await person({
      roles: ['census-officer'],
      municipalityCode: place,
      organisationId: town.officer.organisationId,
    });
    expect((await groupsOf(census, 'lejanos')).actors).toEqual(['Lejanos del Salar']);
    expect((await groupsOf(census, 'lejanos leche')).actors).toEqual(['Lejanos del Salar']);
  });
});

describe('the database', () => {
  test('calls each kind of actor as the screen does', async () => {
    for (const kind of actorKinds) {
      const [row] = await ownDatabase().sql<{ plain: string }>(
        'select trim(search_plain(actor_kind_words($1::actor_kind))) as plain',
        [kind],
      );
      expect(row?.plain, toEnum(kind)).toBe(plainText(esBO('law')(`actorKinds.${kind}`)));
    }
  });

  test('looks suppliers and schools up in an index', async () => {
    const plans = {
      economic_actors_search: `select organisation_id from economic_actors where search_text like '% leche%' and search_text like '% oeca%'`,
      schools_search: `select id from schools where active and search_text like '% bolivar%'`,
    };
    for (const [index, query] of Object.entries(plans)) {
      const plan = await prisma().$transaction(async (db) => {
        // A table this small is read whole unless that is made dear.
        await db.$executeRaw`set local enable_seqscan = off`;
        return db.$queryRawUnsafe(`explain ${query}`);
      });
      expect(JSON.stringify(plan), index).toContain(index);
    }
  });

  test('what is typed is compared as texts are kept: other widths and marks that nobody sees change nothing', () => {
    expect(readSearch('Ｌｅｃｈｅ').words).toEqual(['leche']);
    expect(readSearch('le\u200Bche').words).toEqual(['leche']);
  });
});
