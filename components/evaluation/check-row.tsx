import type { OpenedOffer } from '@/lib/domain/awards/unit';
import type { ServerAction } from '@/lib/domain/outcome';
import { evaluationEs } from '@/lib/messages/es/evaluation';
import { checksEs as words } from '@/lib/messages/es/evaluation-checks';
import type { EvaluationView } from '@/lib/queries/evaluation';
import { censusSays, offerSays, papersAnswering } from './evidence';
import { JudgedRow } from './judged-row';

type Props = {
  view: EvaluationView;
  offer: OpenedOffer;
  asked: EvaluationView['requirements'][number];
  mending: boolean;
  check: ServerAction;
};

/** CUMPLE or NO CUMPLE of one requirement for one offer, with what the offer says and what the census holds beside it. */
export function CheckRow({ view, offer, asked, mending, check }: Props) {
  const earlier = view.checks.find((one) => one.offerId === offer.id && one.requirementId === asked.id);
  const papers = papersAnswering(view, offer, asked);
  return (
    <JudgedRow
      tenderId={view.call.id}
      offer={offer}
      mending={mending}
      check={check}
      id={`verificar-${offer.id}-${asked.id}`}
      save={words.save(asked.text)}
      subject={{ name: 'requirementId', value: asked.id }}
      title={asked.text}
      why={asked.reason}
      sides={[
        { label: words.offers, value: offerSays(view, offer) },
        { label: words.inCensus, value: censusSays(view, offer, asked) },
      ]}
      notes={[earlier && words.saved(earlier.complies, earlier.reason)]}
      question={words.complies}
      verdicts={[
        { value: 'complies', label: evaluationEs.complies },
        { value: 'fails', label: evaluationEs.fails },
      ]}
      earlier={earlier && { verdict: earlier.complies ? 'complies' : 'fails', reason: earlier.reason }}
      suggestions={[...papers.map(({ number }) => words.reasons.paper(number)), ...words.reasons.met, ...words.reasons.unmet]}
    />
  );
}
