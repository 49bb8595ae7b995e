import 'server-only';
import { homeEs } from '@/lib/messages/es/home';
import { localPurchaseEs } from '@/lib/messages/es/local-purchase';
import { shareEs } from '@/lib/messages/es/share';
import { shareTold } from '@/lib/messages/es/shares';
import { readHeadline } from '@/lib/queries/home-headline';
import { readLocalPurchaseSummary } from '@/lib/queries/local-purchase';
import { readComparison } from '@/lib/queries/purchase-comparison';
import { thisYear } from '@/lib/queries/this-year';
import { isSharedDemonstration } from './demonstration';
import { figureOf, lineOf, shareOf } from './purchase-parts';

const maxBars = 4;

/** The first page: the one number, and how it grew. */
export async function sharedHome() {
  const headline = await readHeadline(await thisYear());
  if (!headline) return { title: shareEs.home.title };
  const { municipality, year, months, goal, isDemo } = headline;
  return {
    eyebrow: homeEs.headline.label(municipality, year),
    title: shareEs.home.title,
    figure: figureOf(months.at(-1)?.ratio),
    isDemo,
    line: lineOf(months, year, goal),
  };
}

/** All municipalities with deliveries, side by side. */
export async function sharedPurchase() {
  const year = await thisYear();
  const [headline, compared] = await Promise.all([readHeadline(year), readComparison(year)]);
  const bars = compared.slice(0, maxBars).map(({ municipality, local }) => ({
    label: municipality,
    text: shareTold(local),
    share: local.enough ? shareOf(local) : 0,
  }));
  return {
    eyebrow: localPurchaseEs.title,
    title: shareEs.purchase.title,
    figure: figureOf(headline?.months.at(-1)?.ratio, headline?.municipality),
    isDemo: headline?.isDemo ?? false,
    bars: { title: shareEs.purchase.bars, rows: bars },
  };
}

/** One municipality in one year; null where nothing was accepted, so that addresses make no more pictures than there are figures. */
export async function sharedPurchaseOf(municipalityCode: string, year: number) {
  const summary = await readLocalPurchaseSummary(municipalityCode, year);
  const accepted = summary?.byMonth.at(-1)?.ratio;
  if (!summary || !accepted) return null;
  return {
    eyebrow: localPurchaseEs.headline(summary.municipality, year),
    title: shareEs.purchase.title,
    figure: figureOf(accepted),
    isDemo: await isSharedDemonstration(municipalityCode),
    line: lineOf(summary.byMonth, year, summary.localGoals?.now ?? null),
  };
}
