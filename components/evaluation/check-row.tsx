import { ActForm } from '@/components/ui/act-form';
import { RadioField } from '@/components/ui/choice-fields';
import { Field, Hidden } from '@/components/ui/field';
import type { OpenedOffer } from '@/lib/domain/awards/unit';
import type { EvaluationView } from '@/lib/domain/awards/view';
import type { Door } from '@/lib/domain/outcome';
import { evaluationEs } from '@/lib/messages/es/evaluation';
import { checksEs as words } from '@/lib/messages/es/evaluation-checks';
import { Beside } from './beside';
import { censusSays, offerSays, papersAnswering } from './evidence';

type Props = {
  view: EvaluationView;
  offer: OpenedOffer;
  asked: EvaluationView['requirements'][number];
  /** All checks of the offer are open, and stay so while its rows are saved one by one. */
  mending: boolean;
  check: Door;
};

/** CUMPLE or NO CUMPLE of one requirement for one offer, with what the offer says and what the census holds beside it. */
export function CheckRow({ view, offer, asked, mending, check }: Props) {
  const earlier = view.checks.find((one) => one.offerId === offer.id && one.requirementId === asked.id);
  const papers = papersAnswering(view, offer, asked);
  return (
    <ActForm act={check} submit={words.save(asked.text)} variant="wide" tone="secondary" id={`verificar-${offer.id}-${asked.id}`}>
      <Hidden name="tenderId" value={view.call.id} />
      <Hidden name="offerId" value={offer.id} />
      {mending && <Hidden name="mending" value="yes" />}
      <Hidden name="checks[0].requirementId" value={asked.id} />
      <fieldset className="stack">
        <legend className="font-semibold">
          {asked.text}
          <span className="sr-only"> ({offer.organisationName})</span>
        </legend>
        <p className="hint">{asked.reason}</p>
        <Beside
          sides={[
            { label: words.offers, value: offerSays(view, offer) },
            { label: words.inCensus, value: censusSays(view, offer, asked) },
          ]}
        />
        {earlier && <p className="small">{words.saved(earlier.complies, earlier.reason)}</p>}
        <div className="halves">
          <RadioField
            name="checks[0].verdict"
            label={words.complies}
            defaultValue={earlier && (earlier.complies ? 'complies' : 'fails')}
            options={[
              { value: 'complies', label: evaluationEs.complies },
              { value: 'fails', label: evaluationEs.fails },
            ]}
          />
          <Field
            name="checks[0].reason"
            label={words.reason}
            hint={words.reasonHint}
            defaultValue={earlier?.reason}
            suggestions={[
              ...papers.map(({ number }) => words.reasons.paper(number)),
              ...words.reasons.met,
              ...words.reasons.unmet,
            ]}
          />
        </div>
      </fieldset>
    </ActForm>
  );
}
