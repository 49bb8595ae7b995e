import type { Crumb } from '@/components/ui/breadcrumb';
import type { Tender } from '@/lib/domain/tenders/tender';
import { tendersEs } from '@/lib/messages/es/tenders';

const path = '/municipio/convocatorias';

/** The office's page of a tender. */
export function hereOf({ id }: Pick<Tender, 'id'>): string {
  return `${path}/${id}`;
}

/** Where a page under a tender is. */
export function crumbsOf(tender: Pick<Tender, 'id' | 'reference'>, ...below: readonly (string | Crumb)[]): Crumb[] {
  return [
    { label: tendersEs.title, href: path },
    { label: tender.reference, href: hereOf(tender) },
    ...below.map((crumb) => (typeof crumb === 'string' ? { label: crumb } : crumb)),
  ];
}
