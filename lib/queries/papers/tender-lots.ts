import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { PaperBlock } from '@/lib/domain/papers/paper';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import { type Lot, lotReference, tenderReference } from '@/lib/domain/tenders/tender';
import { dayShort, integer, money } from '@/lib/messages/format';
import { requirementFigure } from '@/lib/messages/told/requirements';

/** Every lot in one line, and what they add up to. */
export async function lotsSummary(lots: readonly Lot[]): Promise<PaperBlock> {
  const tOffice = await getTranslations('tenders-office');
  const t = await getTranslations('tenders');
  return {
    kind: 'table',
    caption: t('lots', { amount: lots.length }),
    columns: [
      { label: tOffice('lots.name') },
      { label: t('quantity'), numeric: true },
      { label: t('schoolsColumn'), numeric: true },
      { label: t('amount'), numeric: true },
    ],
    rows: lots.map((lot) => [
      t('lotTitle', { number: String(lot.number), title: lot.title }),
      lot.items.map((item) => t('units', { amount: item.units })).join(' + '),
      integer(lot.dropPoints.length),
      money(lotReference(lot)),
    ]),
    foot: lots.length > 1 ? [t('total'), '', '', money(tenderReference(lots))] : undefined,
  };
}

/** Each lot as its page tells it: what, how much, at what price from what source. */
export async function lotTables(lots: readonly Lot[]): Promise<PaperBlock[]> {
  const t = await getTranslations('tenders');
  return lots.flatMap((lot): PaperBlock[] => {
    const title = t('lotTitle', { number: String(lot.number), title: lot.title });
    return [
      { kind: 'heading', level: 3, text: title },
      { kind: 'paragraph', text: t('periodOf', { from: dayShort(lot.startsOn), until: dayShort(lot.endsOn) }) },
      {
        kind: 'table',
        caption: title,
        columns: [
          { label: t('product') },
          { label: t('quantity'), numeric: true },
          { label: t('unitPrice'), numeric: true },
          { label: t('priceSource') },
          { label: t('amount'), numeric: true },
        ],
        rows: lot.items.map((item) => [
          `${item.productName}, ${item.presentation}`,
          t('units', { amount: item.units }),
          money(item.priceCentavos),
          t('priceFrom', { source: item.priceSource, day: dayShort(item.priceDay) }),
          money(BigInt(item.units) * item.priceCentavos),
        ]),
        foot: lot.items.length > 1 ? [t('total'), '', '', '', money(lotReference(lot))] : undefined,
      },
    ];
  });
}

/** What an offer must show, each with its reason. */
export async function requirementBlocks(requirements: readonly Requirement[]): Promise<PaperBlock[]> {
  const t = await getTranslations('tenders');
  const heading: PaperBlock = { kind: 'heading', level: 2, text: t('requirements') };
  if (requirements.length === 0) return [heading, { kind: 'paragraph', text: t('noRequirements') }];
  const items = requirements.map((requirement) => {
    const { text, kind, reason, ruleId } = requirement;
    const figures = [requirementFigure(t, requirement), t(`requirementKindNames.${kind}`)].filter(Boolean).join(' · ');
    return `${text}\n${figures}\n${t('reason')}: ${reason}${ruleId ? ` · ${ruleId}` : ''}`;
  });
  return [heading, { kind: 'list', items }];
}

/** On a sheet of its own, the schools of each lot. */
export async function lotAnnexes(lots: readonly Lot[]): Promise<PaperBlock[]> {
  const t = await getTranslations('tenders');
  const tPaper = await getTranslations('paper');
  const tables = lots.flatMap((lot): PaperBlock[] => {
    if (lot.dropPoints.length === 0) return [];
    const pupils = lot.dropPoints.reduce((sum, point) => sum + point.pupils, 0);
    return [
      { kind: 'heading', level: 3, text: t('lotTitle', { number: String(lot.number), title: lot.title }) },
      {
        kind: 'table',
        caption: `${t('dropPoints')}: ${t('schools', { amount: lot.dropPoints.length })}, ${t('pupils', { amount: pupils })}`,
        columns: [{ label: t('school') }, { label: t('zone') }, { label: t('pupilsColumn'), numeric: true }],
        rows: lot.dropPoints.map(({ schoolName, zoneName, pupils: count }) => [schoolName, zoneName, integer(count)]),
      },
    ];
  });
  if (tables.length === 0) return [];
  return [{ kind: 'page-break' }, { kind: 'heading', level: 2, text: tPaper('annexSchools') }, ...tables];
}
