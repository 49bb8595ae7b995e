import type { Route } from 'next';
import { writeLineFilter } from '@/lib/routes/line-filter';
import { site } from './site';

/** Where an item of the matrix is read: its actor's part is open there, and the page stands at it. */
export function matrixItemAddress(itemId: string): Route {
  return site.matrix({ punto: itemId }, itemId);
}

/** Where anybody reads what a school received this year. */
export function schoolLinesAddress(municipalityCode: string, schoolId: string): Route {
  return site.purchaseLines({ municipio: municipalityCode, ...writeLineFilter({ schoolId }) });
}
