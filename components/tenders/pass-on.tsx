import { useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/page';
import { whole } from '@/components/ui/whole';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { instantShort, integer } from '@/lib/messages/format';
import { longCall, shortCall, smsParts } from '@/lib/messages/told/passing-on';
import { site } from '@/lib/routes/site';
import { buttonClass } from '../ui/button-class';

/** Ready texts about an open tender: whoever sends them chooses to whom, in their own phone. */
export function PassOn({ detail: { tender, buyer }, address }: { detail: TenderDetail; address: string }) {
  const t = useTranslations('passing-on');
  const { title, reference, deadlineAt } = tender;
  if (!deadlineAt) return null;
  const call = { title, reference, buyer: buyer.name, deadlineAt, address };
  const short = shortCall(t, call);
  const deadline = instantShort(deadlineAt);
  return (
    <div className="print:hidden!">
      <Section title={t('title')} lead={t('lead')}>
        <p className="wrap-anywhere">{whole(short.replace(deadline.replaceAll('\u00a0', ' '), deadline))}</p>
        <p className="text-small text-ink-2">{t('smsNote', { letters: integer(short.length), parts: smsParts(short) })}</p>
        <p className="flex flex-wrap gap-3">
          <a
            className={buttonClass('secondary')}
            href={`https://wa.me/?text=${encodeURIComponent(longCall(t, call))}`}
            target="_blank"
            rel="noreferrer"
          >
            {t('whatsApp')}
          </a>
          <a className={buttonClass('secondary')} href={`sms:?&body=${encodeURIComponent(short)}`}>
            {t('sms')}
          </a>
          <LinkButton href={site.tenderSheet(tender.id)} tone="secondary">
            {t('openBoard')}
          </LinkButton>
        </p>
      </Section>
    </div>
  );
}
