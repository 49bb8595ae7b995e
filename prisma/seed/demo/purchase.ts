import { amendTenderAct } from '@/lib/actions/amendments';
import { awardTenderAct } from '@/lib/actions/awards';
import { formaliseContractsAct } from '@/lib/actions/contracts';
import { checkRequirementsAct, openOffersAct, recommendAwardAct } from '@/lib/actions/evaluation';
import { saveOfferDraftAct, sendOfferAct } from '@/lib/actions/offers';
import { draftTenderAct, publishTenderAct } from '@/lib/actions/tenders';
import { saveRequirementsAct } from '@/lib/actions/tenders-draft';
import type { Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import type { Government } from './people';
import { at, mustAct, type Player } from './stage';
import type { Story } from './story';

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
  const { id } = await mustAct(draftTenderAct, contrataciones, {
    awardForm: 'lot',
    deliveryFrequency: 'weekly',
    shelfLifeDays: 5,
    partialAllowed: true,
    zoneIds: [],
    ...plan,
  });
  if (requirements.length > 0)
    await mustAct(saveRequirementsAct, contrataciones, { tenderId: id, version: await versionOf(id), requirements });
  return id;
}

export async function publish(
  government: Government,
  tenderId: string,
  deadlineAt: string,
  notes: { legalBasis?: string; splittingReason?: string } = {},
): Promise<void> {
  await mustAct(publishTenderAct, government.contrataciones, {
    tenderId,
    version: await versionOf(tenderId),
    deadlineAt,
    ...notes,
  });
}

/** Amends an open tender: asks for a smaller share of each lot a month, and closes later. */
export async function amendCapacity(
  { contrataciones }: Government,
  tenderId: string,
  { percent, deadlineAt, reason }: { percent: number; deadlineAt: string; reason: string },
): Promise<void> {
  const { id } = await prisma().requirement.findFirstOrThrow({ where: { tenderId, kind: 'capacity' }, select: { id: true } });
  const text = `Capacidad mensual de al menos ${percent} % de la cantidad del lote`;
  await mustAct(amendTenderAct, contrataciones, {
    tenderId,
    version: await versionOf(tenderId),
    requirements: [{ id, text, threshold: percent }],
    deadlineAt,
    effect: 'confirm',
    reason,
  });
}

export type Bid = {
  producer: Player;
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
    where: { lot: { tenderId, number: lots && { in: [...lots] } } },
    orderBy: [{ lot: { number: 'asc' } }, { id: 'asc' }],
  });
  await mustAct(saveOfferDraftAct, producer, {
    tenderId,
    items: items.map(({ id, units, priceCentavos }) => ({
      lotItemId: id,
      units: Math.floor((units * quantityPercent) / 100),
      price: typed((priceCentavos * BigInt(pricePercent)) / 100n),
      origin,
      producedInCountry: true,
      component,
    })),
    claims: claims.map((claim) => ({ claim, claimed: true, certificate: `DEMO-${claim}` })),
  });
  const { savedAt } = await prisma().offerDraft.findUniqueOrThrow({
    where: { tenderId_organisationId: { tenderId, organisationId: producer.organisationId } },
    select: { savedAt: true },
  });
  await mustAct(sendOfferAct, producer, { tenderId, checkedAt: savedAt.toISOString() });
}

/** Opens the envelopes. */
export async function open({ evaluacion }: Government, tenderId: string): Promise<void> {
  await mustAct(openOffersAct, evaluacion, { tenderId });
}

/** Judges each requirement of each offer by the papers and figures that the census holds of the bidder. */
export async function check({ evaluacion }: Government, tenderId: string, most = Number.POSITIVE_INFINITY): Promise<void> {
  const requirements = await prisma().requirement.findMany({ where: { tenderId }, orderBy: { id: 'asc' } });
  const offers = await prisma().openedOffer.findMany({
    where: { offer: { tenderId } },
    orderBy: { offerId: 'asc' },
    select: { offerId: true, offer: { select: { organisationId: true } } },
  });
  for (const { offerId, offer } of offers.slice(0, most)) {
    const papers = await prisma().actorDocument.findMany({
      where: { organisationId: offer.organisationId },
      select: { kind: true, number: true },
    });
    const checks = requirements.map(({ id, documentKind }) => {
      const paper = documentKind && papers.find(({ kind }) => kind === documentKind);
      const complies = !documentKind || Boolean(paper);
      const reason = documentKind
        ? paper
          ? `Presentó el documento ${paper.number}`
          : 'No presentó el documento exigido'
        : 'Lo respalda su ficha en el censo';
      return { requirementId: id, verdict: complies ? 'complies' : 'fails', reason };
    });
    await mustAct(checkRequirementsAct, evaluacion, { tenderId, offerId, checks });
  }
}

/** The evaluator recommends the first that complies. */
export async function recommend({ evaluacion }: Government, tenderId: string): Promise<void> {
  await mustAct(recommendAwardAct, evaluacion, {
    tenderId,
    version: await versionOf(tenderId),
    report: 'Se revisaron las propuestas en el orden de su precio ajustado; se recomienda la primera que cumple.',
  });
}

/** The authority awards as recommended. */
export async function award({ autoridad }: Government, tenderId: string): Promise<void> {
  await mustAct(awardTenderAct, autoridad, { tenderId, version: await versionOf(tenderId) });
}

export async function formalise({ contrataciones }: Government, tenderId: string): Promise<void> {
  await mustAct(formaliseContractsAct, contrataciones, { tenderId });
}

/** Recommends, awards as recommended and formalises the contracts, each on its day. */
export async function* concludeAward(
  government: Government,
  tenderId: string,
  days: { recommend: Day; award: Day; sign: Day },
): Story {
  yield at(days.recommend);
  await recommend(government, tenderId);
  yield at(days.award);
  await award(government, tenderId);
  yield at(days.sign);
  await formalise(government, tenderId);
}

async function versionOf(tenderId: string): Promise<number> {
  return (await prisma().tender.findUniqueOrThrow({ where: { id: tenderId }, select: { version: true } })).version;
}

/** 1234n → '12,34' */
function typed(centavos: bigint): string {
  return `${centavos / 100n},${(centavos % 100n).toString().padStart(2, '0')}`;
}
