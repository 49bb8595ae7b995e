import { awardNextAction, awardTenderAction } from '@/lib/actions/awards';
import { checkClaimsAction, checkRequirementsAction, openOffersAction, recommendAwardAction } from '@/lib/actions/evaluation';
import type { Fields } from '@/lib/actions/form-fields';
import { readUnits } from '@/lib/data/awards';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { prisma } from '@/lib/platform/database';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { aBidder, anOpenTender, fromDeadline, type OfferableTender, sendBid } from './offers';
import { moveClock, type Person } from './people';

export const report = 'Se revisaron todas las propuestas en el orden de precio ajustado.';
export const statusOf = async (id: string) =>
  (await prisma().tender.findUniqueOrThrow({ where: { id }, select: { status: true } })).status;
export const versionOf = async (id: string) =>
  (await prisma().tender.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;

/** The clock just after the deadline, and the envelopes open. */
export async function open(tender: OfferableTender) {
  await moveClock(fromDeadline(2));
  return mustCall(openOffersAction, tender.evaluator, { tenderId: tender.id });
}

export function checks(tender: OfferableTender, offerId: string, verdict: 'complies' | 'fails'): Fields {
  const rows = tender.requirements.flatMap((requirementId, i) => [
    [`checks[${i}].requirementId`, requirementId],
    [`checks[${i}].verdict`, verdict],
    [`checks[${i}].reason`, 'Visto en los documentos'],
  ]);
  return { tenderId: tender.id, offerId, ...Object.fromEntries(rows) };
}
export const check = (tender: OfferableTender, offerId: string, verdict: 'complies' | 'fails' = 'complies') =>
  mustCall(checkRequirementsAction, tender.evaluator, checks(tender, offerId, verdict));

/** Each claim of an offer, found confirmed or not. */
export async function checkClaims(
  tender: OfferableTender,
  offerId: string,
  verdict: 'confirmed' | 'not-confirmed' = 'confirmed',
) {
  const { claims } = await prisma().openedOffer.findUniqueOrThrow({ where: { offerId }, select: { claims: true } });
  const rows = (claims as { claim: string }[]).map(({ claim }) => ({ claim, verdict, reason: 'Visto junto al censo' }));
  return mustCall(checkClaimsAction, tender.evaluator, { tenderId: tender.id, offerId, checks: rows });
}

export const recommend = async (tender: OfferableTender, as = tender.evaluator, fields: Fields = {}) =>
  callAction(recommendAwardAction, as, { tenderId: tender.id, version: await versionOf(tender.id), report, ...fields });
export const award = async (tender: OfferableTender, as: Person = tender.authority, fields: Fields = {}) =>
  callAction(awardTenderAction, as, { tenderId: tender.id, version: await versionOf(tender.id), ...fields });

/** Two bidders: the OECA is first by its margins, and dearer; both checked, the first recommended. */
export async function recommended() {
  const tender = await anOpenTender();
  const [small, large] = [await aBidder('OECA'), await aBidder('company')];
  const first = await sendBid(tender, small, { price: '1,90', component: 60, claims: ['F1', 'F2', 'F3'] });
  const second = await sendBid(tender, large, { price: '1,20', inCountry: false });
  await open(tender);
  await check(tender, first.id);
  await check(tender, second.id);
  await checkClaims(tender, first.id);
  await mustCall(recommendAwardAction, tender.evaluator, { tenderId: tender.id, version: await versionOf(tender.id), report });
  const [unit] = await readUnits(prisma(), tender.id);
  return { tender, small, large, first, second, unitId: unit?.id ?? '' };
}

/** The same, awarded as recommended. */
export async function awarded() {
  const one = await recommended();
  await mustCall(awardTenderAction, one.tender.authority, {
    tenderId: one.tender.id,
    version: await versionOf(one.tender.id),
  });
  return one;
}

/** What the authority writes when a winner declines on the day of the award, with a basis of its own. */
export async function unsigned(tender: OfferableTender, unitId: string, offerId: string, fields: Fields = {}): Promise<Fields> {
  return {
    tenderId: tender.id,
    version: await versionOf(tender.id),
    unitId,
    offerId,
    cause: 'declined',
    happenedOn: dayInLaPaz(fromDeadline(2)),
    reason: 'Por nota del mismo día dice que no puede cumplir.',
    legalBasis: 'Informe legal 9/2026: corresponde la siguiente en orden.',
    ...fields,
  };
}

/** The same, sent: what comes of it. */
export const passOn = async (
  tender: OfferableTender,
  unitId: string,
  offerId: string,
  fields: Fields = {},
  as: Person = tender.authority,
) => callAction(awardNextAction, as, await unsigned(tender, unitId, offerId, fields));
