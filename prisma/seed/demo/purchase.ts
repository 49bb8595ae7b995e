import { saveOfferDraftAction, sendOfferAction } from '@/lib/actions/offers';
import { draftTenderAction, publishTenderAction } from '@/lib/actions/tenders';
import { saveRequirementsAction } from '@/lib/actions/tenders-draft';
import { readOwnPapers } from '@/lib/data/bidder-files';
import { fromEnum } from '@/lib/data/enums';
import { addDays, dayInLaPaz } from '@/lib/domain/calendar';
import { suggest } from '@/lib/domain/offers/certificates';
import { prisma } from '@/lib/platform/database';
import { inventedIssuer } from './census';
import type { Government } from './people';
import { mustCall, type Persona } from './scenario';

export type DraftPlan = {
  programmeId: string;
  title: string;
  object: string;
  productIds: readonly string[];
  zoneIds?: readonly string[];
  startsOn: string;
  endsOn: string;
  grouping: 'product-zone' | 'product';
  awardForm?: 'item' | 'lot' | 'total';
  deliveryFrequency?: 'daily' | 'weekly' | 'fortnightly' | 'monthly';
  shelfLifeDays?: number;
  partialAllowed?: boolean;
  requirements?: readonly RequirementPlan[];
};

export type RequirementPlan = { kind: string; text: string; reason: string; documentKind?: string; threshold?: number };

/** What every tender of the demonstration asks, each with its reason. */
export const usualRequirements: readonly RequirementPlan[] = [
  {
    kind: 'capacity',
    text: 'Capacidad mensual de al menos 40 % de la cantidad del lote',
    reason: 'Que ninguna escuela se quede sin ración por falta de producto',
    threshold: 40,
  },
  { kind: 'document', text: 'Certificado RUPE', reason: 'Lo exige la norma por encima de Bs 20.000', documentKind: 'rupe' },
  {
    kind: 'logistics',
    text: 'Entrega en cada unidad educativa',
    reason: 'Las escuelas no tienen depósito ni transporte',
    threshold: 40,
  },
];
export const sanitaryRequirement: RequirementPlan = {
  kind: 'sanitary',
  text: 'Registro sanitario del producto transformado',
  reason: 'Inocuidad: lo comen niñas y niños todos los días',
  documentKind: 'sanitary-registry',
};

/** Drafts a tender from the demand; @returns its id */
export async function draft({ contrataciones }: Government, { requirements = [], ...plan }: DraftPlan): Promise<string> {
  const { id } = await mustCall(draftTenderAction, contrataciones, {
    awardForm: 'lot',
    deliveryFrequency: 'weekly',
    shelfLifeDays: 5,
    partialAllowed: true,
    zoneIds: [],
    ...plan,
  });
  if (requirements.length > 0)
    await mustCall(saveRequirementsAction, contrataciones, { tenderId: id, version: await versionOf(id), requirements });
  return id;
}

export async function publish(
  government: Government,
  tenderId: string,
  deadlineAt: string,
  notes: { legalBasis?: string; splittingReason?: string; outOfReachReason?: string } = {},
): Promise<void> {
  await mustCall(publishTenderAction, government.contrataciones, {
    tenderId,
    version: await versionOf(tenderId),
    deadlineAt,
    ...notes,
  });
}

export type Bid = {
  producer: Persona;
  /** Share of the referential price, in percent: 97 is 3 % below. */
  pricePercent: number;
  /** Share of the quantity. */
  quantityPercent?: number;
  origin?: string;
  component: number;
  claims: readonly ('F1' | 'F2' | 'F3')[];
  /** Lots by number; absent: all. */
  lots?: readonly number[];
};

/** A producer prepares an offer, checks it and sends it. */
export async function bid(
  tenderId: string,
  { producer, pricePercent, quantityPercent = 100, origin, component, claims, lots }: Bid,
): Promise<void> {
  const items = await prisma().lotItem.findMany({
    where: { lot: { tenderId, ...(lots && { number: { in: [...lots] } }) } },
    orderBy: [{ lot: { number: 'asc' } }, { id: 'asc' }],
  });
  await mustCall(saveOfferDraftAction, producer, {
    tenderId,
    items: items.map(({ id, units, priceCentavos }) => ({
      lotItemId: id,
      units: Math.floor((units * quantityPercent) / 100),
      price: typed((priceCentavos * BigInt(pricePercent)) / 100n),
      origin,
      producedInCountry: true,
      component,
    })),
    claims: await certificatesOf(tenderId, producer, claims),
  });
  const { savedAt } = await prisma().offerDraft.findUniqueOrThrow({
    where: { tenderId_partyId: { tenderId, partyId: producer.organisationId } },
    select: { savedAt: true },
  });
  await mustCall(sendOfferAction, producer, { tenderId, checkedAt: savedAt.toISOString() });
}

/** As the form begins: what the census holds of the producer, and an invented certificate where it holds none. */
async function certificatesOf(tenderId: string, { organisationId }: Persona, claimed: Bid['claims']) {
  const { deadlineAt } = await prisma().tender.findUniqueOrThrow({ where: { id: tenderId }, select: { deadlineAt: true } });
  const { kind } = await prisma().economicActor.findUniqueOrThrow({ where: { organisationId }, select: { kind: true } });
  const invented = { issuer: inventedIssuer, issuedOn: addDays(dayInLaPaz(deadlineAt ?? new Date(Number.NaN)), -400) };
  return suggest([], fromEnum(kind), await readOwnPapers(prisma(), organisationId))
    .filter(({ claim }) => claimed.includes(claim))
    .map(({ claim, certificate, issuer, issuedOn, validUntil }) => ({
      claim,
      claimed: true,
      ...(certificate ? { certificate, issuer, issuedOn, validUntil } : { certificate: `DEMO-${claim}`, ...invented }),
    }));
}

export async function versionOf(tenderId: string): Promise<number> {
  return (await prisma().tender.findUniqueOrThrow({ where: { id: tenderId }, select: { version: true } })).version;
}

/** 1234n → '12,34' */
function typed(centavos: bigint): string {
  return `${centavos / 100n},${(centavos % 100n).toString().padStart(2, '0')}`;
}
