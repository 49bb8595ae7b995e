import type { z } from 'zod';
import { readRuleBook } from '@/lib/data/law';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { type Margin, openMargins } from '@/lib/domain/evaluation/margins';
import { extraCost, type Ranking, rankOffers } from '@/lib/domain/evaluation/ranking';
import { type ModalityTrace, modalityFor } from '@/lib/domain/law/modality';
import { basisPoints } from '@/lib/domain/units';
import { exclusionSentences } from '@/lib/messages/es/law';
import { openApiEs } from '@/lib/messages/es/open-api';
import { clock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';
import { adjustedPriceDescription } from './adjusted-price-description';
import { defineComputation } from './computation';
import { decimalNumber } from './fields';
import { RequestProblem } from './problems';
import { ruleAnswer, weakest } from './rule-answer';

type Answer = z.output<typeof adjustedPriceDescription.response>;

export const adjustedPrice = defineComputation(adjustedPriceDescription, async ({ referencePriceBs, publishedAt, offers }) => {
  const book = await readRuleBook(prisma(), { day: dayInLaPaz(publishedAt ?? (await clock()).now) });
  if (!book.rules.has('MAR-SUM')) throw new RequestProblem('no-margins-that-day', 'publishedAt');
  const modality = modalityFor(book, referencePriceBs);
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
    ...restsOn(ranking, modality),
    rulesDay: book.day,
    rulesVersion: book.version,
  };
});

/** What the answer rests on: the modality of the reference price, and every claimed margin. */
function restsOn({ ranked }: Ranking, modality: ModalityTrace | null) {
  const margins = ranked.flatMap((offer) => offer.margins);
  const historical = modality?.historical ?? false;
  const decides = openMargins(ranked).length === 0 && (modality?.decides ?? true);
  return {
    modality: modality?.modality ?? null,
    modalityRule: modality && ruleAnswer(modality),
    confidence: weakest([...margins, ...(modality ? [modality] : [])]),
    historical,
    decides,
    notes: [
      ...(modality ? [] : [openApiEs.noModality]),
      ...(historical ? [openApiEs.historical] : []),
      ...(decides ? [] : [openApiEs.notAlone]),
    ],
  };
}

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
