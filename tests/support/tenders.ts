import type { Fields } from '@/lib/actions/form-fields';
import { draftTenderAction, publishTenderAction } from '@/lib/actions/tenders';
import { saveRequirementsAction } from '@/lib/actions/tenders-draft';
import { prisma } from '@/lib/platform/database';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { colleague, moveClock, type Person, person } from './people';

/** A municipality with a year planned: two zones, three schools, milk every day and bananas on Mondays. */
export type Town = {
  officer: Person;
  authority: Person;
  programmeId: string;
  zones: { north: string; south: string };
  schools: { a: string; b: string; c: string };
  products: { milk: string; banana: string };
};

const day = (value: string) => new Date(`${value}T00:00:00Z`);

/** Set by rows: what is under test here begins with the tender. Classes from 2 February to 30 November 2026. */
export async function aTown(municipalityCode = '051201'): Promise<Town> {
  const officer = await person({
    roles: ['procurement-officer'],
    municipalityCode,
  });
  const db = prisma();
  const { organisationId } = officer;
  const [north, south] = [await newZone(organisationId, 'Norte'), await newZone(organisationId, 'Sur')];
  const a = await newSchool(organisationId, north, 'A', 100, {
    lat: -19.39,
    lon: -65.91,
  });
  const b = await newSchool(organisationId, north, 'B', 50, {
    lat: -19.38,
    lon: -65.92,
  });
  const c = await newSchool(organisationId, south, 'C', 150, {
    lat: -19.58,
    lon: -65.75,
  });
  const milk = await newProduct(organisationId, {
    name: 'Leche',
    kind: 'transformed',
    mainFoodCode: 'leche_entera',
    unitGrams: 200,
    priceCentavos: 150n,
  });
  const banana = await newProduct(organisationId, {
    name: 'Plátano',
    kind: 'fresh',
    mainFoodCode: 'platano_postre',
    unitGrams: 100,
    priceCentavos: 80n,
  });
  const { id: programmeId } = await db.programme.create({
    data: {
      organisationId,
      year: 2026,
      meal: 'breakfast',
      status: 'running',
      budgetCentavos: 100_000_000n,
      schoolDays: 200,
      ceilingCentavos: 250n,
      startsOn: day('2026-02-02'),
      endsOn: day('2026-11-30'),
      calendarSource: 'Calculado',
      localGoalBps: 3000,
      localGoalBpsLater: 5000,
      associativeGoalBps: 1000,
      associativeGoalBpsLater: 2000,
      rations: {
        create: [1, 2, 3, 4, 5].map((weekday) => ({
          level: 'primaria' as const,
          weekday,
          items: {
            create: [
              { productId: milk, gramsPerPupil: 200 },
              ...(weekday === 1 ? [{ productId: banana, gramsPerPupil: 100 }] : []),
            ],
          },
        })),
      },
    },
    select: { id: true },
  });
  const authority = await colleague(officer, ['authority']);
  return {
    officer,
    authority,
    programmeId,
    zones: { north, south },
    schools: { a, b, c },
    products: { milk, banana },
  };
}

const newZone = async (organisationId: string, name: string) =>
  (
    await prisma().zone.create({
      data: { organisationId, name },
      select: { id: true },
    })
  ).id;

async function newSchool(
  organisationId: string,
  zoneId: string,
  code: string,
  pupils: number,
  place: { lat: number; lon: number },
): Promise<string> {
  const enrolments = {
    create: [
      {
        year: 2026,
        level: 'primaria' as const,
        girls: pupils / 2,
        boys: pupils / 2,
        source: 'prueba',
      },
    ],
  };
  const data = {
    organisationId,
    zoneId,
    code,
    name: `UE ${code}`,
    area: 'rural' as const,
    place: 'Pueblo',
    ...place,
    enrolments,
  };
  return (await prisma().school.create({ data, select: { id: true } })).id;
}

type NewProduct = {
  name: string;
  kind: 'fresh' | 'transformed';
  mainFoodCode: string;
  unitGrams: number;
  priceCentavos: bigint;
};

async function newProduct(organisationId: string, product: NewProduct): Promise<string> {
  const data = {
    organisationId,
    presentation: 'unidad',
    priceSource: 'Cotización',
    priceDay: day('2026-01-10'),
    origins: ['municipality'],
    ...product,
  };
  return (await prisma().product.create({ data, select: { id: true } })).id;
}

let drafted = 0;

