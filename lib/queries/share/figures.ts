import 'server-only';
import { getTranslations } from 'next-intl/server';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { matrixActors } from '@/lib/domain/matrix';
import { integer, money, percentOf } from '@/lib/messages/format';
import { clock } from '@/lib/platform/clock';
import { readCalculator } from '../calculator';
import { readStandings } from '../matrix-standings';
import { isSharedDemonstration } from './demonstration';

/** The matrix at a glance. */
export async function sharedMatrix() {
  const tShare = await getTranslations('share');
  const t = await getTranslations('matrix');
  const items = await readStandings(null, dayInLaPaz((await clock()).now));
  const measured = items.filter(({ standing }) => standing === 'measured').length;
  return {
    eyebrow: t('title'),
    title: tShare('matrix.title'),
    isDemo: await isSharedDemonstration(null),
    figure: {
      value: tShare('matrix.figure', { measured: integer(measured), all: integer(items.length) }),
      note: tShare('matrix.figureNote'),
    },
    cells: {
      title: tShare('matrix.legend'),
      rows: matrixActors.map((actor) => ({
        label: t(`actorNames.${actor}`),
        cells: items.filter((item) => item.actor === actor).map(({ standing }) => standing),
      })),
    },
  };
}

/** The worked example of the calculator: each price, and the one with which it competes. */
export async function sharedCalculator() {
  const tShare = await getTranslations('share');
  const { result } = await readCalculator({});
  const ranked = result?.ranking.ranked ?? [];
  const [first] = ranked;
  const top = ranked.reduce((highest, { price }) => (price > highest ? price : highest), 1n);
  const nameOf = (id: string) => result?.names.get(id) ?? '';
  return {
    eyebrow: tShare('calculator.eyebrow'),
    title: tShare('calculator.title'),
    figure: first && {
      value: percentOf(10_000 - first.factorBps),
      note: tShare('calculator.figureNote', { name: nameOf(first.id) }),
    },
    spans: {
      title: tShare('calculator.chart'),
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
