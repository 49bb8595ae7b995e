import type { Metadata } from 'next';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { instantLong, money } from '@/lib/messages/es/format';
import { factsInLine } from '@/lib/messages/es/share';
import { standingName, tendersEs } from '@/lib/messages/es/tenders';
import { site } from '@/lib/routes/site';
import { sharedMetadata } from './metadata';

/** What is shared of a published tender: the facts that decide whether to open it. */
export function tenderMetadata({ tender, standing, partlyDeserted, contractsEnded, buyer, lots }: TenderDetail): Metadata {
  const until =
    tender.deadlineAt && standing === 'published'
      ? tendersEs.closesAt(instantLong(tender.deadlineAt))
      : standingName(standing, { partlyDeserted, contractsEnded });
  return sharedMetadata({
    title: tender.title,
    description: factsInLine([buyer.name, tender.reference, money(tender.referenceCentavos), tendersEs.lots(lots.length), until]),
    path: site.tender(tender.id),
  });
}
