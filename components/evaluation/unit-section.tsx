import { useTranslations } from 'next-intl';
import { RankingTable, type StateOf } from '@/components/calculator/ranking-table';
import { BigFigure } from '@/components/ui/big-figure';
import { EmptyState } from '@/components/ui/empty-state';
import { looks } from '@/components/ui/looks';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/page';
import { whole } from '@/components/ui/whole';
import { type AwardUnit, type OpenedOffer, offeredPrice } from '@/lib/domain/awards/unit';
import { allocationStanding, type UnitView } from '@/lib/domain/awards/view';
import { type Claim, claimState } from '@/lib/domain/offers/claims';
import type { Centavos } from '@/lib/domain/units';
import { integer, money, percent } from '@/lib/messages/format';

type Bidder = Pick<OpenedOffer, 'id' | 'organisationName' | 'claimChecks'> & Partial<Pick<OpenedOffer, 'content'>>;
type Props = { view: UnitView; offers: readonly Bidder[]; partialAllowed: boolean };

/** One award unit: the order with its traces, what is recommended or decided of it, and what the preference costs. */
export function UnitSection({ view, offers, partialAllowed }: Props) {
  const tEvaluation = useTranslations('evaluation');
  const t = useTranslations('capacity');
  const { unit, ranking, toCheck, record } = view;
  const names = new Map(offers.map((offer) => [offer.id, offer.organisationName]));
  const stateOf = (offerId: string, claim: Claim) =>
    claimState(offers.find(({ id }) => id === offerId)?.claimChecks ?? [], claim);
  const isParted = partialAllowed && unit.items.length === 1;
  const nobody = ranking.ranked.length + ranking.excluded.length === 0;
  return (
    <Section
      title={unit.label}
      lead={tEvaluation('reference', { amount: money(unit.referenceCentavos) })}
      id={`parte-${unit.targetId}`}
    >
      <div className="stacked:mt-4">
        {nobody ? (
          <EmptyState title={tEvaluation('noOffersTitle')} />
        ) : (
          <RankingTable
            ranking={ranking}
            names={names}
            stateOf={stateOf}
            parts={isParted ? { asked: askedFor(unit, offers) } : undefined}
          />
        )}
        {isParted && !nobody && <p className="text-small text-ink-2">{tEvaluation('comparedWhole')}</p>}
        <DeclaredNotice view={view} names={names} stateOf={stateOf} />
        {toCheck && <Notice tone="due" title={tEvaluation('nextCheck', { name: names.get(toCheck) ?? '' })} />}
        <UnitOutcome view={view} names={names} />
        {record?.departureReport && (
          <Notice tone="due" title={tEvaluation('departed')}>
            {record.departureReport}
          </Notice>
        )}
        {record?.capacityReason && (
          <Notice tone="due" title={t('beyond')}>
            {record.capacityReason}
          </Notice>
        )}
      </div>
    </Section>
  );
}

/** What each offer asks for what it offers of a unit; the public page, which tells no contents, has none. */
function askedFor(unit: AwardUnit, offers: readonly Bidder[]): Map<string, Centavos> {
  return new Map(
    offers.flatMap(({ id, content }) => {
      const asked = content ? offeredPrice(unit, { content }) : null;
      return asked === null ? [] : [[id, asked] as const];
    }),
  );
}

type Named = { view: UnitView; names: ReadonlyMap<string, string> };

/** The order as declared: what it hangs on, or that nothing hangs on what nobody checked. */
function DeclaredNotice({ view: { ranking, openClaims, record }, names, stateOf }: Named & { stateOf: StateOf }) {
  const tClaims = useTranslations('offers-claims');
  const tEvaluationChecks = useTranslations('evaluation-checks');
  const declared = ranking.ranked.some(({ id, margins }) =>
    margins.some(({ claim, bps }) => bps > 0 && stateOf(id, claim) === 'declared'),
  );
  if (openClaims.length === 0)
    return declared && !record ? <p className="text-small text-ink-2">{tEvaluationChecks('claimChecks.declaredOnly')}</p> : null;
  return (
    <Notice tone="due" title={tEvaluationChecks('claimChecks.openTitle')}>
      <ul>
        {openClaims.map(({ offerId, claim }) => (
          <li key={`${offerId}-${claim}`}>
            {tEvaluationChecks('claimChecks.open', { name: names.get(offerId) ?? '', margin: tClaims(`claimShort.${claim}`) })}
          </li>
        ))}
      </ul>
      <a href="#verificacion">{tEvaluationChecks('claimChecks.goCheck')}</a>
    </Notice>
  );
}

function UnitOutcome({ view: { unit, allocation, extra, record }, names }: Named) {
  const tEvaluation = useTranslations('evaluation');
  if (!allocation) return null;
  const standing = allocationStanding(record);
  if (allocation.shares.length === 0) {
    return (
      <Notice tone="due" title={tEvaluation(`desertedStanding.${standing}`)}>
        {record?.departureReport ? null : tEvaluation('desertedWhy')}
      </Notice>
    );
  }
  const asked = unit.items[0]?.units ?? 0;
  const isWhole = unit.items.length > 1 || (allocation.shares.length === 1 && allocation.uncovered === 0);
  const lines = allocation.shares.map(({ offerId, items }) => {
    const name = names.get(offerId) ?? '';
    return {
      offerId,
      text: isWhole
        ? tEvaluation('shareWhole', { name })
        : tEvaluation('share', { name, units: integer(items[0]?.units ?? 0), of: integer(asked) }),
    };
  });
  return (
    <div className={looks.halves}>
      <BigFigure
        label={tEvaluation(`standing.${standing}`)}
        size="medium"
        value={money((extra?.lowest ?? 0n) + (extra?.extra ?? 0n))}
        note={allocation.uncovered > 0 ? tEvaluation('uncovered', { units: allocation.uncovered }) : undefined}
      >
        <ul>
          {lines.map(({ offerId, text }) => (
            <li key={offerId}>{whole(text)}</li>
          ))}
        </ul>
      </BigFigure>
      {extra && (
        <BigFigure
          label={tEvaluation('extraLabel')}
          size="medium"
          value={money(extra.extra)}
          note={
            extra.extra === 0n
              ? tEvaluation('noExtra')
              : tEvaluation('extra', { extra: percent(extra.extra, extra.lowest), lowest: money(extra.lowest) })
          }
          how={
            <p className="num">
              {tEvaluation('extraHow', {
                chosen: money(extra.lowest + extra.extra),
                lowest: money(extra.lowest),
                extra: money(extra.extra),
              })}
            </p>
          }
        />
      )}
    </div>
  );
}
