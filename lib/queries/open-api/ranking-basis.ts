import { openMargins } from '@/lib/domain/evaluation/margins';
import type { Ranking } from '@/lib/domain/evaluation/ranking';
import { modalityFor } from '@/lib/domain/law/modality';
import type { RuleBook } from '@/lib/domain/law/rule-book';
import type { Centavos } from '@/lib/domain/units';
import { openApiEs } from '@/lib/messages/es/open-api';
import { ruleAnswer, weakest } from './rule-answer';

/** What the answer rests on: the modality of the reference price, and every claimed margin. */
export function restsOn(book: RuleBook, referencePrice: Centavos, { ranked }: Ranking) {
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
      ...(modality ? [] : [openApiEs.noModality]),
      ...(historical ? [openApiEs.historical] : []),
      ...(decides ? [] : [openApiEs.notAlone]),
    ],
  };
}
