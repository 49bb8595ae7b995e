import { randomBytes, randomUUID } from 'node:crypto';
import { formaliseContractsAction } from '@/lib/actions/contracts';
import { toEnum } from '@/lib/data/enums';
import { dateOf } from '@/lib/domain/calendar';
import type { Day } from '@/lib/domain/units';
import { type Db, prisma } from '@/lib/platform/database';
import { mustCall } from '@/prisma/seed/demo/scenario';
import { colleague, moveClock, type Person, person } from './people';
import { perFile } from './per-file';
import { staged } from './staged';

type ActorKind = 'OECOM' | 'OECA' | 'APP' | 'MyPE' | 'company' | 'individual';
export type WonItem = {
  supplier: Person;
  /** The party that won it, where it is not the supplier alone. */
  partyId?: string;
  kind: ActorKind;
  units: number;
  priceCentavos: bigint;
  origin: string | null;
  inCountry?: boolean;
};

const partyOf = ({ supplier, partyId = supplier.organisationId }: WonItem) => partyId;

/** Day on which everything below is signed; the lot is delivered over the two weeks that follow. */
const signedOn: Day = '2026-02-27';
const lotDays = { startsOn: '2026-03-02', endsOn: '2026-03-13' } as const;

const free = perFile((): string[] => []);

/** A municipality that no other test of the file uses: each has one government. */
export async function freshPlace(): Promise<string> {
  const places = free();
  if (places.length === 0) {
    const rows = await prisma().municipality.findMany({
      where: { departmentCode: '05', organisations: { none: {} } },
      orderBy: { code: 'asc' },
      select: { code: true },
    });
    places.push(...rows.map(({ code }) => code));
  }
  const place = places.pop();
  if (!place) throw new Error('no municipality is left');
  return place;
}

/** A municipality with its people, two schools (300 and 100 pupils) and a programme; a receiver at the first school. */
export async function municipality({ budgetCentavos = 100_000_00n } = {}) {
  const code = await freshPlace();
  const officer = await person({ roles: ['procurement-officer'], municipalityCode: code });
  const db = prisma();
  const organisationId = officer.organisationId;
  const zone = await db.zone.create({ data: { organisationId, name: 'Norte' } });
  const school = (name: string, pupils: number) =>
    db.school.create({
      data: {
        organisationId,
        zoneId: zone.id,
        code: name,
        name,
        area: 'rural',
        place: 'Comunidad',
        enrolments: { create: { year: 2026, level: 'primaria', girls: pupils / 2, boys: pupils / 2, source: 'prueba' } },
      },
      select: { id: true },
    });
  const [large, small] = [(await school('Escuela grande', 300)).id, (await school('Escuela chica', 100)).id];
  const programme = await db.programme.create({
    data: {
      organisationId,
      year: 2026,
      meal: 'breakfast',
      status: 'running',
      budgetCentavos,
      schoolDays: 200,
      ceilingCentavos: 250n,
      startsOn: dateOf('2026-02-02'),
      endsOn: dateOf('2026-11-27'),
      calendarSource: 'prueba',
      localGoalBps: 3000,
      localGoalBpsLater: 4000,
      associativeGoalBps: 2000,
      associativeGoalBpsLater: 3000,
    },
    select: { id: true },
  });
  return {
    code,
    organisationId,
    programmeId: programme.id,
    large,
    small,
    officer,
    authority: await colleague(officer, ['authority', 'receiver'], [large]),
    receiver: await colleague(officer, ['receiver'], [large]),
    farReceiver: await colleague(officer, ['receiver'], [small]),
    treasurer: await colleague(officer, ['treasurer']),
  };
}

export type Municipality = Awaited<ReturnType<typeof municipality>>;

export const supplierOf = (municipalityCode: string, actorKind: ActorKind = 'OECOM') =>
  person({ kind: 'producer', roles: ['producer'], municipalityCode, actorKind });

type Changes = { frequency?: string; shelfLifeDays?: number; startsOn?: Day; endsOn?: Day; withoutSchools?: boolean };

