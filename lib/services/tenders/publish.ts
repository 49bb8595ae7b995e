import 'server-only';
import { readDossier } from '@/lib/data/dossier';
import { moveTender } from '@/lib/data/tenders';
import { assertProgrammeOpen } from '@/lib/domain/programmes/programmes';
import { Refusal } from '@/lib/domain/refusal';
import type { PublicationChange } from '@/lib/domain/tenders/inputs';
import { assertMove } from '@/lib/domain/tenders/life';
import { judgePublication } from '@/lib/domain/tenders/publication';
import type { Tender } from '@/lib/domain/tenders/tender';
import { assertAcknowledged, type LeftOut } from '@/lib/domain/tenders/unserved';
import type { Db } from '@/lib/platform/database';
import { createSeal } from '../offers/seal';
import { judgeServing, outOfReach } from './serving';
import { tellSuppliers } from './tell';

/** What the event keeps of a publication. */
type Published = LeftOut & {
  id: string;
  modality: string;
  told: number;
  legalBasis: string | null;
  splittingReason: string | null;
  idleReason: string | null;
  outOfReachReason: string | null;
};

/**
 * Publishes a draft: the rule book gives modality and least deadline, the seal is made under which offers will lie, and
 * the confirmed actors of the department that make any of its products are told.
 * @throws Refusal wrong-step | changed-meanwhile | frequency-outlasts-shelf-life | unserved-not-acknowledged |
 *   short-not-acknowledged | own-validation, or what judgePublication says
 */
export async function publishTender(
  db: Db,
  tender: Tender,
  input: PublicationChange,
  { userId, now }: { userId: string; now: Date },
): Promise<Published> {
  assertMove(tender, 'published');
  // Before the law is asked: it would judge what the person has not seen.
  if (tender.version !== input.version) throw new Refusal('changed-meanwhile');
  const dossier = await readDossier(db, tender, now);
  if (!dossier) throw new Refusal('not-found');
  const { programme, book, calendar, ...draft } = dossier;
  assertProgrammeOpen(programme.status);
  const leftOut = await judgeServing(db, { tender, lots: draft.lots }, now);

  const { deadlineAt, legalBasis = null, splittingReason = null, idleReason = null, outOfReachReason = null } = input;
  const judged = judgePublication(
    book,
    calendar,
    {
      ...draft,
      deadlineAt,
      questionsUntil: input.questionsUntil ?? null,
      outOfReach: await outOfReach(db, { tender, ...draft }, now),
      legalBasis,
      splittingReason,
      idleReason,
      outOfReachReason,
      publisherId: userId,
    },
    now,
  );
  assertAcknowledged(leftOut, input);
  const { referenceCentavos, modality, trace, questionsUntil } = judged;
  const ruleTrace = JSON.parse(JSON.stringify(trace));
  await moveTender(db, tender, 'published', {
    publishedAt: now,
    deadlineAt,
    questionsUntil,
    modalityRule: modality.modality,
    ruleTrace,
    referenceCentavos,
  });
  await createSeal(db, tender.id);
  return {
    id: tender.id,
    modality: modality.modality,
    told: await tellSuppliers(db, tender, draft.lots, 'tender-published'),
    legalBasis: trace.deadline.legalBasis,
    splittingReason: trace.splitting?.reason ?? null,
    idleReason: trace.deadline.idle?.reason ?? null,
    outOfReachReason: trace.outOfReach?.reason ?? null,
    ...leftOut,
  };
}
