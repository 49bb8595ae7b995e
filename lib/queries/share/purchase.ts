import 'server-only';
import { getTranslations } from 'next-intl/server';
import { shareTold } from '@/lib/messages/told/shares';
import { readHeadline } from '@/lib/queries/home-headline';
import { readLocalPurchaseSummary } from '@/lib/queries/local-purchase';
import { readComparison } from '@/lib/queries/purchase-comparison';
import { thisYear } from '@/lib/queries/this-year';
import { isSharedDemonstration } from './demonstration';
import { figureOf, lineOf, shareOf } from './purchase-parts';

const maxBars = 4;

/** The first page: the one number, and how it grew. */
export async function sharedHome() {
  const tShares = await getTranslations('shares');
  const tShare = await getTranslations('share');
  const t = await getTranslations('home');
  const headline = await readHeadline(await thisYear());
  if (!headline) return { title: tShare('home.title') };
  const { municipality, year, months, goal, isDemo } = headline;
  return {
    eyebrow: t('headline.label', { municipality, year: String(year) }),
    title: tShare('home.title'),
    figure: figureOf(t, tShares, months.at(-1)?.ratio),
    isDemo,
    line: lineOf(tShare, t, months, year, goal),
  };
}

/** All municipalities with deliveries, side by side. */
export async function sharedPurchase() {
  const tShares = await getTranslations('shares');
  const tShare = await getTranslations('share');
  const tLocalPurchase = await getTranslations('local-purchase');
  const t = await getTranslations('home');
  const year = await thisYear();
  const [headline, compared] = await Promise.all([readHeadline(year), readComparison(year)]);
  const bars = compared.slice(0, maxBars).map(({ municipality, local }) => ({
    label: municipality,
    text: shareTold(tShares, local),
    share: local.enough ? shareOf(local) : 0,
  }));
  return {
    eyebrow: tLocalPurchase('title'),
    title: tShare('purchase.title'),
    figure: figureOf(t, tShares, headline?.months.at(-1)?.ratio, headline?.municipality),
    isDemo: headline?.isDemo ?? false,
    bars: { title: tShare('purchase.bars'), rows: bars },
  };
}

/** One municipality in one year; null where nothing was accepted, so that addresses make no more pictures than there are figures. */
export async function sharedPurchaseOf(municipalityCode: string, year: number) {
  const tShares = await getTranslations('shares');
  const tShare = await getTranslations('share');
  const tLocalPurchase = await getTranslations('local-purchase');
  const t = await getTranslations('home');
  const summary = await readLocalPurchaseSummary(municipalityCode, year);
  const accepted = summary?.byMonth.at(-1)?.ratio;
  if (!summary || !accepted) return null;
  return {
    eyebrow: tLocalPurchase('headline', { municipality: summary.municipality, year: String(year) }),
    title: tShare('purchase.title'),
    figure: figureOf(t, tShares, accepted),
    isDemo: await isSharedDemonstration(municipalityCode),
    line: lineOf(tShare, t, summary.byMonth, year, summary.localGoals?.now ?? null),
  };
}
