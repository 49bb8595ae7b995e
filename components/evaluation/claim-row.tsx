import type { OpenedOffer } from '@/lib/domain/awards/unit';
import { besideCensus } from '@/lib/domain/offers/certificates';
import type { ClaimedMargin } from '@/lib/domain/offers/claims';
import type { ServerAction } from '@/lib/domain/outcome';
import { checksEs, paperTold, claimChecksEs as words } from '@/lib/messages/es/evaluation-checks';
import { certificateTold, claimNamed, claimShort } from '@/lib/messages/es/offers-claims';
import type { EvaluationView } from '@/lib/queries/evaluation';
import { paperDay } from './evidence';
import { JudgedRow } from './judged-row';

type Props = { view: EvaluationView; offer: OpenedOffer; declared: ClaimedMargin; mending: boolean; check: ServerAction };

/** One declared margin beside the paper of the census: seen and right, or not, with the reason. */
export function ClaimRow({ view, offer, declared, mending, check }: Props) {
  const { claim } = declared;
  const earlier = offer.claimChecks.find((one) => one.claim === claim);
  const { paper, doubts } = besideCensus(declared, offer.bidderKind, view.files.get(offer.id)?.papers ?? [], paperDay(view));
  return (
    <JudgedRow
      tenderId={view.call.id}
      offer={offer}
      mending={mending}
      check={check}
      id={`margen-${offer.id}-${claim}`}
      save={words.save(claimShort[claim])}
      subject={{ name: 'claim', value: claim }}
      title={claimNamed(claim)}
      sides={[
        { label: words.declared, value: certificateTold(declared) },
        { label: words.census, value: paper ? paperTold(paper, paperDay(view)) : checksEs.none.paper },
      ]}
      notes={[
        doubts.length === 0 ? words.same : doubts.map((doubt) => words.doubts[doubt]).join(' '),
        earlier && words.saved(earlier.confirmed, earlier.reason),
      ]}
      question={words.confirmed}
      verdicts={[
        { value: 'confirmed', label: words.yes },
        { value: 'not-confirmed', label: words.no },
      ]}
      earlier={earlier && { verdict: earlier.confirmed ? 'confirmed' : 'not-confirmed', reason: earlier.reason }}
      suggestions={[...words.reasons.met, ...words.reasons.unmet]}
    />
  );
}
