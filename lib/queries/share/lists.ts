import 'server-only';
import { getTranslations } from 'next-intl/server';
import { seriesNames } from '@/lib/domain/transparency/series';
import { integer } from '@/lib/messages/format';
import { readFairs } from '../fairs';

const maxRows = 5;

/** What is there to download. Without a statement. */
export async function sharedData() {
  const tShare = await getTranslations('share');
  const tData = await getTranslations('data');
  return {
    eyebrow: tData('title'),
    title: tShare('data.title'),
    figure: { value: integer(seriesNames.length), note: tShare('data.figureNote') },
    list: {
      title: tShare('data.list'),
      rows: seriesNames.slice(0, maxRows).map((name) => ({ title: tData(`series.${name}.title`), note: '' })),
    },
  };
}

/** The latest fair on record. */
export async function sharedFairs() {
  const tShare = await getTranslations('share');
  const t = await getTranslations('fairs');
  const [fair] = await readFairs();
  if (!fair) return { eyebrow: t('title'), title: tShare('fairs.none') };
  return {
    eyebrow: `${fair.name}. ${fair.municipality}, ${fair.year}`,
    title: tShare('fairs.title'),
    figure: { value: integer(fair.exhibitors), note: tShare('fairs.figureNote') },
    list: { title: tShare('fairs.list'), rows: fair.productsShown.slice(0, maxRows).map((title) => ({ title, note: '' })) },
  };
}
