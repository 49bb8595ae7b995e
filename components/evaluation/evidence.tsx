import type { ReactNode } from 'react';
import { whole } from '@/components/ui/whole';
import type { OpenedOffer } from '@/lib/domain/awards/unit';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { servesFor } from '@/lib/domain/census/papers';
import type { CensusPaper } from '@/lib/domain/offers/certificates';
import { itemsOf } from '@/lib/domain/offers/offer';
import type { Day } from '@/lib/domain/units';
import { integer, kilograms, kilometres, money } from '@/lib/messages/es/format';
import { lotItemNames } from '@/lib/messages/told/item-names';
import type { Translator } from '@/lib/messages/translator';
import type { Translators } from '@/lib/messages/translators';
import type { EvaluationView } from '@/lib/queries/evaluation';
import { paperTold } from './paper-told';

type Asked = Pick<EvaluationView['requirements'][number], 'kind' | 'documentKind'>;

const maxItems = 3;

/** The day on which papers must hold: that of the deadline. */
export function paperDay({ tender, now }: Pick<EvaluationView, 'tender' | 'now'>): Day {
  return dayInLaPaz(tender.deadlineAt ?? now);
}

/** How much of what, and at what price, in as many lines as fit beside a check. */
export function offerSays(
  translators: Translators,
  { tender }: Pick<EvaluationView, 'tender'>,
  { content }: OpenedOffer,
): ReactNode {
  const tEvaluationChecks = translators('evaluation-checks');
  const names = lotItemNames(translators('item-names'), tender.lots);
  const lines = itemsOf(tender).flatMap((item) => {
    const offered = content.items.find((one) => one.lotItemId === item.id);
    return offered
      ? [
          tEvaluationChecks('checks.item', {
            name: names.get(item.id) ?? '',
            units: integer(offered.units),
            asked: item.units,
            price: money(offered.priceCentavos),
          }),
        ]
      : [];
  });
  const more = lines.length - maxItems;
  // To say that there is one more takes as much room as to say which.
  return <Lines lines={more > 1 ? [...lines.slice(0, maxItems), tEvaluationChecks('checks.more', { amount: more })] : lines} />;
}

/** The papers of the census that answer a requirement; none where it asks for no paper. */
export function papersAnswering(
  { files }: Pick<EvaluationView, 'files'>,
  offer: OpenedOffer,
  { documentKind }: Asked,
): CensusPaper[] {
  const kinds = documentKind ? servesFor(documentKind, offer.bidderKind) : [];
  return (files.get(offer.id)?.papers ?? []).filter(({ kind }) => kinds.includes(kind));
}

/** What the census holds that answers a requirement: its paper, or what its file says of it. */
export function censusSays(
  tEvaluationChecks: Translator<'evaluation-checks'>,
  t: Translator<'census'>,
  view: EvaluationView,
  offer: OpenedOffer,
  asked: Asked,
): ReactNode {
  const file = view.files.get(offer.id);
  if (asked.documentKind) {
    const papers = papersAnswering(view, offer, asked).map((paper) => paperTold(t, paper, paperDay(view)));
    return <Lines lines={papers.length > 0 ? papers : [tEvaluationChecks('checks.none.paper')]} />;
  }
  switch (asked.kind) {
    case 'capacity': {
      const capacities =
        file?.capacities.map(({ food, gramsPerMonth }) =>
          tEvaluationChecks('checks.capacity', { food, grams: kilograms(gramsPerMonth) }),
        ) ?? [];
      return <Lines lines={capacities.length > 0 ? capacities : [tEvaluationChecks('checks.none.capacity')]} />;
    }
    case 'logistics':
      return file?.deliversToSchools
        ? tEvaluationChecks('checks.delivery', { km: kilometres(file.reachKm) })
        : tEvaluationChecks('checks.none.delivery');
    case 'experience':
      return tEvaluationChecks('checks.experience', { months: file?.experienceMonths ?? 0 });
    default:
      return tEvaluationChecks('checks.none.file');
  }
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.length === 1 ? (
    lines[0]
  ) : (
    <ul>
      {lines.map((line) => (
        <li key={line}>{whole(line)}</li>
      ))}
    </ul>
  );
}
