import { beforeAll, describe, expect, test } from 'vitest';
import { cancelTenderAction } from '@/lib/actions/tenders';
import { plainText } from '@/lib/domain/text';
import { prisma } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';
import { readContact } from '@/lib/queries/contact';
import { answerOfficeSearch, readOfficeSearch } from '@/lib/queries/search/office';
import { readPublicSearch } from '@/lib/queries/search/public';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { ownDatabase } from '@/tests/support/database';
import { asPerson, colleague, moveClock, type Person, person } from '@/tests/support/people';
import { aProducer, aTown, newTender, publishedTender, type Town } from '@/tests/support/tenders';

let town: Town;
let published: string;
let draft: string;
let cancelled: string;

beforeAll(async () => {
  town = await aTown('051201');
  await prisma().product.update({ where: { id: town.products.milk }, data: { name: 'Leche con Plátano' } });
  await prisma().school.update({ where: { id: town.schools.a }, data: { name: 'Unidad Educativa Simón Bolívar' } });
  published = await publishedTender(town, { title: 'Desayuno Ñandú para escuelas' });
  draft = (await newTender(town, { title: 'Desayuno Ñandú en borrador' })).id;
  const unwanted = await newTender(town, { title: 'Desayuno Ñandú que nadie vio' });
  cancelled = unwanted.id;
  await mustCall(cancelTenderAction, town.authority, {
    tenderId: cancelled,
    version: 1,
    reason: 'Se preparó por error en esta gestión',
  });
});

const find = (typed: string, as: Person | null = null) => asPerson(as, () => readPublicSearch(typed));
const tendersFor = async (typed: string, as: Person | null = null) => (await find(typed, as)).tenders.found.map(({ id }) => id);
const nameOfTown = async () => (await prisma().municipality.findUniqueOrThrow({ where: { code: '051201' } })).name;

describe('what anybody finds', () => {
  test('a published tender by title, product, municipality and code, without accents or case', async () => {
    const { reference } = await prisma().tender.findUniqueOrThrow({ where: { id: published } });
    for (const typed of [
      'ñandú',
      'NANDU',
      'desay nandu',
      'platanos',
      'LECHE plátano',
      await nameOfTown(),
      reference,
      `leche ${await nameOfTown()}`,
    ])
      expect(await tendersFor(typed), typed).toEqual([published]);
  });

  test('words of which one is nowhere find nothing', async () => {
    expect(await tendersFor('leche zzz')).toEqual([]);
    expect(await tendersFor('andu')).toEqual([]);
  });

  test('never a draft, nor one that was cancelled before anybody saw it, not even to who wrote it', async () => {
    for (const reader of [null, town.officer, town.authority]) {
      const found = await tendersFor('ñandú', reader);
      expect(found).toEqual([published]);
      expect((await find('ñandú', reader)).tenders.total).toBe(1);
    }
    expect([draft, cancelled]).not.toContain(published);
    expect(await tendersFor('borrador')).toEqual([]);
  });

  test('nothing of it tells whether there are offers, nor what is not published', async () => {
    expect(JSON.stringify(await find('leche'))).not.toMatch(/offer|seal|draft|borrador/i);
  });

  test('past its deadline it is closed', async () => {
    expect((await find('ñandú')).tenders.found).toMatchObject([{ standing: 'published' }]);
    await moveClock('2026-03-17T10:00:00-04:00');
    expect((await find('ñandú ')).tenders.found).toMatchObject([{ standing: 'closed' }]);
    await moveClock('2026-03-02T10:00:00-04:00');
  });

  test('municipalities, those at work here first', async () => {
    const { municipalities } = await find('san');
    expect(municipalities.total).toBeGreaterThan(8);
    expect(municipalities.found).toHaveLength(8);
    const { municipalities: own } = await find(await nameOfTown());
    expect(own.found[0]).toMatchObject({ code: '051201', isHere: true });
    expect((await find('uncia')).municipalities.found).toMatchObject([{ name: 'Uncía', isHere: false }]);
  });

  test('items of the matrix, series of data and pages', async () => {
    expect((await find('MUN-PEQ-1')).items.found[0]?.id).toBe('MUN-PEQ-1');
    expect((await find('entregas aceptadas')).series).toMatchObject([{ href: '/datos#entregas' }]);
    expect((await find('excel')).pages).toMatchObject([{ href: '/datos' }]);
  });

  test.each([
    ['nothing written', ''],
    ['only joining words', 'de la'],
    ['too much written', 'leche '.repeat(50)],
    ['signs that mean something to SQL', `%_'";\\--`],
  ])('%s finds nothing and breaks nothing', async (_, typed) => {
    expect((await find(typed)).total).toBe(0);
  });
});

