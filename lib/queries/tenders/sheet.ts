import 'server-only';
import { lotFields, toLot } from '@/lib/data/lots';
import { requirementFields, toRequirement } from '@/lib/data/requirements';
import { amendmentFields, toAmendment } from '@/lib/data/tender-amendments';
import { tenderFields, toTender } from '@/lib/data/tenders';
import { effectiveStatus } from '@/lib/domain/tenders/life';
import { ruleTraceSchema } from '@/lib/domain/tenders/rule-trace';
import { contractsEndedOf, isPartlyDeserted, type TenderLine, type TenderSheet } from '@/lib/domain/tenders/sheet';
import { prisma } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';
import { outcomeFields, toOutcome } from './outcome';

const sheetFields = {
  ...tenderFields,
  ruleTrace: true,
  organisation: {
    select: {
      name: true,
      municipalityCode: true,
      municipality: { select: { name: true, lat: true, lon: true } },
    },
  },
  programme: { select: { year: true } },
  firstCall: { select: { id: true, reference: true } },
  secondCalls: {
    where: { status: { notIn: ['cancelled', 'annulled'] } },
    take: 1,
    select: { id: true, reference: true },
  },
  ...outcomeFields,
  lots: { orderBy: { number: 'asc' }, select: lotFields },
  requirements: { orderBy: { id: 'asc' }, select: requirementFields },
  amendments: { orderBy: { number: 'asc' }, select: amendmentFields },
} satisfies Prisma.TenderSelect;

type Row = Prisma.TenderGetPayload<{ select: typeof sheetFields }>;

/** A tender with its lots and requirements, or null. One statement; whether the reader may see it is for the caller to ask. */
export async function loadSheet(where: Prisma.TenderWhereUniqueInput, now: Date): Promise<TenderSheet | null> {
  const row = await prisma().tender.findUnique({ where, select: sheetFields });
  return row && toSheet(row, now);
}

function toSheet(found: Row, now: Date): TenderSheet {
  const {
    lots,
    requirements,
    amendments,
    ruleTrace,
    programme,
    firstCall,
    secondCalls,
    opening,
    units,
    contracts,
    _count,
    ...row
  } = found;
  const tender = toTender(row);
  const outcome = toOutcome({ opening, units, contracts, _count });
  const { name, municipality } = row.organisation;
  return {
    tender,
    standing: effectiveStatus(tender, now),
    buyer: {
      name,
      municipality: municipality?.name ?? name,
      place: municipality && { lat: municipality.lat, lon: municipality.lon },
    },
    year: programme.year,
    lots: lots.map(toLot),
    requirements: requirements.map(toRequirement),
    trace: ruleTrace === null ? null : ruleTraceSchema.parse(ruleTrace),
    amendments: amendments.map(toAmendment),
    firstCall,
    secondCall: secondCalls[0] ?? null,
    outcome,
    partlyDeserted: isPartlyDeserted(tender.status, outcome?.units.some(({ winners }) => winners.length === 0) ?? false),
    contractsEnded: contractsEndedOf(contracts.map(({ end }) => ({ ended: end !== null }))),
  };
}

export const lineFields = {
  id: true,
  reference: true,
  title: true,
  status: true,
  referenceCentavos: true,
  publishedAt: true,
  deadlineAt: true,
  organisation: {
    select: { name: true, municipality: { select: { name: true } } },
  },
  lots: {
    select: { items: { select: { product: { select: { name: true } } } } },
  },
  units: { where: { outcome: 'deserted' }, take: 1, select: { id: true } },
  contracts: { select: { end: { select: { contractId: true } } } },
} satisfies Prisma.TenderSelect;

type LineRow = Prisma.TenderGetPayload<{ select: typeof lineFields }>;

export function toLine({ organisation, lots, status, units, contracts, ...row }: LineRow, now: Date): TenderLine {
  const products = new Set(lots.flatMap(({ items }) => items.map(({ product }) => product.name)));
  return {
    ...row,
    standing: effectiveStatus({ status, deadlineAt: row.deadlineAt }, now),
    municipality: organisation.municipality?.name ?? organisation.name,
    lots: lots.length,
    products: [...products],
    partlyDeserted: isPartlyDeserted(status, units.length > 0),
    contractsEnded: contractsEndedOf(contracts.map(({ end }) => ({ ended: end !== null }))),
  };
}
