import type { z } from 'zod';
import { type Margin, openMargins } from '@/lib/domain/evaluation/margins';
import { extraCost, type Ranking } from '@/lib/domain/evaluation/ranking';
import { modalityFor } from '@/lib/domain/law/modality';
import type { RuleBook } from '@/lib/domain/law/rule-book';
import { basisPoints, type Centavos } from '@/lib/domain/units';
import type { Translator } from '@/lib/messages/translator';
import type { adjustedPriceDescription } from './adjusted-price-description';
import { decimalNumber } from './fields';
import { ruleAnswer, weakest } from './rule-answer';

type Answer = z.output<typeof adjustedPriceDescription.response>;

/** What the answer rests on: the modality of the reference price, and every claimed margin. */
export function restsOn(t: Translator<'open-api'>, book: RuleBook, referencePrice: Centavos, { ranked }: Ranking) {
  const modality = modalityFor(book, referencePrice);
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
      ...(modality ? [] : [t('notes.noModality')]),
      ...(historical ? [t('notes.historical')] : []),
      ...(decides ? [] : [t('notes.notAlone')]),
    ],
  };
}

/** A claimed margin with the rule that judged it. */
export function marginAnswer({
  claim,
  rule,
  bps,
  norm,
  article,
  confidence,
  failed,
}: Margin): Answer['ranking'][number]['margins'][number] {
  return { claim, rule, percent: bps / 100, norm, article, confidence, failed };
}

/** Who is out, and why. */
export function excludedAnswer(t: Translator<'law'>, { id, reason }: Ranking['excluded'][number]): Answer['excluded'][number] {
  return { id, reason, explanation: t(`exclusions.${reason}`) };
}

/** Who comes first, at what price, and what that costs beyond the cheapest. */
export function winnerOf(ranking: Ranking): Answer['winner'] {
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
