import { useTranslations } from 'next-intl';
import { CardBox, Section } from '@/components/ui/page';
import type { OpenedOffer } from '@/lib/domain/awards/unit';
import type { ServerAction } from '@/lib/domain/outcome';
import type { EvaluationView } from '@/lib/queries/evaluation';
import { CapacityNote } from './capacity-note';
import { CheckRow } from './check-row';
import { CheckTable } from './check-table';
import { ClaimRow } from './claim-row';

type Acts = { check: ServerAction; checkClaims: ServerAction };

/** What is to be checked now, and all that was: offer by offer, one check a row. */
export function Verification({ view, mending, actions }: { view: EvaluationView; mending: string | null; actions: Acts }) {
  const t = useTranslations('evaluation');
  const pending = pendingOffers(view);
  return (
    <Section title={t('toCheckTitle')} id="verificacion">
      <div className="stacked:mt-4">
        <CapacityNote over={view.capacity.offers} offers={view.offers} />
        {view.offers
          .filter(({ id }) => view.may.evaluate && isShown(view, id, pending.has(id), id === mending))
          .map((offer) => (
            <OfferChecks key={offer.id} view={view} offer={offer} all={offer.id === mending} actions={actions} />
          ))}
        <CheckTable view={view} />
      </div>
    </Section>
  );
}

/** While the evaluation lasts, what waits and what is mended; after the award only who never had anything of it, should it be next in order. */
function isShown({ tender, units }: EvaluationView, offerId: string, waits: boolean, isMended: boolean): boolean {
  if (tender.status === 'closed') return waits || isMended;
  const had = units.flatMap(({ record }) => [
    ...(record?.awarded ?? []),
    ...(record?.rounds ?? []).flatMap(({ changes }) => changes),
  ]);
  return tender.status === 'awarded' && isMended && !had.some((one) => one.offerId === offerId);
}

/** Offers of which something is to be checked before anything can be recommended. */
export function pendingOffers({ units }: Pick<EvaluationView, 'units'>): ReadonlySet<string> {
  return new Set(
    units.flatMap(({ toCheck, openClaims }) => [...(toCheck ? [toCheck] : []), ...openClaims.map(({ offerId }) => offerId)]),
  );
}

type Props = {
  view: EvaluationView;
  offer: OpenedOffer;
  /** All its checks, to be written or mended; else only those that something hangs on. */
  all: boolean;
  actions: Acts;
};

/** What is to be checked of one offer now: one check a row, each saved by itself. */
function OfferChecks({ view, offer, all, actions }: Props) {
  const t = useTranslations('evaluation');
  const isNext = all || view.units.some(({ toCheck }) => toCheck === offer.id);
  const open = view.units.flatMap(({ openClaims }) => openClaims.filter(({ offerId }) => offerId === offer.id));
  const claims = offer.content.claims.filter(({ claim }) => all || open.some((one) => one.claim === claim));
  return (
    <CardBox title={t('toCheck', { name: offer.organisationName })}>
      <div className="stacked:mt-4">
        {isNext &&
          view.requirements.map((asked) => (
            <CheckRow key={asked.id} view={view} offer={offer} asked={asked} mending={all} check={actions.check} />
          ))}
        {claims.map((declared) => (
          <ClaimRow
            key={declared.claim}
            view={view}
            offer={offer}
            declared={declared}
            mending={all}
            check={actions.checkClaims}
          />
        ))}
      </div>
    </CardBox>
  );
}
