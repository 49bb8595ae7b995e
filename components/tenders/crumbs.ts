import type { Crumb } from '@/components/ui/breadcrumb';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Translator } from '@/lib/messages/translator';
import { office } from '@/lib/routes/office';

/** Where a page under a tender is. */
export function crumbsOf(
  t: Translator<'tenders'>,
  tender: Pick<Tender, 'id' | 'reference'>,
  ...below: readonly (string | Crumb)[]
): Crumb[] {
  return [
    { label: t('title'), href: office.tenders() },
    { label: tender.reference, href: office.tender(tender.id) },
    ...below.map((crumb) => (typeof crumb === 'string' ? { label: crumb } : crumb)),
  ];
}