describe('the database', () => {
  test('compares words as the domain does', async () => {
    const texts = [
      'Ñandú  de Potosí',
      'UE «Simón Bolívar» Nº 3',
      'CM-001/2026',
      'ÁÉÍÓÚ àèìòù ç',
      '200 ml',
      '¿Qué?',
      'A·B – C’s',
      '10 % (5°)',
      'x_y+z&w',
    ];
    const rows = await ownDatabase().sql<{ plain: string }>(
      'select trim(search_plain(text)) as plain from unnest($1::text[]) with ordinality as t(text, n) order by n',
      [texts],
    );
    expect(rows.map(({ plain }) => plain)).toEqual(texts.map(plainText));
  });

  test('looks words up in an index', async () => {
    const plans = {
      tenders_search: `select id from tenders where published_at is not null
        and search_text like '% leche%'`,
      products_search: `select id from products where search_plain(name || ' ' || presentation) like '% leche%'`,
      municipalities_search: `select code from municipalities where search_plain(name) like '% yocalla%'`,
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
});

describe('search of the office', () => {
  const desk = (as: Person | null, typed: string) => asPerson(as, () => readOfficeSearch(typed));
  const groupsOf = async (as: Person, typed: string) =>
    Object.fromEntries(((await desk(as, typed))?.groups ?? []).map(({ name, answers }) => [name, answers]));
  const municipal = ['tenders', 'contracts', 'schools', 'products', 'programmes', 'actors'];

  test('a visitor is told to sign in and nothing else', async () => {
    expect(await desk(null, 'leche')).toBeNull();
    const response = await asPerson(null, () => answerOfficeSearch('leche'));
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({});
  });

  test('the own records: drafts too, schools, products, the programme and actors of the census', async () => {
    const actor = await aProducer({ municipalityCode: '051201' });
    const { name } = await prisma().organisation.findUniqueOrThrow({ where: { id: actor.organisationId } });
    expect((await groupsOf(town.officer, 'nandu')).tenders?.map(({ href }) => href).sort()).toEqual(
      [published, draft, cancelled].map((id) => `/municipio/convocatorias/${id}`).sort(),
    );
    expect((await groupsOf(town.officer, 'escuela bolivar')).schools).toMatchObject([
      { href: `/municipio/escuelas/${town.schools.a}` },
    ]);
    expect((await groupsOf(town.officer, 'escuela')).schools).toHaveLength(3);
    expect((await groupsOf(town.officer, 'platano leche')).products).toMatchObject([
      { href: `/municipio/productos/${town.products.milk}` },
    ]);
    expect((await groupsOf(town.officer, 'gestión 2026')).programmes).toMatchObject([
      { href: `/municipio/programa/${town.programmeId}`, title: 'Gestión 2026' },
    ]);
    expect((await groupsOf(town.officer, name)).actors).toMatchObject([{ href: `/municipio/censo/${actor.organisationId}` }]);
    const response = await asPerson(town.officer, () => answerOfficeSearch('nandu'));
    expect(response.headers.get('cache-control')).toBe('private, no-store');
  });

  test('nothing of another municipality, a producer, an NGO, a university or the operator', async () => {
    const strangers = {
      'another municipality': await person({ roles: ['procurement-officer', 'census-officer'], municipalityCode: '050101' }),
      'a producer of the town': await aProducer({ municipalityCode: '051201' }),
      'an NGO': await person({ kind: 'ngo', roles: ['technician', 'administrator'], municipalityCode: '051201' }),
      'a university': await person({ kind: 'university', roles: ['researcher'], municipalityCode: '051201' }),
      operator: await person({ kind: 'operator', roles: ['operator'], municipalityCode: null }),
    };
    for (const [who, stranger] of Object.entries(strangers)) {
      for (const typed of ['nandu', 'UE', 'leche', '2026']) {
        const found = await groupsOf(stranger, typed);
        const own = who === 'another municipality' ? municipal.filter((kind) => kind !== 'actors') : municipal;
        expect(
          own.filter((kind) => kind in found),
          `${who}: ${typed}`,
        ).toEqual([]);
      }
    }
    const { name } = await prisma().organisation.findUniqueOrThrow({ where: { id: town.officer.organisationId } });
    expect((await groupsOf(strangers.operator, name)).organisations).toMatchObject([{ title: name, href: '/operador' }]);
    expect(await groupsOf(strangers['an NGO'], name)).toEqual({});
  });

  test('a suspended government finds no record', async () => {
    const where = { id: town.officer.organisationId };
    await prisma().organisation.update({ where, data: { status: 'suspended' } });
    for (const typed of ['nandu', 'escuela', 'leche', '2026']) {
      const found = await groupsOf(town.officer, typed);
      expect(
        municipal.filter((kind) => kind in found),
        typed,
      ).toEqual([]);
    }
    await prisma().organisation.update({ where, data: { status: 'confirmed' } });
  });

  test('pages and actions are those of the role', async () => {
    const treasurer = await colleague(town.officer, ['treasurer']);
    const named = async (as: Person, typed = '') => {
      const { acts = [], pages = [] } = await groupsOf(as, typed);
      return { acts: acts.map(({ title }) => title), pages: pages.map(({ title }) => title) };
    };
    expect((await named(town.officer)).acts).toEqual(['Preparar una convocatoria']);
    expect(await named(town.officer, 'convocatoria')).toEqual({ acts: ['Preparar una convocatoria'], pages: ['Convocatorias'] });
    expect(await named(treasurer, 'convocatoria')).toEqual({ acts: [], pages: [] });
    expect((await named(treasurer)).acts).toEqual(['Registrar un pago']);
    expect((await named(treasurer)).pages).toContain('Pagos');
    expect((await named(treasurer)).pages).not.toContain('Raciones');
  });
});

describe('who answers for the installation', () => {
  const contact = () => asPerson(null, readContact);

  test('nobody is made up', async () => {
    await moveClock(null);
    expect(await contact()).toMatchObject({ email: null, phone: null, isDemo: false });
    await moveClock('2026-03-02T10:00:00-04:00');
    expect(await contact()).toMatchObject({ isDemo: true });
  });

  test('the operator and what the settings say', async () => {
    Object.assign(env(), { CONTACT_EMAIL: 'ayuda@municipio.bo', CONTACT_PHONE: '+591 2 620 0000' });
    await prisma().organisation.create({
      data: { kind: 'operator', name: 'Unidad de sistemas', status: 'confirmed', createdAt: new Date(0) },
    });
    expect(await contact()).toMatchObject({
      operator: 'Unidad de sistemas',
      email: 'ayuda@municipio.bo',
      phone: '+591 2 620 0000',
    });
  });
});
