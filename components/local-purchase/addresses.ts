import type { FileFormat } from '@/lib/domain/downloads';
import { type LineFilter, writeLineFilter } from '@/lib/domain/local-purchase/line-filter';

/** Where the pages of local purchase live: the public ones, or the municipality's own. */
export type ReportBase = '/compra-local' | '/municipio/compra-local';

type Scope = { municipalityCode: string; year: number };

/** Address of the lines behind a figure. The municipality's own pages know their municipality. */
export function linesAddress(base: ReportBase, scope: Scope, filter: LineFilter, after?: string): string {
  const query = new URLSearchParams({ ...scopeQuery(base, scope), ...writeLineFilter(filter), ...(after && { despues: after }) });
  return `${base}/lineas?${query}`;
}

/** Address of a download; the data are public, so there is one for both. */
export function downloadAddress(scope: Scope, filter: LineFilter, format: FileFormat): string {
  return `/compra-local/descargar?${new URLSearchParams({ ...scopeQuery('/compra-local', scope), ...writeLineFilter(filter), formato: format })}`;
}

export function scopeQuery(base: ReportBase, { municipalityCode, year }: Scope): Record<string, string> {
  return { ...(base === '/compra-local' && { municipio: municipalityCode }), gestion: String(year) };
}
