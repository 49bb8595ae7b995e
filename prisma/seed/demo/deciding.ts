import { awardTenderAction, sendEvaluationBackAction } from '@/lib/actions/awards';
import { formaliseContractsAction } from '@/lib/actions/contracts';
import { checkClaimsAction, checkRequirementsAction, openOffersAction, recommendAwardAction } from '@/lib/actions/evaluation';
import { readOpened } from '@/lib/data/evaluation';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { besideCensus } from '@/lib/domain/offers/certificates';
import type { Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import type { Government } from './people';
import { versionOf } from './purchase';
import { at, mustCall } from './scenario';
import type { DemoStory } from './story';

/** Opens the envelopes. */
export async function open({ evaluacion }: Government, tenderId: string): Promise<void> {
  await mustCall(openOffersAction, evaluacion, { tenderId });
}

/** Checks every requirement and every claim of each offer. */
export async function checkOffer(government: Government, tenderId: string): Promise<void> {
  await checkDemoRequirements(government, tenderId);
  await checkClaims(government, tenderId);
}

/** Confirms the claims that the census bears out; what it does not hold is not confirmed. */
async function checkClaims({ evaluacion }: Government, tenderId: string): Promise<void> {
  const { deadlineAt } = await prisma().tender.findUniqueOrThrow({ where: { id: tenderId }, select: { deadlineAt: true } });
  const on = dayInLaPaz(deadlineAt ?? new Date(Number.NaN));
  const { offers, files } = await readOpened(prisma(), tenderId);
  for (const { id: offerId, bidderKind, content } of offers.filter((offer) => offer.content.claims.length > 0)) {
    const checks = content.claims.map((declared) => {
      const { doubts } = besideCensus(declared, bidderKind, files.get(offerId)?.papers ?? [], on);
      return doubts.length === 0
        ? { claim: declared.claim, verdict: 'confirmed', reason: 'Coincide con el documento verificado del censo' }
        : {
            claim: declared.claim,
            verdict: 'not-confirmed',
            reason: 'El censo no tiene ese certificado y no se presentó el original',
          };
    });
    await mustCall(checkClaimsAction, evaluacion, { tenderId, offerId, checks });
  }
}

/** Judges each requirement of each offer by the papers and figures that the census holds of the bidder. */
export async function checkDemoRequirements(
  { evaluacion }: Government,
  tenderId: string,
  most = Number.POSITIVE_INFINITY,
): Promise<void> {
  const requirements = await prisma().requirement.findMany({ where: { tenderId }, orderBy: { id: 'asc' } });
  const offers = await prisma().openedOffer.findMany({
    where: { offer: { tenderId } },
    orderBy: { offerId: 'asc' },
    select: { offerId: true, offer: { select: { party: { select: { leadId: true } } } } },
  });
  for (const { offerId, offer } of offers.slice(0, most)) {
    const papers = await prisma().actorDocument.findMany({
      where: { organisationId: offer.party.leadId },
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
    await mustCall(checkRequirementsAction, evaluacion, { tenderId, offerId, checks });
  }
}

const usualReport = 'Se revisaron las propuestas en el orden de su precio ajustado; se recomienda la primera que cumple.';

/** The evaluator recommends the first that complies. */
export async function recommend({ evaluacion }: Government, tenderId: string, report = usualReport): Promise<void> {
  await mustCall(recommendAwardAction, evaluacion, {
    tenderId,
    version: await versionOf(tenderId),
    report,
  });
}

/** The authority returns the evaluation instead of deciding. */
export async function sendBack({ autoridad }: Government, tenderId: string, remarks: string): Promise<void> {
  await mustCall(sendEvaluationBackAction, autoridad, { tenderId, version: await versionOf(tenderId), remarks });
}

/** The authority awards as recommended; where that is more than what a winner has free, it says on what it rests. */
export async function award({ autoridad }: Government, tenderId: string, capacityReason?: string): Promise<void> {
  const units = await prisma().awardUnit.findMany({ where: { tenderId }, orderBy: { id: 'asc' }, select: { id: true } });
  await mustCall(awardTenderAction, autoridad, {
    tenderId,
    version: await versionOf(tenderId),
    units: units.map(({ id }) => ({ unitId: id, choice: 'recommended', capacityReason })),
  });
}

export async function formalise({ contrataciones }: Government, tenderId: string): Promise<void> {
  await mustCall(formaliseContractsAction, contrataciones, { tenderId });
}

/** Recommends, awards as recommended and formalises the contracts, each on its day. */
export async function* concludeAward(
  government: Government,
  tenderId: string,
  { capacityReason, ...days }: { recommend: Day; award: Day; sign: Day; capacityReason?: string },
): DemoStory {
  yield at(days.recommend);
  await recommend(government, tenderId);
  yield at(days.award);
  await award(government, tenderId, capacityReason);
  yield at(days.sign);
  await formalise(government, tenderId);
}
