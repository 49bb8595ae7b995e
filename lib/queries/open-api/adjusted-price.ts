import { getTranslations } from 'next-intl/server';
import { readRuleBook } from '@/lib/data/law';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { rankOffers } from '@/lib/domain/evaluation/ranking';
import { clock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';
import { adjustedPriceDescription } from './adjusted-price-description';
import { defineComputation } from './computation';
import { decimalNumber } from './fields';
import { RequestProblem } from './problems';
import { excludedAnswer, marginAnswer, restsOn, winnerOf } from './ranking-answer';

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
  const tLaw = await getTranslations('law');
  return {
    ranking: ranking.ranked.map(({ id, factorBps, adjustedExact, margins }) => ({
      id,
      factor: factorBps / 10_000,
      adjustedPriceBs: decimalNumber(adjustedExact, 6),
      margins: margins.map(marginAnswer),
    })),
    excluded: ranking.excluded.map((one) => excludedAnswer(tLaw, one)),
    winner: winnerOf(ranking),
    ...restsOn(await getTranslations('open-api'), book, referencePriceBs, ranking),
    rulesDay: book.day,
    rulesVersion: book.version,
  };
});
