import { ActForm } from '@/components/ui/act-form';
import { RadioField } from '@/components/ui/choice-fields';
import { Field, Hidden } from '@/components/ui/field';
import type { OpenedOffer } from '@/lib/domain/awards/unit';
import type { EvaluationView } from '@/lib/domain/awards/view';
import { besideCensus } from '@/lib/domain/offers/certificates';
import type { ClaimedMargin } from '@/lib/domain/offers/claims';
import type { Door } from '@/lib/domain/outcome';
import { checksEs, paperTold, claimChecksEs as words } from '@/lib/messages/es/evaluation-checks';
import { certificateTold, claimNamed, claimShort } from '@/lib/messages/es/offers-claims';
import { Beside } from './beside';
import { paperDay } from './evidence';

type Props = { view: EvaluationView; offer: OpenedOffer; declared: ClaimedMargin; mending: boolean; check: Door };

/** One declared margin beside the paper of the census: seen and right, or not, with the reason. */
export function ClaimRow({ view, offer, declared, mending, check }: Props) {
  const { claim } = declared;
  const earlier = offer.claimChecks.find((one) => one.claim === claim);
  const { paper, doubts } = besideCensus(declared, offer.bidderKind, view.files.get(offer.id)?.papers ?? [], paperDay(view));
  return (
    <ActForm
      act={check}
      submit={words.save(claimShort[claim])}
      variant="wide"
      tone="secondary"
      id={`margen-${offer.id}-${claim}`}
    >
      <Hidden name="tenderId" value={view.call.id} />
      <Hidden name="offerId" value={offer.id} />
      {mending && <Hidden name="mending" value="yes" />}
      <Hidden name="checks[0].claim" value={claim} />
      <fieldset className="stack">
        <legend className="font-semibold">
          {claimNamed(claim)}
          <span className="sr-only"> ({offer.organisationName})</span>
        </legend>
        <Beside
          sides={[
            { label: words.declared, value: certificateTold(declared) },
            { label: words.census, value: paper ? paperTold(paper, paperDay(view)) : checksEs.none.paper },
          ]}
        />
        <p className="small">{doubts.length === 0 ? words.same : doubts.map((doubt) => words.doubts[doubt]).join(' ')}</p>
        {earlier && <p className="small">{words.saved(earlier.confirmed, earlier.reason)}</p>}
        <div className="halves">
          <RadioField
            name="checks[0].verdict"
            label={words.confirmed}
            defaultValue={earlier && (earlier.confirmed ? 'confirmed' : 'not-confirmed')}
            options={[
              { value: 'confirmed', label: words.yes },
              { value: 'not-confirmed', label: words.no },
            ]}
          />
          <Field
            name="checks[0].reason"
            label={checksEs.reason}
            hint={checksEs.reasonHint}
            defaultValue={earlier?.reason}
            suggestions={[...words.reasons.met, ...words.reasons.unmet]}
          />
        </div>
      </fieldset>
    </ActForm>
  );
}
