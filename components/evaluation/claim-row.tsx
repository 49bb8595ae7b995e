import { useTranslations } from 'next-intl';
import type { OpenedOffer } from '@/lib/domain/awards/unit';
import { besideCensus } from '@/lib/domain/offers/certificates';
import type { ClaimedMargin } from '@/lib/domain/offers/claims';
import type { ServerAction } from '@/lib/domain/outcome';
import { certificateTold } from '@/lib/messages/told/certificates';
import type { EvaluationView } from '@/lib/queries/evaluation';
import { paperDay } from './evidence';
import { JudgedRow } from './judged-row';
import { paperTold } from './paper-told';

/** Why a margin is confirmed or is not, as it is mostly written. */
const reasons = ['seen', 'sameAsCensus', 'notShown', 'numberUnknown', 'expired', 'ofOthers'] as const;

type Props = { view: EvaluationView; offer: OpenedOffer; declared: ClaimedMargin; mending: boolean; check: ServerAction };

/** One declared margin beside the paper of the census: seen and right, or not, with the reason. */
export function ClaimRow({ view, offer, declared, mending, check }: Props) {
  const tOffersClaims = useTranslations('offers-claims');
  const tEvaluationChecks = useTranslations('evaluation-checks');
  const t = useTranslations('census');
  const { claim } = declared;
  const earlier = offer.claimChecks.find((one) => one.claim === claim);
  const { paper, doubts } = besideCensus(declared, offer.bidderKind, view.files.get(offer.id)?.papers ?? [], paperDay(view));
  return (
    <JudgedRow
      tenderId={view.tender.id}
      offer={offer}
      mending={mending}
      check={check}
      id={`margen-${offer.id}-${claim}`}
      save={tEvaluationChecks('claimChecks.save', { margin: tOffersClaims(`claimShort.${claim}`) })}
      subject={{ name: 'claim', value: claim }}
      title={tOffersClaims('claimNamed', { claim: tOffersClaims(`claimShort.${claim}`) })}
      sides={[
        { label: tEvaluationChecks('claimChecks.declared'), value: certificateTold(tOffersClaims, declared) },
        {
          label: tEvaluationChecks('claimChecks.census'),
          value: paper ? paperTold(t, paper, paperDay(view)) : tEvaluationChecks('checks.none.paper'),
        },
      ]}
      notes={[
        doubts.length === 0
          ? tEvaluationChecks('claimChecks.same')
          : doubts.map((doubt) => tEvaluationChecks(`claimChecks.doubts.${doubt}`)).join(' '),
        earlier && tEvaluationChecks('claimChecks.saved', { confirmed: String(earlier.confirmed), reason: earlier.reason }),
      ]}
      question={tEvaluationChecks('claimChecks.confirmed')}
      verdicts={[
        { value: 'confirmed', label: tEvaluationChecks('claimChecks.yes') },
        { value: 'not-confirmed', label: tEvaluationChecks('claimChecks.no') },
      ]}
      earlier={earlier && { verdict: earlier.confirmed ? 'confirmed' : 'not-confirmed', reason: earlier.reason }}
      suggestions={reasons.map((reason) => tEvaluationChecks(`claimChecks.reasons.${reason}`))}
    />
  );
}
