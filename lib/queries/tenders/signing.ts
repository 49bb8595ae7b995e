import 'server-only';
import { cache } from 'react';
import { readSigningBasis } from '@/lib/data/signing';
import { may } from '@/lib/domain/access/may';
import { type SigningDesk, signingUnits } from '@/lib/domain/awards/signing-desk';
import { awardUnits } from '@/lib/domain/awards/unit';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { isRejected, requireRule } from '@/lib/domain/law/rule-book';
import { prisma } from '@/lib/platform/database';
import { readVisit } from '@/lib/platform/session';
import { readOfficeTender } from './office';

/**
 * The winners of an awarded tender that have not signed: until when each may bring its papers, and who would be next. Null for
 * whoever may not read the evaluation, and for a tender that does not wait for signatures. Four statements beside the tender's own.
 */
export const readSigningDesk = cache(async (rawId: string): Promise<SigningDesk | null> => {
  const [visit, page] = [await readVisit(), await readOfficeTender(rawId)];
  if (!visit || !page || !may(visit.actor, 'tender.read-evaluation', page.sheet.tender)) return null;
  const { tender, lots, requirements } = page.sheet;
  if (tender.status !== 'awarded') return null;
  const { now, actor } = visit;
  const asked = requirements.map(({ id }) => id);
  const { basis, records, law, barredUserIds } = await readSigningBasis(prisma(), tender, asked, now);
  const rule = requireRule(law.book, 'ADJ-NEXT');
  const deciderIds = [tender.awardedById, ...records.flatMap(({ rounds }) => rounds.map(({ decidedById }) => decidedById))];
  return {
    tender: { id: tender.id, reference: tender.reference, title: tender.title, version: tender.version },
    today: dayInLaPaz(now),
    units: signingUnits(awardUnits({ ...tender, lots }), records, basis, law, { amount: tender.referenceCentavos, now }),
    nameOf: new Map([...basis.offers].map(([id, offer]) => [id, offer.organisationName])),
    rule,
    needsBasis: !rule.decides && !isRejected(rule),
    mayPassOn: may(actor, 'tender.award-next', tender) && !barredUserIds.includes(actor.userId),
    mayCheck: may(actor, 'requirement.check', tender) && !deciderIds.includes(actor.userId),
  };
});
