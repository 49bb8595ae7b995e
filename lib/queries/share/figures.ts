import 'server-only';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { matrixActors } from '@/lib/domain/matrix';
import { money, percentOf } from '@/lib/messages/es/format';
import { actorNames, matrixEs } from '@/lib/messages/es/matrix';
import { shareEs } from '@/lib/messages/es/share';
import { clock } from '@/lib/platform/clock';
import { readCalculator } from '../calculator';
import { readStandings } from '../matrix-standings';
import { isSharedDemonstration } from './demonstration';

/** The matrix at a glance. */
export async function sharedMatrix() {
  const items = await readStandings(null, dayInLaPaz((await clock()).now));
  const measured = items.filter(({ standing }) => standing === 'measured').length;
  return {
    eyebrow: matrixEs.title,
    title: shareEs.matrix.title,
    isDemo: await isSharedDemonstration(null),
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
