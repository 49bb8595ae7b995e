import { useTranslations } from 'next-intl';
import { RuleNote } from '@/components/law/rule-note';
import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import type { Adjusted, Ranking } from '@/lib/domain/evaluation/ranking';
import type { Claim, ClaimState } from '@/lib/domain/offers/claims';
import type { Centavos } from '@/lib/domain/units';
import { money, percentOf } from '@/lib/messages/format';
import { factor, roundedMoney } from '@/lib/messages/format-factors';

/** How a claim of an offer stands, where claims are checked. */
export type StateOf = (offerId: string, claim: Claim) => ClaimState;

type Props = {
  ranking: Ranking;
  names: ReadonlyMap<string, string>;
  stateOf?: StateOf;
  /** Where parts may be offered, prices are those of the whole quantity; and what each offer asks for its part, where that is known. */
  parts?: { asked: ReadonlyMap<string, Centavos> } | undefined;
};

/** Offers in their order, with every margin and its article; those that are out at the end, with the reason. */
export function RankingTable({ ranking, names, stateOf, parts }: Props) {
  const tLaw = useTranslations('law');
  const t = useTranslations('calculator');
  const cells = (offer: Adjusted) => ({
    id: offer.id,
    name: names.get(offer.id),
    asked: money(parts?.asked.get(offer.id) ?? offer.price),
    price: money(offer.price),
    margins: <Margins offer={offer} stateOf={stateOf} />,
    factor: factor(offer.factorBps),
    adjusted: roundedMoney(offer.adjustedExact),
  });
  return (
    <DataTable
      caption={t('table')}
      columns={[
        { key: 'name', label: t('name') },
        { key: 'place', label: t('place') },
        ...(parts && parts.asked.size > 0 ? [{ key: 'asked', label: t('askedPrice'), align: 'end' as const }] : []),
        { key: 'price', label: parts ? t('wholePrice') : t('realPrice'), align: 'end' },
        { key: 'margins', label: t('margins') },
        { key: 'factor', label: t('factor'), align: 'end' },
        { key: 'adjusted', label: t('adjustedPrice'), align: 'end' },
      ]}
      rows={[
        ...ranking.ranked.map((offer) => ({
          ...cells(offer),
          place: <Tag tone={offer.place === 1 ? 'ok' : 'neutral'}>{offer.place}.º</Tag>,
        })),
        ...ranking.excluded.map((offer) => ({
          ...cells(offer),
          place: (
            <span>
              <Tag tone="bad">{t('out')}</Tag> <span className="text-small">{tLaw(`exclusions.${offer.reason}`)}</span>
            </span>
          ),
        })),
      ]}
    />
  );
}

const tones = { declared: 'due', confirmed: 'ok', 'not-confirmed': 'bad' } as const satisfies Record<ClaimState, string>;

function Margins({ offer: { id, margins }, stateOf }: { offer: Adjusted; stateOf?: StateOf | undefined }) {
  const tLaw = useTranslations('law');
  const t = useTranslations('calculator');
  if (margins.length === 0) return t('noClaims');
  return (
    <ul className="stacked:mt-4 text-small">
      {margins.map((margin) => (
        <li key={margin.claim}>
          {percentOf(margin.bps)} {t(`claimNames.${margin.claim}`)}
          <ClaimMark state={stateOf?.(id, margin.claim)} />
          {margin.failed && <>, {tLaw(`failedClaimSentences.${margin.failed}`)}</>}
          <br />
          <RuleNote {...margin} />
        </li>
      ))}
    </ul>
  );
}

function ClaimMark({ state }: { state: ClaimState | undefined }) {
  const tEvaluationChecks = useTranslations('evaluation-checks');
  return (
    state && (
      <>
        {' '}
        <Tag tone={tones[state]}>{tEvaluationChecks(`claimChecks.states.${state}`)}</Tag>
      </>
    )
  );
}
