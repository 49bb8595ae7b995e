import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourcesOf } from '@/tests/support/screen-words';

const root = path.resolve(import.meta.dirname, '../..');
const FORMAT = 'lib/messages/format.ts';
const sources = sourcesOf(root, ['app', 'components', 'lib/messages'], /\.tsx?$/).filter(({ file }) => file !== FORMAT);

type Way = { what: string; found: RegExp; but?: Readonly<Record<string, string>> };

/** Ways of writing a figure that are not ours. `but`: files where the thing is right, with the reason. */
const ways: readonly Way[] = [
  {
    what: 'the machine’s own ways',
    found: /\.toLocale\w*\(|\bIntl\.|\.toFixed\(|\.toPrecision\(|\.toDateString\(/,
    but: {
      'lib/messages/format-days.ts': 'names of days and months, in each language',
      'lib/messages/format-lists.ts': 'how a language joins several',
    },
  },
  {
    what: 'money put together by hand',
    found: /(['"`>\s])Bs(?:\s|\u00A0|&nbsp;)?(?:\$\{|\{|['"`])/,
    but: { 'components/ui/number-field.tsx': 'the currency stands before the field, not in a sentence' },
  },
  {
    what: 'a percentage put together by hand',
    found: /\}(?:\s|\u00A0)%|\+\s*['"`]\s?%/,
  },
  { what: 'a unit put together by hand', found: /\}(?:\s|\u00A0)?(?:kg|km|g|mg|ml|L|m|MB)(?![\p{L}\w/])/u },
  {
    what: 'thousands or decimals put together by hand',
    found: /\.replace(?:All)?\(['"/]\\?[.,]['"/]g?, ?['"][.,]?['"]\)/,
    but: {},
  },
  {
    what: 'dates taken apart',
    found: /\.getUTC\w+\(|\.get(?:Date|Month|FullYear|Day|Hours|Minutes)\(|toISOString\(\)\s*\.(?:slice|split|substring|replace)/,
  },
  {
    what: 'a number of money or mass bare in braces',
    found: />\s*\{[\w.]*(?:[cC]entavos|[gG]rams)\}\s*</,
  },
];

/** @returns the lines of a source that write a figure in a way that is not ours */
function slips({ found }: Way, text: string): string[] {
  return text.split('\n').filter((line) => found.test(line) && !/^\s*(?:\*|\/\/|\/\*\*)/.test(line));
}

/** In the samples § stands for the dollar of a template. */
const sample = (line: string) => line.replaceAll('§', '$');

describe('the reader of sources finds figures written by hand', () => {
  test.each([
    ['const a = total.toLocaleString();'],
    ['new Intl.NumberFormat("es-BO")'],
    ['{(share * 100).toFixed(1)}'],
    ['<p>Bs {amount}</p>'],
    ['const a = `Bs §{amount}`;'],
    ["const a = 'Bs ' + amount;"],
    ['const a = `§{share} %`;'],
    ["const a = share + ' %';"],
    ['<b>{share} %</b>'],
    ['const a = `§{weight} kg`;'],
    ['<td>{distance} km</td>'],
    ["String(value).replace('.', ',')"],
    ["text.replaceAll('.', '')"],
    ['day.getUTCDate()'],
    ['at.toISOString().slice(0, 10)'],
    ['<td>{lot.priceCentavos}</td>'],
  ])('%s', (line) => expect(ways.some((way) => slips(way, sample(line)).length > 0)).toBe(true));

  test.each([
    ['<td>{money(lot.priceCentavos)}</td>'],
    ['<rect width={`§{x}%`} />'],
    ['dateTime={at.toISOString()}'],
    [' * as in "Bs §{amount}"'],
    ['const a = `§{percentPoints(60)} del lote`;'],
    ['label={rulesEs.figures.minBs}'],
  ])('and lets pass %s', (line) => expect(ways.filter((way) => slips(way, sample(line)).length > 0)).toEqual([]));
});

test.each(ways)('no file but format.ts writes figures with $what', (way) => {
  const found = sources.flatMap(({ file, text }) => slips(way, text).map((line) => ({ file, line: line.trim() })));
  expect(found.filter(({ file }) => !(way.but && file in way.but))).toEqual([]);
  expect(Object.keys(way.but ?? {}).filter((file) => !found.some((one) => one.file === file))).toEqual([]);
});

/** Where percent() or shareTold() is called outside of Share, and where its parts stand then. */
const PARTS_BESIDE: Readonly<Record<string, string>> = {
  'components/ui/share.tsx': 'the part that shows them',
  'components/ui/patterns/state-patterns.tsx': 'the note under the figure',
  'components/local-purchase/purchase-figures.tsx': 'the two columns beside: numerator and denominator',
  'components/local-purchase/purchase-report.tsx': 'the note under the figure, and the table of the chart',
  'components/dashboards/year-card.tsx': 'the note under the figure',
  'components/local-purchase/comparison.tsx': 'the table beside the map, each share with its parts',
  'components/share/purchase-metadata.ts': 'the next words of the same line',
  'components/home/headline.tsx': 'the note under the figure, and the table of the chart',
  'components/contracts/contract-detail.tsx': 'the note under the figure',
  'lib/messages/told/shares.ts': 'where a share is told: whoever calls it stands here',
  'lib/messages/told/measures.ts': 'the arithmetic that goes with each measure',
  'components/evaluation/unit-section.tsx': 'the figure is the numerator; the sentence ends in the denominator',
  'components/calculator/calculator-result.tsx': 'the same',
  'components/programmes/coverage-panel.tsx': 'the same',
};

describe('a percentage shows what was divided by what', () => {
  const calling = sources
    .filter(({ text }) => /(?<![\w.])(?:percent|shareTold)\(/.test(text.replace(/^import .*$/gm, '')))
    .map(({ file }) => file);
  test('by Share, or beside it', () => expect(calling.filter((file) => !(file in PARTS_BESIDE))).toEqual([]));
  test('and each place that says so still needs to', () =>
    expect(Object.keys(PARTS_BESIDE).filter((file) => !calling.includes(file))).toEqual([]));
  // Beside purchases stands whether enough was bought: only shareTold() asks.
  test('and of purchases only as shareTold() tells it', () => {
    const ofPurchases = sources.filter(({ file }) => /^components\/(?:local-purchase|home|share|dashboards)\//.test(file));
    expect(ofPurchases.filter(({ text }) => /(?<![\w.])percent\(/.test(text)).map(({ file }) => file)).toEqual([]);
  });
});
