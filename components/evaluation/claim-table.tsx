import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/page';
import { Tag } from '@/components/ui/tag';
import type { OpenedOffer } from '@/lib/domain/awards/unit';
import { besideCensus } from '@/lib/domain/offers/certificates';
import { type ClaimedMargin, type ClaimState, claimState } from '@/lib/domain/offers/claims';
import { certificateTold } from '@/lib/messages/told/certificates';
import type { Translator } from '@/lib/messages/translator';
import type { EvaluationView } from '@/lib/queries/evaluation';
import { office } from '@/lib/routes/office';
import { paperDay } from './evidence';

const tones = { declared: 'due', confirmed: 'ok', 'not-confirmed': 'bad' } as const satisfies Record<ClaimState, string>;

/** Every margin that was declared: the certificate, what the census says of it, and what the evaluator found. */
export function ClaimTable({ view }: { view: EvaluationView }) {
  const tClaims = useTranslations('offers-claims');
  const t = useTranslations('evaluation-checks');
  const claimed = view.offers.flatMap((offer) => offer.content.claims.map((declared) => ({ offer, declared })));
  if (claimed.length === 0) return null;
  return (
    <Section title={t('claimChecks.title')} lead={t('claimChecks.lead')}>
      <DataTable
        caption={t('claimChecks.tableOf')}
        quietCaption
        columns={[
          { key: 'bidder', label: t('claimChecks.bidder') },
          { key: 'margin', label: t('claimChecks.margin') },
          { key: 'declared', label: t('claimChecks.declared') },
          { key: 'census', label: t('claimChecks.census') },
          { key: 'result', label: t('claimChecks.result') },
        ]}
        rows={claimed.map(({ offer, declared }) => ({
          id: `${offer.id}-${declared.claim}`,
          bidder: offer.organisationName,
          margin: tClaims(`claimShort.${declared.claim}`),
          declared: certificateTold(tClaims, declared),
          census: doubtsTold(t, view, offer, declared),
          result: <Result view={view} offer={offer} declared={declared} />,
        }))}
      />
    </Section>
  );
}

function doubtsTold(
  t: Translator<'evaluation-checks'>,
  view: EvaluationView,
  offer: OpenedOffer,
  declared: ClaimedMargin,
): string {
  const { doubts } = besideCensus(declared, offer.bidderKind, view.files.get(offer.id)?.papers ?? [], paperDay(view));
  return doubts.length === 0 ? t('claimChecks.same') : doubts.map((doubt) => t(`claimChecks.doubts.${doubt}`)).join(' ');
}

function Result({ view, offer, declared: { claim } }: { view: EvaluationView; offer: OpenedOffer; declared: ClaimedMargin }) {
  const t = useTranslations('evaluation-checks');
  const state = claimState(offer.claimChecks, claim);
  const decides = view.units.some(({ openClaims }) => openClaims.some((one) => one.offerId === offer.id && one.claim === claim));
  const mends = view.may.evaluate && view.tender.status === 'closed';
  return (
    <div>
      <Tag tone={tones[state]}>{t(`claimChecks.states.${state}`)}</Tag>
      {decides && <p className="text-small">{t('claimChecks.decides')}</p>}
      {state !== 'declared' && <p className="text-small">{offer.claimChecks.find((one) => one.claim === claim)?.reason}</p>}
      {mends && (
        <p className="text-small">
          <AppLink
            href={office.tenderEvaluation(view.tender.id, { corregir: offer.id }, 'verificacion')}
            aria-label={t(`claimChecks.checkOf.${state === 'declared' ? 'first' : 'again'}`, { name: offer.organisationName })}
          >
            {t(`claimChecks.check.${state === 'declared' ? 'first' : 'again'}`)}
          </AppLink>
        </p>
      )}
    </div>
  );
}
