import 'server-only';
import { getTranslations } from 'next-intl/server';
import { series } from '@/lib/domain/transparency/series';
import { integer } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';
import { logFault } from '@/lib/platform/log';
import { TokenBuckets } from '@/lib/platform/token-buckets';
import { Turnstile } from '@/lib/platform/turnstile';
import { readVisitor } from '@/lib/platform/visitor';
import { readFileName, readScope, seriesWords } from '@/lib/routes/open-data';
import { refuse } from './answers';
import { asCsv, asXlsx } from './files';

/** Two files a second for each address, 120 at once, where a proxy of ours tells it (see TRUST_PROXY). */
const buckets = new TokenBuckets({ capacity: 120, perSecond: 2, most: 10_000 });

/** A spreadsheet costs memory, whoever asks: two are made at once, twenty a second. A CSV passes with its first batch and flows on. */
const turnstile = new Turnstile({ atOnce: 2, waiting: 50, minMs: 100 });

/**
 * Answers with a series as a file, open to everyone. The CSV flows batch by batch; the XLSX carries the dictionary along.
 * @param file as the address names it: "convocatorias.csv"
 */
export async function downloadSeries(file: string, query: URLSearchParams): Promise<Response> {
  const t = await getTranslations('data');
  const asked = readFileName(file);
  if (!asked) return refuse(404, t('refusals.noSuchFile', { words: Object.values(seriesWords).join(', ') }));
  const { name, format } = asked;
  const scope = readScope(Object.fromEntries(query));
  if (!scope) return refuse(400, t('refusals.badScope'));
  if (scope.year !== null && !('year' in series[name])) return refuse(400, t('refusals.noYear'));
  const { address } = await readVisitor();
  const wait = address === null ? 0 : buckets.take(address, performance.now());
  if (wait > 0) return tooMany(t, wait);
  try {
    const made = await turnstile.pass(() => (format === 'xlsx' ? asXlsx(name, scope) : asCsv(name, scope, format)));
    return made?.value ?? tooMany(t, waitInLine);
  } catch (error) {
    return refuse(500, t('refusals.fault', { code: await logFault(error, `open data: ${name}`) }));
  }
}

/** Seconds after which who was sent away from the line may come back. */
const waitInLine = 5;

function tooMany(t: Translator<'data'>, wait: number): Response {
  return refuse(429, t('refusals.tooMany', { seconds: integer(wait) }), { 'retry-after': String(wait) });
}
