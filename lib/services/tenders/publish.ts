import 'server-only';
import { readHolidayCalendar } from '@/lib/data/calendar';
import { readRuleBook } from '@/lib/data/law';
import { findLots } from '@/lib/data/lots';
import { findProgramme } from '@/lib/data/programmes';
import { findRequirements } from '@/lib/data/requirements';
import { findSameObject, moveTender } from '@/lib/data/tenders';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { assertProgrammeOpen } from '@/lib/domain/programmes';
import { Refusal } from '@/lib/domain/refusal';
import type { PublicationChange } from '@/lib/domain/tenders/inputs';
import { assertMove } from '@/lib/domain/tenders/life';
import { judgePublication } from '@/lib/domain/tenders/publication';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { createSeal } from '../offers/seal';
import { tellSuppliers } from './tell';

/**
 * Publishes a draft: the rule book gives modality and least deadline, the seal is made under which offers will lie, and
 * the confirmed actors of the department that make any of its products are told.
 * @throws Refusal wrong-step | changed-meanwhile, or what judgePublication says
 */
export async function publishTender(
  db: Db,
  tender: Tender,
  input: PublicationChange,
  now: Date,
): Promise<{
  id: string;
  modality: string;
  told: number;
  legalBasis: string | null;
  splittingReason: string | null;
}> {
  assertMove(tender, 'published');
  // Before the law is asked: it would judge what the person has not seen.
  if (tender.version !== input.version) throw new Refusal('changed-meanwhile');
  const programme = await findProgramme(db, tender.programmeId);
  if (!programme) throw new Refusal('not-found');
  assertProgrammeOpen(programme.status);

  const book = await readRuleBook(db, {
    day: dayInLaPaz(now),
    organisationId: tender.organisationId,
  });
  const calendar = await readHolidayCalendar(db, tender.municipalityCode);
  const lots = await findLots(db, tender.id);
  const requirements = await findRequirements(db, tender.id);
  const sameObject = await findSameObject(db, tender, programme.year);
  const { deadlineAt, legalBasis = null, splittingReason = null } = input;
  const { referenceCentavos, modality, trace } = judgePublication(
    book,
    calendar,
    { lots, requirements, sameObject, deadlineAt, legalBasis, splittingReason },
    now,
  );

  await moveTender(db, tender, 'published', {
    publishedAt: now,
    deadlineAt,
    modalityRule: modality.rule,
    ruleTrace: JSON.parse(JSON.stringify(trace)),
    referenceCentavos,
  });
  await createSeal(db, tender.id);
  const told = await tellSuppliers(db, tender, lots, 'tender-published');
  return {
    id: tender.id,
    modality: modality.rule,
    told,
    legalBasis: trace.deadline.legalBasis,
    splittingReason: trace.splitting?.reason ?? null,
  };
}
