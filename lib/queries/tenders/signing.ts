import 'server-only';
import { cache } from 'react';
import { readSigningBasis } from '@/lib/data/signing';
import { may } from '@/lib/domain/access/may';
import type { SigningUnit } from '@/lib/domain/awards/signing-worklist';
import { signingUnits } from '@/lib/domain/awards/signing-worklist';
import { awardUnits } from '@/lib/domain/awards/unit';
import { dayInLaPaz } from '@/lib/domain/calendar';
import type { Trace } from '@/lib/domain/law/rule-book';
import { isRejected, requireRule } from '@/lib/domain/law/rule-book';
import type { Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { readVisit } from '@/lib/platform/session';
import { readOfficeTender } from './office';

/** An awarded tender whose contracts wait, as its office sees it. */
export type SigningWorklist = {
  tender: { id: string; reference: string; title: string; version: number };
  today: Day;
  units: readonly SigningUnit[];
  /** By offer. */
  nameOf: ReadonlyMap<string, string>;
  /** ADJ-NEXT as it stands today, and whether whoever applies it writes with what basis. */
  rule: Trace;
  needsBasis: boolean;
  mayPassOn: boolean;
  /** Could check whoever is next. */
  mayCheck: boolean;
};

/**
 * The winners of an awarded tender that have not signed: until when each may bring its papers, and who would be next. Null for
 * whoever may not read the evaluation, and for a tender that does not wait for signatures. Three statements beside the tender's own.
 * Who may go on, and check who is next, is told by the same record that their actions ask.
 */
export const readSigningWorklist = cache(async (rawId: string): Promise<SigningWorklist | null> => {
  const [visit, page] = [await readVisit(), await readOfficeTender(rawId)];
  if (!visit || !page || !may(visit.actor, 'tender.read-evaluation', page.detail.tender)) return null;
  const { tender, lots, requirements } = page.detail;
  if (tender.status !== 'awarded') return null;
  const { now, actor } = visit;
  const { basis, records, law, isBarredFrom } = await readSigningBasis(prisma(), tender, {
    asked: requirements.map(({ id }) => id),
    reader: actor.userId,
    now,
  });
  const rule = requireRule(law.book, 'ADJ-NEXT');
  return {
    tender: { id: tender.id, reference: tender.reference, title: tender.title, version: tender.version },
    today: dayInLaPaz(now),
    units: signingUnits(awardUnits({ ...tender, lots }), records, basis, law, { amount: tender.referenceCentavos, now }),
    nameOf: new Map([...basis.offers].map(([id, offer]) => [id, offer.organisationName])),
    rule,
    needsBasis: !rule.decides && !isRejected(rule),
    mayPassOn: may(actor, 'tender.award-next', tender) && !isBarredFrom('authority'),
    mayCheck: may(actor, 'requirement.check', tender) && !isBarredFrom('evaluator'),
  };
});
