import 'server-only';
import { cache } from 'react';
import { readUnits } from '@/lib/data/awards';
import { readOpened } from '@/lib/data/evaluation';
import { isOpenToAnyone } from '@/lib/domain/access/may';
import type { PublicBidder, PublicDecision } from '@/lib/domain/awards/results';
import { publicBidders, publicDecision } from '@/lib/domain/awards/results';
import { IdInput } from '@/lib/domain/inputs';
import type { TenderStatus } from '@/lib/domain/tenders/tender';
import { prisma } from '@/lib/platform/database';
import { findEvaluationWorklist } from '@/lib/queries/evaluation-worklist';
import { listPublishedContracts } from './published-contracts';

/** What anyone may know of a tender since its opening: who offered; once it is decided, everything that decided it. */
export type TenderResults = {
  tender: { id: string; reference: string; title: string; municipality: string; status: TenderStatus; partialAllowed: boolean };
  openedAt: Date;
  bidders: readonly PublicBidder[];
  /** Null before the authority decided. */
  decided: PublicDecision | null;
};

/**
 * The results of a tender, whoever asks; null before its opening. Names and numbers of those who bid as persons stay out, in what
 * officers wrote too; so does what was withdrawn or replaced before the opening. Four statements.
 */
export const readResults = cache(async (rawId: string): Promise<TenderResults | null> => {
  const id = IdInput.safeParse(rawId).data;
  if (!id || !isOpenToAnyone('tender.read-results')) return null;
  const worklist = await findEvaluationWorklist(prisma(), id);
  if (!worklist?.openedAt) return null;
  const { tender, municipality, openedAt, unreadable, requirements } = worklist;
  const { offers, checks } = await readOpened(prisma(), id);
  const { reference, title, status, partialAllowed } = tender;
  const decided = worklist.awardedById && {
    ...publicDecision({ tender, offers, unreadable, requirements, checks, records: await readUnits(prisma(), id) }),
    contracts: await listPublishedContracts(id),
  };
  return {
    tender: { id, reference, title, municipality, status, partialAllowed },
    openedAt,
    bidders: publicBidders(offers, unreadable),
    decided: decided || null,
  };
});