/** The form of a new tender, of an object that no other has: milk and bananas of a town from April to June, one lot each. */
export const draftForm = (town: Town, change: Fields = {}): Fields => ({
  programmeId: town.programmeId,
  title: 'Desayuno escolar, segundo trimestre',
  object: `Alimentos para el desayuno escolar ${++drafted}`,
  productIds: [town.products.milk, town.products.banana],
  startsOn: '2026-04-06',
  endsOn: '2026-06-26',
  grouping: 'product',
  awardForm: 'lot',
  deliveryFrequency: 'weekly',
  shelfLifeDays: 7,
  partialAllowed: true,
  ...change,
});

export const newTender = (town: Town, change: Fields = {}) => mustCall(draftTenderAction, town.officer, draftForm(town, change));

/** Milk for a quarter costs a town some Bs 25,000 (Contratación Menor): published on 2 March, it closes on the 16th. */
export async function publishedTender(town: Town, change: Fields = {}): Promise<string> {
  await moveClock('2026-03-02T10:00:00-04:00');
  const draft = await newTender(town, change);
  const { version } = await mustCall(saveRequirementsAction, town.officer, {
    tenderId: draft.id,
    version: draft.version,
    ...aRequirement(),
  });
  await mustCall(publishTenderAction, town.officer, publicationForm({ id: draft.id, version }, boughtAgain));
  return draft.id;
}

/** The form that publishes a draft on 2 March to close on the 16th, as a town fills it in whose census is empty. */
export const publicationForm = ({ id, version }: { id: string; version: number }, change: Fields = {}): Fields => ({
  tenderId: id,
  version,
  deadlineAt: '2026-03-16T16:00',
  outOfReachReason: 'El censo de esta prueba todavía no tiene a nadie',
  ...change,
});

/** What a town says that buys the same food again and again, as those of the tests do. */
const boughtAgain: Fields = { splittingReason: 'Compras de una prueba, cada una aparte' };

/** The officer of a town of the tests presses publish. */
export const publishDraft = (town: Town, draft: { id: string; version: number }, change: Fields = {}) =>
  callAction(publishTenderAction, town.officer, publicationForm(draft, { ...boughtAgain, ...change }));

export const aRequirement = (change: Fields = {}): Fields => ({
  'requirements[0].kind': 'capacity',
  'requirements[0].text': 'Capacidad para la quinta parte del lote',
  'requirements[0].reason': 'Asegura que la escuela reciba cada semana',
  'requirements[0].threshold': 20,
  ...change,
});

/** A confirmed producer of milk in a town's department. */
export async function aProducer({
  municipalityCode = '051201',
  kilosPerMonth = 500,
  food = 'leche_entera',
  status = 'confirmed' as 'confirmed' | 'pending',
} = {}): Promise<Person> {
  const producer = await person({
    kind: 'producer',
    roles: ['producer'],
    municipalityCode,
    status,
    actorKind: 'OECOM',
  });
  const kind = food === 'leche_entera' ? 'transformed' : 'fresh';
  await prisma().capacity.create({
    data: {
      organisationId: producer.organisationId,
      foodCode: food,
      kind,
      gramsPerMonth: BigInt(kilosPerMonth * 1000),
      months: [],
    },
  });
  return producer;
}

/** The lots of a tender as they are stored, by number. */
export const lotsOf = (tenderId: string) =>
  prisma().lot.findMany({ where: { tenderId }, orderBy: { number: 'asc' }, include: { items: true, dropPoints: true } });

/** Units of milk over all lots of a tender. */
export async function milkUnits({ products }: Town, tenderId: string): Promise<number | null> {
  const { _sum } = await prisma().lotItem.aggregate({
    where: { lot: { tenderId }, productId: products.milk },
    _sum: { units: true },
  });
  return _sum.units;
}

/** A draft with one lot of milk for both zones, that lot and its item. */
export async function aMilkDraft(town: Town) {
  const { id } = await newTender(town, { productIds: [town.products.milk] });
  const [lot] = await lotsOf(id);
  const item = lot?.items[0];
  if (!lot || !item) throw new Error('no lot');
  return { id, lot, item };
}

/** A tender as it is stored, with its lots by number and its seal. */
export const tenderOf = (id: string) =>
  prisma().tender.findUniqueOrThrow({
    where: { id },
    include: {
      lots: {
        include: { items: true, dropPoints: true },
        orderBy: { number: 'asc' },
      },
      seal: true,
    },
  });

/** What a refused change leaves as it was. */
export const standingOf = (id: string) =>
  prisma().tender.findUniqueOrThrow({
    where: { id },
    select: { version: true, referenceCentavos: true, status: true },
  });
