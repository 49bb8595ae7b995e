import 'server-only';
import { type FileFormat, fileName } from '@/lib/domain/downloads';
import type { SeriesName } from '@/lib/domain/transparency/series';
import { licenceAddress, type OpenDataScope, seriesWords } from '@/lib/routes/open-data';
import { fileTypes } from '../download';

const openToAll = { 'access-control-allow-origin': '*' };

/** A file of open data, with its name, its licence and a minute to live. */
export function keep(body: BodyInit, name: SeriesName, { municipalityCode, year }: OpenDataScope, format: FileFormat): Response {
  const file = ['apthapi', seriesWords[name], municipalityCode, year].filter((part) => part !== null).join('-');
  return new Response(body, {
    headers: {
      ...openToAll,
      'content-type': fileTypes[format],
      'content-disposition': `attachment; filename="${fileName(file, format)}"`,
      'cache-control': 'public, max-age=60',
      link: `<${licenceAddress}>; rel="license"`,
    },
  });
}

/** A refusal in a sentence, as text, for people and programs. */
export function refuse(status: number, sentence: string, headers: Record<string, string> = {}): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { ...openToAll, 'content-type': 'text/plain; charset=utf-8', ...headers },
  });
}
