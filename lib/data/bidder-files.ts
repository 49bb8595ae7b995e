import 'server-only';
import type { BidderFile } from '@/lib/domain/awards/unit';
import { dayOf } from '@/lib/domain/calendar';
import type { CensusPaper } from '@/lib/domain/offers/certificates';
import type { Db } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';
import { fromEnum } from './enums';

const papers = {
  orderBy: [{ kind: 'asc' }, { number: 'asc' }],
  select: { kind: true, number: true, issuer: true, issuedOn: true, validUntil: true, verifiedAt: true },
} as const satisfies Prisma.EconomicActor$documentsArgs;

/** What the census says of a bidder, beside their offer: all of it, since a paper left out would be read as one that is not there. */
export const bidderFile = {
  deliversToSchools: true,
  reachKm: true,
  experienceMonths: true,
  documents: papers,
  capacities: {
    orderBy: { food: { name: 'asc' } },
    select: { gramsPerMonth: true, food: { select: { name: true } } },
  },
} as const satisfies Prisma.EconomicActorSelect;

type FileRow = Prisma.EconomicActorGetPayload<{ select: typeof bidderFile }>;

export function toFile(row: FileRow | null): BidderFile {
  if (!row) return { papers: [], capacities: [], deliversToSchools: false, reachKm: 0, experienceMonths: 0 };
  const { documents, capacities, ...facts } = row;
  return {
    ...facts,
    papers: documents.map(toPaper),
    capacities: capacities.map(({ food, gramsPerMonth }) => ({ food: food.name, gramsPerMonth: Number(gramsPerMonth) })),
  };
}

function toPaper({ kind, issuedOn, validUntil, verifiedAt, ...paper }: FileRow['documents'][number]): CensusPaper {
  return {
    ...paper,
    kind: fromEnum(kind),
    issuedOn: issuedOn && dayOf(issuedOn),
    validUntil: validUntil && dayOf(validUntil),
    verified: verifiedAt !== null,
  };
}

/** The papers that an organisation has in the census: what the margins of its offer are filled in from. */
export async function readOwnPapers(db: Db, organisationId: string): Promise<CensusPaper[]> {
  const rows = await db.actorDocument.findMany({ where: { organisationId }, ...papers });
  return rows.map(toPaper);
}
