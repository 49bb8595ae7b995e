import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { instantLong, money } from '@/lib/messages/es/format';
import { standingName } from '@/lib/messages/told/tenders';
import { site } from '@/lib/routes/site';
import { sharedMetadata } from './metadata';

/** What is shared of a published tender: the facts that decide whether to open it. */
export async function tenderMetadata(detail: TenderDetail): Promise<Metadata> {
  const { tender, standing, partlyDeserted, contractsEnded, buyer, lots } = detail;
  const tTenders = await getTranslations('tenders');
  const t = await getTranslations('share');
  const until =
    tender.deadlineAt && standing === 'published'
      ? tTenders('closesAt', { instant: instantLong(tender.deadlineAt) })
      : standingName(tTenders, standing, { partlyDeserted, contractsEnded });
  return sharedMetadata({
    title: tender.title,
    description: t('factsInLine', {
      facts: [
        buyer.name,
        tender.reference,
        money(tender.referenceCentavos),
        tTenders('lots', { amount: lots.length }),
        until,
      ].join('. '),
    }),
    path: site.tender(tender.id),
  });
}
