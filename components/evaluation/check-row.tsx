import { useTranslations } from 'next-intl';
import type { OpenedOffer } from '@/lib/domain/awards/unit';
import type { ServerAction } from '@/lib/domain/outcome';
import { useTranslators } from '@/lib/messages/use-translators';
import type { EvaluationView } from '@/lib/queries/evaluation';
import { censusSays, offerSays, papersAnswering } from './evidence';
import { JudgedRow } from './judged-row';

/** Why a requirement is met or is not, as it is mostly written. */
const reasons = ['inCensus', 'inPapers', 'visited', 'notShown', 'expired', 'tooLittle'] as const;

type Props = {
  view: EvaluationView;
  offer: OpenedOffer;
  asked: EvaluationView['requirements'][number];
  mending: boolean;
  check: ServerAction;
};

/** CUMPLE or NO CUMPLE of one requirement for one offer, with what the offer says and what the census holds beside it. */
export function CheckRow({ view, offer, asked, mending, check }: Props) {
  const translators = useTranslators();
  const tEvaluation = useTranslations('evaluation');
  const tEvaluationChecks = useTranslations('evaluation-checks');
  const t = useTranslations('census');
  const earlier = view.checks.find((one) => one.offerId === offer.id && one.requirementId === asked.id);
  const papers = papersAnswering(view, offer, asked);
  return (
    <JudgedRow
      tenderId={view.tender.id}
      offer={offer}
      mending={mending}
      check={check}
      id={`verificar-${offer.id}-${asked.id}`}
      save={tEvaluationChecks('checks.save', { requirement: asked.text })}
      subject={{ name: 'requirementId', value: asked.id }}
      title={asked.text}
      why={asked.reason}
      sides={[
        { label: tEvaluationChecks('checks.offers'), value: offerSays(translators, view, offer) },
        { label: tEvaluationChecks('checks.inCensus'), value: censusSays(tEvaluationChecks, t, view, offer, asked) },
      ]}
      notes={[earlier && tEvaluationChecks('checks.saved', { complies: String(earlier.complies), reason: earlier.reason })]}
      question={tEvaluationChecks('checks.complies')}
      verdicts={[
        { value: 'complies', label: tEvaluation('complies') },
        { value: 'fails', label: tEvaluation('fails') },
      ]}
      earlier={earlier && { verdict: earlier.complies ? 'complies' : 'fails', reason: earlier.reason }}
      suggestions={[
        ...papers.map(({ number }) => tEvaluationChecks('checks.reasons.paper', { number })),
        ...reasons.map((reason) => tEvaluationChecks(`checks.reasons.${reason}`)),
      ]}
    />
  );
}
