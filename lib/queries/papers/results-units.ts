import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { PublicDecision } from '@/lib/domain/awards/results';
import { allocationStanding } from '@/lib/domain/awards/view';
import type { PaperBlock } from '@/lib/domain/papers/paper';
import { dayShort, integer, money } from '@/lib/messages/format';
import { factor, roundedMoney } from '@/lib/messages/format-factors';
import { ruleNotes } from './rule-notes';

type Unit = PublicDecision['units'][number];
type Names = ReadonlyMap<string, string>;

/** One award unit: who takes it and at what price, in what order the offers stood, and who did not sign. */
export async function unitBlocks(view: Unit, names: Names): Promise<PaperBlock[]> {
  const t = await getTranslations('evaluation');
  const { unit, record } = view;
  return [
    { kind: 'heading', level: 2, text: unit.label },
    { kind: 'paragraph', text: t('reference', { amount: money(unit.referenceCentavos) }) },
    ...(await outcomeBlocks(view, names)),
    ...(record?.departureReport ? [{ kind: 'paragraph', text: `${t('departed')}. ${record.departureReport}` } as const] : []),
    ...(await orderBlocks(view, names)),
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

async function orderBlocks({ ranking: { ranked, excluded } }: Unit, names: Names): Promise<PaperBlock[]> {
  const tLaw = await getTranslations('law');
  const t = await getTranslations('calculator');
  if (ranked.length + excluded.length === 0) return [];
  const row = ({ id, price, factorBps, adjustedExact }: (typeof ranked | typeof excluded)[number], place: string) => [
    names.get(id) ?? '',
    place,
    money(price),
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
        { label: t('realPrice'), numeric: true },
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

async function roundBlocks({ rounds }: Unit, names: Names): Promise<PaperBlock[]> {
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
    ...ruleNotes(rounds.map(({ trace }) => trace)),
  ];
}
