import type { z } from 'zod';
import { readRuleBook } from '@/lib/data/law';
import { dayInLaPaz } from '@/lib/domain/calendar';
import type { Margin } from '@/lib/domain/evaluation/margins';
import { extraCost, type Ranking, rankOffers } from '@/lib/domain/evaluation/ranking';
import { basisPoints } from '@/lib/domain/units';
import { exclusionSentences } from '@/lib/messages/es/law';
import { clock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';
import { adjustedPriceDescription } from './adjusted-price-description';
import { defineComputation } from './computation';
import { decimalNumber } from './fields';
import { RequestProblem } from './problems';
import { restsOn } from './ranking-basis';

type Answer = z.output<typeof adjustedPriceDescription.response>;

export const adjustedPrice = defineComputation(adjustedPriceDescription, async ({ referencePriceBs, publishedAt, offers }) => {
  const book = await readRuleBook(prisma(), { day: dayInLaPaz(publishedAt ?? (await clock()).now) });
  if (!book.rules.has('MAR-SUM')) throw new RequestProblem('no-margins-that-day', 'publishedAt');
  const ranking = rankOffers(
    book,
    referencePriceBs,
    offers.map(({ priceBs, bidderKind, ...offer }) => {
      // The law lists who holds a margin; whoever the census does not know is judged as a company.
      const kind = bidderKind === 'importer' || bidderKind === 'other' ? 'company' : bidderKind;
      return { ...offer, price: priceBs, bidderKind: kind };
    }),
  );
  return {
    ranking: ranking.ranked.map(({ id, factorBps, adjustedExact, margins }) => ({
      id,
      factor: factorBps / 10_000,
      adjustedPriceBs: decimalNumber(adjustedExact, 6),
      margins: margins.map(toMargin),
    })),
    excluded: ranking.excluded.map(({ id, reason }) => ({ id, reason, explanation: exclusionSentences[reason] })),
    winner: winnerOf(ranking),
    ...restsOn(book, referencePriceBs, ranking),
    rulesDay: book.day,
    rulesVersion: book.version,
  };
});

function toMargin({ claim, rule, bps, norm, article, confidence, failed }: Margin): Answer['ranking'][number]['margins'][number] {
  return { claim, rule, percent: bps / 100, norm, article, confidence, failed };
}

function winnerOf(ranking: Ranking): Answer['winner'] {
  const [first] = ranking.ranked;
  const cost = first && extraCost(ranking, first.id);
  if (!first || !cost) return null;
  return {
    id: first.id,
    contractPriceBs: decimalNumber(first.price, 2),
    extraCostBs: decimalNumber(cost.extra, 2),
    extraCostPercent: (basisPoints(cost.share) ?? 0) / 100,
  };
}
