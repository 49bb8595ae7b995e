import { Card } from '@/components/ui/page';
import type { OpenedOffer } from '@/lib/domain/awards/unit';
import type { EvaluationView } from '@/lib/domain/awards/view';
import type { Door } from '@/lib/domain/outcome';
import { evaluationEs as words } from '@/lib/messages/es/evaluation';
import { CheckRow } from './check-row';
import { ClaimRow } from './claim-row';

type Props = {
  view: EvaluationView;
  offer: OpenedOffer;
  /** All its checks, to be written or mended; else only those that something hangs on. */
  all: boolean;
  acts: { check: Door; checkClaims: Door };
};

/** What is to be checked of one offer now: one check a row, each saved by itself. */
export function OfferChecks({ view, offer, all, acts }: Props) {
  const isNext = all || view.units.some(({ toCheck }) => toCheck === offer.id);
  const open = view.units.flatMap(({ openClaims }) => openClaims.filter(({ offerId }) => offerId === offer.id));
  const claims = offer.content.claims.filter(({ claim }) => all || open.some((one) => one.claim === claim));
  return (
    <Card title={words.toCheck(offer.organisationName)}>
      <div className="stack">
        {isNext &&
          view.requirements.map((asked) => (
            <CheckRow key={asked.id} view={view} offer={offer} asked={asked} check={acts.check} />
          ))}
        {claims.map((declared) => (
          <ClaimRow key={declared.claim} view={view} offer={offer} declared={declared} check={acts.checkClaims} />
        ))}
      </div>
    </Card>
  );
}
