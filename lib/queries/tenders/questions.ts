import 'server-only';
import { findTenderForBidders, sealedSince } from '@/lib/data/offers/tender';
import { personsNamed, questionsBy, questionsOf } from '@/lib/data/questions';
import { findTender } from '@/lib/data/tenders';
import { isHeldBack, may } from '@/lib/domain/access/may';
import { IdInput } from '@/lib/domain/inputs';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { takesOffers } from '@/lib/domain/tenders/life';
import {
  type AskedQuestion,
  type PlacedQuestion,
  type PublicQuestions,
  placed,
  runsIn,
  takesQuestions,
} from '@/lib/domain/tenders/questions';
import type { Tender } from '@/lib/domain/tenders/tender';
import { prisma } from '@/lib/platform/database';
import { readVisit } from '@/lib/platform/session';
import { readOfficeTender } from './office';

/** What the office of a tender sees. */
export type OfficeQuestions = {
  tender: Tender;
  mayAnswer: boolean;
  taken: boolean;
  mayBeAnswered: boolean;
  pending: readonly AskedQuestion[];
  answered: readonly AskedQuestion[];
};

/** What a producer sees. */
export type OwnQuestions = PublicQuestions & {
  title: string;
  reference: string;
  lots: readonly { id: string; number: number; title: string }[];
  own: readonly PlacedQuestion[];
};

/** The questions that are public: the answered ones while offers are taken, then also those that nobody answered. Two statements. */
export async function readPublicQuestions({ tender }: Pick<TenderDetail, 'tender'>, now: Date): Promise<PublicQuestions> {
  const { own: _, ...open } = await publicQuestions(tender, now);
  return open;
}

/**
 * What everybody reads, beside what the reader asked. Whoever sells as a person is named in none of it, whether or not they asked or
 * offer: were only those left out, what is left out would tell who they are. Two statements.
 */
async function publicQuestions(
  tender: Pick<Tender, 'id' | 'status' | 'deadlineAt' | 'questionsUntil'>,
  now: Date,
  own: readonly AskedQuestion[] = [],
): Promise<PublicQuestions & { own: readonly PlacedQuestion[] }> {
  const mayBeAnswered = takesOffers(tender, now);
  const all = await questionsOf(prisma(), tender.id, mayBeAnswered ? 'answered' : 'all');
  const names = await personsNamed(prisma(), runsIn([...all, ...own]));
  return {
    tenderId: tender.id,
    taken: takesQuestions(tender, now),
    until: tender.questionsUntil,
    mayBeAnswered,
    questions: placed(all, names),
    own: placed(own, names),
  };
}

/** What was asked of a published tender of the reader's municipality, without who asked. Two statements; null for others. */
export async function readOfficeQuestions(rawId: string): Promise<OfficeQuestions | null> {
  const [page, visit] = [await readOfficeTender(rawId), await readVisit()];
  if (!page?.detail.tender.publishedAt || !visit) return null;
  const { tender } = page.detail;
  const all = await questionsOf(prisma(), tender.id);
  const mayBeAnswered = takesOffers(tender, page.now);
  return {
    tender,
    mayAnswer: mayBeAnswered && may(visit.actor, 'question.answer', tender),
    taken: takesQuestions(tender, page.now),
    mayBeAnswered,
    pending: all.filter(({ answers }) => answers.length === 0),
    answered: all.filter(({ answers }) => answers.length > 0),
  };
}

/**
 * A tender's questions for a producer: what everybody reads, and their own with how each stands. Six statements with the session. Null for whoever
 * does not sell, and while a recovered account is kept from what was sealed before: that one asked tells of an interest.
 */
export async function readOwnQuestions(rawId: string): Promise<OwnQuestions | null> {
  const [visit, id] = [await readVisit(), IdInput.safeParse(rawId).data];
  if (!visit || !id) return null;
  const { actor, now } = visit;
  if (!may(actor, 'question.ask', { id: actor.organisation.id })) return null;
  const [published, tender] = [await findTenderForBidders(prisma(), id), await findTender(prisma(), id)];
  if (!published || !tender || isHeldBack(actor, { sealedSince: sealedSince(published) })) return null;
  const own = await questionsBy(prisma(), id, actor.organisation.id);
  return {
    ...(await publicQuestions(tender, now, own)),
    title: published.title,
    reference: published.reference,
    lots: published.lots.map(({ id: lotId, number, title }) => ({
      id: lotId,
      number,
      title,
    })),
  };
}