/** A tender at the step "awarded", one lot with one item per win, delivered every week at both schools. */
export async function awardedTender(buyer: Municipality, wins: readonly WonItem[], changes: Changes = {}) {
  await moveClock(`${signedOn}T09:00:00-04:00`);
  return staged(async (db) => {
    // The chain's own triggers hold offers to the steps before; these rows stand for their result.
    await db.$executeRaw`set local session_replication_role = 'replica'`;
    const tag = randomUUID().slice(0, 8);
    const tender = await db.tender.create({
      data: {
        organisationId: buyer.organisationId,
        programmeId: buyer.programmeId,
        reference: `T-${tag}`,
        title: 'Refrigerio',
        object: 'refrigerio',
        status: 'awarded',
        awardForm: 'item',
        deliveryFrequency: changes.frequency ?? 'weekly',
        shelfLifeDays: changes.shelfLifeDays ?? 10,
        modalityRule: 'MOD-CM',
        ruleTrace: {},
        publishedAt: new Date('2026-02-10T12:00:00Z'),
        deadlineAt: new Date('2026-02-20T12:00:00Z'),
        createdById: buyer.officer.userId,
        awardedById: buyer.authority.userId,
      },
      select: { id: true, reference: true },
    });
    const lot = await db.lot.create({
      data: {
        tenderId: tender.id,
        number: 1,
        title: 'Lote 1',
        startsOn: dateOf(changes.startsOn ?? lotDays.startsOn),
        endsOn: dateOf(changes.endsOn ?? lotDays.endsOn),
        dropPoints: {
          create: changes.withoutSchools
            ? []
            : [
                { schoolId: buyer.large, pupils: 300 },
                { schoolId: buyer.small, pupils: 100 },
              ],
        },
      },
      select: { id: true },
    });
    const offers = new Map<string, string>();
    for (const [index, win] of wins.entries()) {
      const offerId = offers.get(partyOf(win)) ?? (await saveOffer(db, tender.id, win));
      offers.set(partyOf(win), offerId);
      await saveWin(db, { buyer, tenderId: tender.id, lotId: lot.id, name: `Producto ${tag} ${index}`, offerId }, win);
    }
    return tender;
  });
}

/** The one offer of a supplier, opened. */
async function saveOffer(db: Db, tenderId: string, win: WonItem): Promise<string> {
  const { id } = await db.offer.create({
    data: {
      tenderId,
      partyId: partyOf(win),
      receiptNumber: randomUUID().slice(0, 12),
      sha256: 'a'.repeat(64),
      sealed: randomBytes(40),
    },
    select: { id: true },
  });
  await db.openedOffer.create({
    data: { offerId: id, totalCentavos: win.priceCentavos * BigInt(win.units), claims: [], bidderKind: toEnum(win.kind) },
  });
  return id;
}

async function saveWin(
  db: Db,
  at: { buyer: Municipality; tenderId: string; lotId: string; name: string; offerId: string },
  win: WonItem,
) {
  const { buyer, tenderId, lotId, name, offerId } = at;
  const price = { priceCentavos: win.priceCentavos, priceSource: 'prueba', priceDay: dateOf('2026-01-15') };
  const product = await db.product.create({
    data: {
      organisationId: buyer.organisationId,
      name,
      presentation: '100 g',
      kind: 'fresh',
      mainFoodCode: 'quinua_grano',
      unitGrams: 100,
      ...price,
    },
    select: { id: true },
  });
  const item = await db.lotItem.create({
    data: { lotId, productId: product.id, units: win.units, ...price },
    select: { id: true },
  });
  await db.openedItem.create({
    data: {
      offerId,
      lotItemId: item.id,
      units: win.units,
      priceCentavos: win.priceCentavos,
      originMunicipalityCode: win.origin,
      producedInCountry: win.inCountry ?? win.origin !== null,
      nationalComponentPercent: 60,
    },
  });
  const unit = await db.awardUnit.create({
    data: {
      tenderId,
      targetId: item.id,
      label: name,
      referenceCentavos: 1n,
      outcome: 'awarded',
      awardedOfferId: offerId,
      // Long enough before that every term of the award has ended when it is signed.
      awardedAt: new Date('2026-02-13T12:00:00Z'),
    },
    select: { id: true },
  });
  await db.awardedItem.create({ data: { offerId, lotItemId: item.id, unitId: unit.id, units: win.units } });
}

/** Formalises through the real action and reads back the contract of a supplier with its schedule. */
export async function contractOf(buyer: Municipality, wins: readonly WonItem[], changes?: Changes) {
  const tender = await awardedTender(buyer, wins, changes);
  await mustCall(formaliseContractsAction, buyer.officer, { tenderId: tender.id, surplusAcknowledged: 'on' });
  return readContractRow(tender.id, wins[0] ? partyOf(wins[0]) : '');
}

export function readContractRow(tenderId: string, supplierPartyId: string) {
  return prisma().contract.findUniqueOrThrow({
    where: { tenderId_supplierPartyId: { tenderId, supplierPartyId } },
    include: { items: true, schedule: { include: { lines: true }, orderBy: [{ dueOn: 'asc' }] } },
  });
}
