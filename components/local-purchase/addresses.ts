import type { Route } from 'next';
import type { FileFormat } from '@/lib/domain/downloads';
import { type LineFilter, writeLineFilter } from '@/lib/routes/line-filter';
import { office } from '@/lib/routes/office';
import { site } from '@/lib/routes/site';

/** Whose pages of local purchase: everybody's, or the municipality's own. */
export type ReportOf = 'site' | 'office';

type Scope = { municipalityCode: string; year: number };

/** Address of the report. The municipality's own pages know their municipality. */
export function reportAddress(of: ReportOf, scope: Scope): Route {
  return of === 'site' ? site.localPurchase(scopeQuery(of, scope)) : office.localPurchase(scopeQuery(of, scope));
}

/** Address of the lines behind a figure. */
export function linesAddress(of: ReportOf, scope: Scope, filter: LineFilter, after?: string): Route {
  const query = { ...scopeQuery(of, scope), ...writeLineFilter(filter), despues: after };
  return of === 'site' ? site.purchaseLines(query) : office.purchaseLines(query);
}

/** Address of a download; the data are public, so there is one for both. */
export function downloadAddress(scope: Scope, filter: LineFilter, format: FileFormat): Route {
  return site.purchaseDownload({ ...scopeQuery('site', scope), ...writeLineFilter(filter), formato: format });
}

export function scopeQuery(of: ReportOf, { municipalityCode, year }: Scope): Record<string, string> {
  return { ...(of === 'site' && { municipio: municipalityCode }), gestion: String(year) };
}
