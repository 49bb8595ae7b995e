import { useTranslations } from 'next-intl';
import { Page } from '@/components/ui/page';
import { PrintButton } from '@/components/ui/print-button';
import { Qr } from '@/components/ui/qr';
import { whole } from '@/components/ui/whole';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { day, instantLong, integer } from '@/lib/messages/format';
import { site } from '@/lib/routes/site';

type Props = { detail: TenderDetail; paper: { address: string; svg: string } };

/** An open tender on one sheet for a notice board: letters that are read from two steps away. */
export function BoardSheet({ detail: { tender, buyer, lots }, paper }: Props) {
  const tTenders = useTranslations('tenders');
  const t = useTranslations('passing-on');
  const products = new Map<string, number>();
  for (const { productName, presentation, units } of lots.flatMap(({ items }) => items)) {
    const name = `${productName}, ${presentation}`;
    products.set(name, (products.get(name) ?? 0) + units);
  }
  return (
    <Page
      title={tender.title}
      lead={t('sheet.kicker', { buyer: buyer.name })}
      width="narrow"
      breadcrumb={[
        { label: tTenders('title'), href: site.tenders() },
        { label: tender.reference, href: site.tender(tender.id) },
        { label: t('board') },
      ]}
      actions={<PrintButton />}
    >
      <div className="grid gap-6 text-lg print:text-[16pt] print:leading-[1.3] print:[&_h2]:text-[20pt] print:[&_strong]:text-[20pt]">
        {tender.deadlineAt && (
          <p>
            {t('sheet.closes')}
            <strong className="block text-xl leading-[1.2] print:text-[26pt]!">{instantLong(tender.deadlineAt)}</strong>
          </p>
        )}
        {tender.questionsUntil && (
          <p>
            {t('sheet.questions')} <strong>{day(tender.questionsUntil)}</strong>
          </p>
        )}
        <div className="grid gap-2">
          <h2>{t('sheet.what')}</h2>
          <ul className="grid list-disc gap-1 pl-6">
            {[...products].map(([name, units]) => (
              <li key={name}>{whole(`${name}: ${t('sheet.units', { units: integer(units) })}`)}</li>
            ))}
          </ul>
        </div>
        <div className="grid gap-2">
          <h2>{t('sheet.where')}</h2>
          <p>{t('sheet.ask', { buyer: buyer.name })}</p>
          <div className="[&_img]:size-56 print:[&_img]:size-80">
            <Qr svg={paper.svg} address={paper.address} />
          </div>
          <p>{t('sheet.free')}</p>
        </div>
      </div>
    </Page>
  );
}
