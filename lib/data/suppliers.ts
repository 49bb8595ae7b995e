import 'server-only';
import { dayOf } from '@/lib/domain/calendar';
import type { Supplier } from '@/lib/domain/matching/supplier';
import { departmentOf } from '@/lib/domain/territory';
import type { Db } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';
import { fromEnum } from './enums';
import { emptyBook, readCapacityBooks, readOwnCapacityBook } from './loads';

const supplierFields = {
  organisationId: true,
  kind: true,
  lat: true,
  lon: true,
  deliversToSchools: true,
  reachKm: true,
  experienceMonths: true,
  organisation: {
    select: {
      name: true,
      municipalityCode: true,
      municipality: { select: { name: true, lat: true, lon: true } },
    },
  },
  documents: { select: { kind: true, validUntil: true, verifiedAt: true } },
} satisfies Prisma.EconomicActorSelect;

type Row = Prisma.EconomicActorGetPayload<{ select: typeof supplierFields }>;

/** Suppliers with their capacities and what contracts, awards and opened offers take of them. One statement. */
async function withCapacities(db: Db, rows: readonly Row[]): Promise<Supplier[]> {
  const books = await readCapacityBooks(
    db,
    rows.map(({ organisationId }) => organisationId),
  );
  return rows.map((row) => ({ ...toSupplier(row), ...(books.get(row.organisationId) ?? emptyBook) }));
}

function toSupplier({ organisation, kind, lat, lon, documents, ...row }: Row): Omit<Supplier, 'capacities' | 'loads'> {
  const { name, municipalityCode, municipality } = organisation;
  return {
    ...row,
    name,
    kind: fromEnum(kind),
    municipalityCode,
    municipalityName: municipality?.name ?? null,
    place: lat !== null && lon !== null ? { lat, lon } : municipality && { lat: municipality.lat, lon: municipality.lon },
    documents: documents.map((document) => ({
      kind: fromEnum(document.kind),
      validUntil: document.validUntil && dayOf(document.validUntil),
      verified: document.verifiedAt !== null,
    })),
  };
}

/**
 * An economic actor as it sees itself, or null: its own sealed offers count. The caller has checked that it is theirs. Two statements.
 * @param partyId as which it would supply: alone, or with others and what they are able to
 */
export async function findOwnSupplier(
  db: Db,
  { organisationId, partyId }: { organisationId: string; partyId: string },
  isHeldBack: Parameters<typeof readOwnCapacityBook>[2],
): Promise<Supplier | null> {
  const row = await db.economicActor.findUnique({
    where: { organisationId },
    select: supplierFields,
  });
  if (!row) return null;
  const { capacities, loads } = await readOwnCapacityBook(db, partyId, isHeldBack);
  return { ...toSupplier(row), capacities, loads };
}

/** More actors than these of one product in one department are not compared: the nearest municipalities hold far fewer. */
const maxSuppliers = 500;

/**
 * The confirmed actors of a municipality's department that make any of these foods. Two statements.
 * @param municipalityCode of the buyer; null finds nobody
 */
export async function findLocalSuppliers(
  db: Db,
  municipalityCode: string | null,
  foodCodes: readonly string[],
): Promise<Supplier[]> {
  if (municipalityCode === null || foodCodes.length === 0) return [];
  const rows = await db.economicActor.findMany({
    where: {
      organisation: {
        status: 'confirmed',
        municipality: { departmentCode: departmentOf(municipalityCode) },
      },
      capacities: { some: { foodCode: { in: [...foodCodes] } } },
    },
    orderBy: { organisationId: 'asc' },
    take: maxSuppliers,
    select: supplierFields,
  });
  return withCapacities(db, rows);
}
