import { useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/layouts/client-messages';
import { HowComputed } from '@/components/ui/how-computed';
import { LinkButton } from '@/components/ui/link-button';
import type { OfferState } from '@/lib/domain/offers/state';
import { refusalSentence } from '@/lib/messages/told/refusals';
import { useTranslators } from '@/lib/messages/use-translators';
import { producer } from '@/lib/routes/producer';
import { HashCheck } from './hash-check';

type Props = { offer: { id: string; sha256: string; state: OfferState; takesOffers: boolean }; text: string | null };

/** What an own offer says to the letter, or why it cannot be read now; and the check of a copy of it. */
export function OwnText({ offer: { id, sha256, ...offer }, text }: Props) {
  return (
    <>
      {text ? <ReadText id={id} text={text} /> : <NoText {...offer} />}
      <ClientMessages of={['offers']}>
        <HashCheck sha256={sha256} />
      </ClientMessages>
    </>
  );
}

/** Until the deadline its author reads what they sent: then no text means that the envelope does not open. */
function NoText({ state, takesOffers }: Pick<Props['offer'], 'state' | 'takesOffers'>) {
  const t = useTranslations('offers');
  const translators = useTranslators();
  if (takesOffers) return <p>{refusalSentence(translators, 'envelope-broken')}</p>;
  return <p>{state === 'unreadable' ? t('receipt.contentUnreadable') : t('receipt.contentClosed')}</p>;
}

function ReadText({ id, text }: { id: string; text: string }) {
  const t = useTranslations('offers');
  return (
    <>
      <p>{t('receipt.matches')}</p>
      <div className="stacked:mt-4 print:hidden!">
        <HowComputed summary={t('receipt.text')}>
          <p>{t('receipt.textHow')}</p>
          <code className="break-all">{text}</code>
        </HowComputed>
        <LinkButton href={producer.offerCopy(id)} tone="secondary" download>
          {t('receipt.download')}
        </LinkButton>
      </div>
    </>
  );
}
