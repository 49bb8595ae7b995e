import 'server-only';
import { seriesNames } from '@/lib/domain/transparency/series';
import { dataEs } from '@/lib/messages/es/data';
import { fairsEs } from '@/lib/messages/es/fairs';
import { integer } from '@/lib/messages/es/format';
import { shareEs } from '@/lib/messages/es/share';
import { readFairs } from '../fairs';

const maxRows = 5;

/** What is there to download. Without a statement. */
export async function sharedData() {
  return {
    eyebrow: dataEs.title,
    title: shareEs.data.title,
    figure: { value: integer(seriesNames.length), note: shareEs.data.figureNote },
    list: {
      title: shareEs.data.list,
      rows: seriesNames.slice(0, maxRows).map((name) => ({ title: dataEs.series[name][0], note: '' })),
    },
  };
}

/** The latest fair on record. */
export async function sharedFairs() {
  const [fair] = await readFairs();
  if (!fair) return { eyebrow: fairsEs.title, title: shareEs.fairs.none };
  return {
    eyebrow: `${fair.name}. ${fair.municipality}, ${fair.year}`,
    title: shareEs.fairs.title,
    figure: { value: integer(fair.exhibitors), note: shareEs.fairs.figureNote },
    list: { title: shareEs.fairs.list, rows: fair.productsShown.slice(0, maxRows).map((title) => ({ title, note: '' })) },
  };
}
