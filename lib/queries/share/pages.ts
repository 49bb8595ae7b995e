import 'server-only';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { matrixActors } from '@/lib/domain/matrix';
import { seriesNames } from '@/lib/domain/transparency/series';
import { dataEs } from '@/lib/messages/es/data';
import { fairsEs } from '@/lib/messages/es/fairs';
import { integer, money, percentOf } from '@/lib/messages/es/format';
import { actorNames, matrixEs } from '@/lib/messages/es/matrix';
import { shareEs } from '@/lib/messages/es/share';
import { clock } from '@/lib/platform/clock';
import { readCalculator } from '../calculator';
import { readFairs } from '../fairs';
import { readStandings } from '../matrix-standings';
import { isDemonstration } from './demonstration';

const mostRows = 5;

/** The matrix at a glance. */
export async function sharedMatrix() {
  const items = await readStandings(null, dayInLaPaz((await clock()).now));
  const measured = items.filter(({ standing }) => standing === 'measured').length;
  return {
    eyebrow: matrixEs.title,
    title: shareEs.matrix.title,
    isDemo: await isDemonstration(null),
    figure: { value: shareEs.matrix.figure(measured, items.length), note: shareEs.matrix.figureNote },
    cells: {
      title: shareEs.matrix.legend,
      rows: matrixActors.map((actor) => ({
        label: actorNames[actor],
        cells: items.filter((item) => item.actor === actor).map(({ standing }) => standing),
      })),
    },
  };
}

/** The worked example of the calculator: each price, and the one with which it competes. */
export async function sharedCalculator() {
  const { result } = await readCalculator({});
  const ranked = result?.ranking.ranked ?? [];
  const [first] = ranked;
  const top = ranked.reduce((highest, { price }) => (price > highest ? price : highest), 1n);
  const nameOf = (id: string) => result?.names.get(id) ?? '';
  return {
    eyebrow: shareEs.calculator.eyebrow,
    title: shareEs.calculator.title,
    figure: first && {
      value: percentOf(10_000 - first.factorBps),
      note: shareEs.calculator.figureNote(nameOf(first.id)),
    },
    spans: {
      title: shareEs.calculator.chart,
      rows: ranked.map(({ id, price, adjusted, place }) => ({
        label: nameOf(id),
        from: Number(price) / Number(top),
        to: Number(adjusted) / Number(top),
        text: money(adjusted),
        chosen: place === 1,
      })),
    },
  };
}

/** What is there to download. Without a statement. */
export async function sharedData() {
  return {
    eyebrow: dataEs.title,
    title: shareEs.data.title,
    figure: { value: integer(seriesNames.length), note: shareEs.data.figureNote },
    list: {
      title: shareEs.data.list,
      rows: seriesNames.slice(0, mostRows).map((name) => ({ title: dataEs.series[name][0], note: '' })),
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
    list: { title: shareEs.fairs.list, rows: fair.productsShown.slice(0, mostRows).map((title) => ({ title, note: '' })) },
  };
}
