import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import type { OpenedOffer } from '@/lib/domain/awards/unit';
import { besideCensus } from '@/lib/domain/offers/certificates';
import { type ClaimedMargin, type ClaimState, claimState } from '@/lib/domain/offers/claims';
import { claimChecksEs as words } from '@/lib/messages/es/evaluation-checks';
import { certificateTold, claimShort } from '@/lib/messages/es/offers-claims';
import type { EvaluationView } from '@/lib/queries/evaluation';
import { office } from '@/lib/routes/office';
import { paperDay } from './evidence';

const tones = { declared: 'due', confirmed: 'ok', 'not-confirmed': 'bad' } as const satisfies Record<ClaimState, string>;

/** Every margin that was declared: the certificate, what the census says of it, and what the evaluator found. */
export function ClaimTable({ view }: { view: EvaluationView }) {
  const claimed = view.offers.flatMap((offer) => offer.content.claims.map((declared) => ({ offer, declared })));
  if (claimed.length === 0) return null;
  return (
    <Section title={words.title} lead={words.lead}>
      <DataTable
        caption={words.tableOf}
        quietCaption
        columns={[
          { key: 'bidder', label: words.bidder },
          { key: 'margin', label: words.margin },
          { key: 'declared', label: words.declared },
          { key: 'census', label: words.census },
          { key: 'result', label: words.result },
        ]}
        rows={claimed.map(({ offer, declared }) => ({
          id: `${offer.id}-${declared.claim}`,
          bidder: offer.organisationName,
          margin: claimShort[declared.claim],
          declared: certificateTold(declared),
          census: doubtsTold(view, offer, declared),
          result: <Result view={view} offer={offer} declared={declared} />,
        }))}
      />
    </Section>
  );
}

function doubtsTold(view: EvaluationView, offer: OpenedOffer, declared: ClaimedMargin): string {
  const { doubts } = besideCensus(declared, offer.bidderKind, view.files.get(offer.id)?.papers ?? [], paperDay(view));
  return doubts.length === 0 ? words.same : doubts.map((doubt) => words.doubts[doubt]).join(' ');
}

function Result({ view, offer, declared: { claim } }: { view: EvaluationView; offer: OpenedOffer; declared: ClaimedMargin }) {
  const state = claimState(offer.claimChecks, claim);
  const decides = view.units.some(({ openClaims }) => openClaims.some((one) => one.offerId === offer.id && one.claim === claim));
  const mends = view.may.evaluate && view.call.status === 'closed';
  return (
    <div>
      <Tag tone={tones[state]}>{words.states[state]}</Tag>
      {decides && <p className="text-small">{words.decides}</p>}
      {state !== 'declared' && <p className="text-small">{offer.claimChecks.find((one) => one.claim === claim)?.reason}</p>}
      {mends && (
        <p className="text-small">
          <AppLink
            href={office.tenderEvaluation(view.call.id, { corregir: offer.id }, 'verificacion')}
            aria-label={words.checkOf[state === 'declared' ? 'first' : 'again'](offer.organisationName)}
          >
            {words.check[state === 'declared' ? 'first' : 'again']}
          </AppLink>
        </p>
      )}
    </div>
  );
}
