import 'server-only';
import { dayOf } from '@/lib/domain/calendar';
import type { Supplier } from '@/lib/domain/matching/supplier';
import { departmentOf } from '@/lib/domain/territory';
import type { Db } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';
import { fromEnum } from './enums';

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
  capacities: {
    select: { foodCode: true, kind: true, gramsPerMonth: true, months: true },
  },
  documents: { select: { kind: true, validUntil: true, verifiedAt: true } },
} satisfies Prisma.EconomicActorSelect;

type Row = Prisma.EconomicActorGetPayload<{ select: typeof supplierFields }>;

function toSupplier({ organisation, kind, lat, lon, capacities, documents, ...row }: Row): Supplier {
  const { name, municipalityCode, municipality } = organisation;
  return {
    ...row,
    name,
    kind: fromEnum(kind),
    municipalityCode,
    municipalityName: municipality?.name ?? null,
    place: lat !== null && lon !== null ? { lat, lon } : municipality && { lat: municipality.lat, lon: municipality.lon },
    capacities: capacities.map(({ gramsPerMonth, ...capacity }) => ({
      ...capacity,
      gramsPerMonth: Number(gramsPerMonth),
    })),
    documents: documents.map((document) => ({
      kind: fromEnum(document.kind),
      validUntil: document.validUntil && dayOf(document.validUntil),
      verified: document.verifiedAt !== null,
    })),
  };
}

/** An economic actor as matching sees it, or null. One statement. */
export async function findSupplier(db: Db, organisationId: string): Promise<Supplier | null> {
  const row = await db.economicActor.findUnique({
    where: { organisationId },
    select: supplierFields,
  });
  return row && toSupplier(row);
}

/** More actors than these of one product in one department are not compared: the nearest municipalities hold far fewer. */
const mostSuppliers = 500;

/**
 * The confirmed actors of a municipality's department that make any of these foods. One statement.
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
    take: mostSuppliers,
    select: supplierFields,
  });
  return rows.map(toSupplier);
}
