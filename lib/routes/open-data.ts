import { type FileFormat, fileFormats, fileName } from '@/lib/domain/downloads';
import { type SeriesName, series, seriesNames } from '@/lib/domain/transparency/series';

/** Spanish words of the address. */
export const seriesWords: Readonly<Record<SeriesName, string>> = {
  programmes: 'gestiones',
  tenders: 'convocatorias',
  lots: 'lotes',
  awards: 'adjudicaciones',
  contracts: 'contratos',
  deliveries: 'entregas',
  matrix: 'matriz',
  commitments: 'compromisos',
};

/** Series of a year (gestión); the matrix and its commitments belong to none. */
export const seriesWithYear: readonly SeriesName[] = seriesNames.filter((name) => 'year' in series[name]);

/** The licence of what we publish, told in Spanish. */
export const licenceAddress = 'https://creativecommons.org/licenses/by/4.0/deed.es';

/** An XLSX is made whole in memory; above this the CSV, which flows, is the way. */
export const maxXlsxRows = 20_000;

/** One municipality or all, one year or all. */
export type OpenDataScope = { municipalityCode: string | null; year: number | null };

/** @returns which file an address asks for ("convocatorias.csv", "convocatorias-es.csv"), or null when there is none by that name */
export function readFileName(file: string): { name: SeriesName; format: FileFormat } | null {
  for (const name of seriesNames)
    for (const format of fileFormats) if (file === fileName(seriesWords[name], format)) return { name, format };
  return null;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Reads `municipio` and `gestion` of an address; blank means all.
 * @returns null where one is written wrong: a file of everything must not pass for the part that was asked for
 */
export function readScope({ municipio = '', gestion = '' }: Query): OpenDataScope | null {
  if (typeof municipio !== 'string' || typeof gestion !== 'string') return null;
  if (!/^(\d{6})?$/.test(municipio) || !/^(20\d{2})?$/.test(gestion)) return null;
  return { municipalityCode: municipio || null, year: gestion ? Number(gestion) : null };
}
