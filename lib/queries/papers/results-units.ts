import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { PublicRound } from '@/lib/domain/awards/results';
import { allocationStanding, type UnitView } from '@/lib/domain/awards/view';
import type { Margin } from '@/lib/domain/evaluation/margins';
import type { Adjusted } from '@/lib/domain/evaluation/ranking';
import type { PaperBlock } from '@/lib/domain/papers/paper';
import { dayShort, integer, money, percentOf } from '@/lib/messages/format';
import { factor, roundedMoney } from '@/lib/messages/format-factors';
import { ruleNotes } from './rule-notes';

/** Once it is decided, with each time that a winner did not sign. */
type Unit = UnitView & { rounds?: readonly PublicRound[] };
type Names = ReadonlyMap<string, string>;

/** One award unit: who takes it, or would, and at what price, in what order the offers stood with which margins, and who did not sign. */
export async function unitBlocks(view: Unit, names: Names, partialAllowed: boolean): Promise<PaperBlock[]> {
  const t = await getTranslations('evaluation');
  const { unit, record } = view;
  const isParted = partialAllowed && unit.items.length === 1;
  return [
    { kind: 'heading', level: 2, text: unit.label },
    { kind: 'paragraph', text: t('reference', { amount: money(unit.referenceCentavos) }) },
    ...(await outcomeBlocks(view, names)),
    ...(record?.departureReport ? [{ kind: 'paragraph', text: `${t('departed')}. ${record.departureReport}` } as const] : []),
    ...(await orderBlocks(view, names, isParted)),
    ...(isParted ? [{ kind: 'paragraph', text: t('comparedWhole') } as const] : []),
    ...(await roundBlocks(view, names)),
  ];
}

async function outcomeBlocks({ unit, allocation, extra, record }: Unit, names: Names): Promise<PaperBlock[]> {
  const t = await getTranslations('evaluation');
  if (!allocation) return [];
  const standing = allocationStanding(record);
  if (allocation.shares.length === 0) return [{ kind: 'paragraph', text: t(`desertedStanding.${standing}`) }];
  const of = integer(unit.items[0]?.units ?? 0);
  const isWhole = unit.items.length > 1 || (allocation.shares.length === 1 && allocation.uncovered === 0);
  const shares = allocation.shares.map(({ offerId, items }) => {
    const name = names.get(offerId) ?? '';
    return isWhole ? t('shareWhole', { name }) : t('share', { name, units: integer(items[0]?.units ?? 0), of });
  });
  const amount = money((extra?.lowest ?? 0n) + (extra?.extra ?? 0n));
  return [
    { kind: 'facts', facts: [{ label: t(`standing.${standing}`), value: amount }] },
    {
      kind: 'list',
      items: [...shares, ...(allocation.uncovered > 0 ? [t('uncovered', { units: allocation.uncovered })] : [])],
    },
  ];
}

async function orderBlocks({ ranking: { ranked, excluded } }: Unit, names: Names, isParted: boolean): Promise<PaperBlock[]> {
  const tLaw = await getTranslations('law');
  const t = await getTranslations('calculator');
  if (ranked.length + excluded.length === 0) return [];
  const marginTold = ({ bps, claim, failed }: Margin) =>
    [`${percentOf(bps)} ${t(`claimNames.${claim}`)}`, ...(failed ? [tLaw(`failedClaimSentences.${failed}`)] : [])].join(', ');
  const row = ({ id, price, margins, factorBps, adjustedExact }: Adjusted, place: string) => [
    names.get(id) ?? '',
    place,
    money(price),
    margins.length === 0 ? t('noClaims') : margins.map(marginTold).join('\n'),
    factor(factorBps),
    roundedMoney(adjustedExact),
  ];
  return [
    {
      kind: 'table',
      caption: t('table'),
      columns: [
        { label: t('name') },
        { label: t('place') },
        { label: t(isParted ? 'wholePrice' : 'realPrice'), numeric: true },
        { label: t('margins') },
        { label: t('factor'), numeric: true },
        { label: t('adjustedPrice'), numeric: true },
      ],
      rows: [
        ...ranked.map((offer) => row(offer, `${offer.place}.º`)),
        ...excluded.map((offer) => row(offer, `${t('out')}, ${tLaw(`exclusions.${offer.reason}`)}`)),
      ],
    },
  ];
}

async function roundBlocks({ rounds = [] }: Unit, names: Names): Promise<PaperBlock[]> {
  const t = await getTranslations('results');
  if (rounds.length === 0) return [];
  const nameOf = (id: string) => names.get(id) ?? '';
  const items = rounds.map(({ offerId, cause, happenedOn, reason, gained, legalBasis, capacityReason }) => {
    const told = gained.map((one) => t('passedOn', { name: nameOf(one.offerId), units: integer(one.units) })).join('; ');
    return [
      t('round', { name: nameOf(offerId), cause: t(`unsignedCauses.${cause}`).toLowerCase(), day: dayShort(happenedOn) }),
      reason,
      told ? t('passedOnTo', { told }) : t('passedOnToNobody'),
      ...(legalBasis ? [t('basis', { basis: legalBasis })] : []),
      ...(capacityReason ? [t('capacity', { reason: capacityReason })] : []),
    ].join('\n');
  });
  return [
    { kind: 'heading', level: 3, text: t('rounds') },
    { kind: 'list', items },
    ...(await ruleNotes(rounds.map(({ trace }) => trace))),
  ];
}
