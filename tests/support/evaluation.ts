import { awardNextAction, awardTenderAction } from '@/lib/actions/awards';
import { checkClaimsAction, checkRequirementsAction, openOffersAction, recommendAwardAction } from '@/lib/actions/evaluation';
import type { Fields } from '@/lib/actions/form-fields';
import { readUnits } from '@/lib/data/awards';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { prisma } from '@/lib/platform/database';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { aBidder, fromDeadline, type PublishedCall, publishedCall, sendBid } from './offers';
import { moveClock, type Person } from './people';

export const report = 'Se revisaron todas las propuestas en el orden de precio ajustado.';
export const statusOf = async (id: string) =>
  (await prisma().tender.findUniqueOrThrow({ where: { id }, select: { status: true } })).status;
export const versionOf = async (id: string) =>
  (await prisma().tender.findUniqueOrThrow({ where: { id }, select: { version: true } })).version;

/** The clock just after the deadline, and the envelopes open. */
export async function open(call: PublishedCall) {
  await moveClock(fromDeadline(2));
  return mustCall(openOffersAction, call.evaluator, { tenderId: call.id });
}

export function checks(call: PublishedCall, offerId: string, verdict: 'complies' | 'fails'): Fields {
  const rows = call.requirements.flatMap((requirementId, i) => [
    [`checks[${i}].requirementId`, requirementId],
    [`checks[${i}].verdict`, verdict],
    [`checks[${i}].reason`, 'Visto en los documentos'],
  ]);
  return { tenderId: call.id, offerId, ...Object.fromEntries(rows) };
}
export const check = (call: PublishedCall, offerId: string, verdict: 'complies' | 'fails' = 'complies') =>
  mustCall(checkRequirementsAction, call.evaluator, checks(call, offerId, verdict));

/** Each claim of an offer, found confirmed or not. */
export async function checkClaims(call: PublishedCall, offerId: string, verdict: 'confirmed' | 'not-confirmed' = 'confirmed') {
  const { claims } = await prisma().openedOffer.findUniqueOrThrow({ where: { offerId }, select: { claims: true } });
  const rows = (claims as { claim: string }[]).map(({ claim }) => ({ claim, verdict, reason: 'Visto junto al censo' }));
  return mustCall(checkClaimsAction, call.evaluator, { tenderId: call.id, offerId, checks: rows });
}

export const recommend = async (call: PublishedCall, as = call.evaluator, fields: Fields = {}) =>
  callAction(recommendAwardAction, as, { tenderId: call.id, version: await versionOf(call.id), report, ...fields });
export const award = async (call: PublishedCall, as: Person = call.authority, fields: Fields = {}) =>
  callAction(awardTenderAction, as, { tenderId: call.id, version: await versionOf(call.id), ...fields });

/** Two bidders: the OECA is first by its margins, and dearer; both checked, the first recommended. */
export async function recommended() {
  const call = await publishedCall();
  const [small, large] = [await aBidder('OECA'), await aBidder('company')];
  const first = await sendBid(call, small, { price: '1,90', component: 60, claims: ['F1', 'F2', 'F3'] });
  const second = await sendBid(call, large, { price: '1,20', inCountry: false });
  await open(call);
  await check(call, first.id);
  await check(call, second.id);
  await checkClaims(call, first.id);
  await mustCall(recommendAwardAction, call.evaluator, { tenderId: call.id, version: await versionOf(call.id), report });
  const [unit] = await readUnits(prisma(), call.id);
  return { call, small, large, first, second, unitId: unit?.id ?? '' };
}

/** The same, awarded as recommended. */
export async function awarded() {
  const one = await recommended();
  await mustCall(awardTenderAction, one.call.authority, {
    tenderId: one.call.id,
    version: await versionOf(one.call.id),
  });
  return one;
}

/** What the authority writes when a winner declines on the day of the award, with a basis of its own. */
export async function unsigned(call: PublishedCall, unitId: string, offerId: string, fields: Fields = {}): Promise<Fields> {
  return {
    tenderId: call.id,
    version: await versionOf(call.id),
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
  call: PublishedCall,
  unitId: string,
  offerId: string,
  fields: Fields = {},
  as: Person = call.authority,
) => callAction(awardNextAction, as, await unsigned(call, unitId, offerId, fields));
