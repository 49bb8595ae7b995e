import { HowComputed } from '@/components/ui/how-computed';
import { LinkButton } from '@/components/ui/link-button';
import type { OfferState } from '@/lib/domain/offers/state';
import { receiptEs as words } from '@/lib/messages/es/offers';
import { refusalSentence } from '@/lib/messages/es/refusals';
import { producer } from '@/lib/routes/producer';
import { HashCheck } from './hash-check';

type Props = { offer: { id: string; sha256: string; state: OfferState; takesOffers: boolean }; text: string | null };

/** What an own offer says to the letter, or why it cannot be read now; and the check of a copy of it. */
export function OwnText({ offer: { id, sha256, ...offer }, text }: Props) {
  return (
    <>
      {text ? <ReadText id={id} text={text} /> : <NoText {...offer} />}
      <HashCheck sha256={sha256} />
    </>
  );
}

/** Until the deadline its author reads what they sent: then no text means that the envelope does not open. */
function NoText({ state, takesOffers }: Pick<Props['offer'], 'state' | 'takesOffers'>) {
  if (takesOffers) return <p>{refusalSentence('envelope-broken')}</p>;
  return <p>{state === 'unreadable' ? words.contentUnreadable : words.contentClosed}</p>;
}

function ReadText({ id, text }: { id: string; text: string }) {
  return (
    <>
      <p>{words.matches}</p>
      <div className="stacked:mt-4 print:hidden!">
        <HowComputed summary={words.text}>
          <p>{words.textHow}</p>
          <code className="break-all">{text}</code>
        </HowComputed>
        <LinkButton href={producer.offerCopy(id)} tone="secondary" download>
          {words.download}
        </LinkButton>
      </div>
    </>
  );
}
