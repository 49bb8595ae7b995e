import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { EmptyState } from '@/components/ui/empty-state';
import { SectionFold } from '@/components/ui/fold';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Page, Section } from '@/components/ui/page';
import { Tag, type Tone } from '@/components/ui/tag';
import { whole } from '@/components/ui/whole';
import { isOpenState, type OfferState } from '@/lib/domain/offers/state';
import type { TenderStatus } from '@/lib/domain/tenders/tender';
import { instantExact, integer } from '@/lib/messages/format';
import { producer } from '@/lib/routes/producer';

type Line = {
  id: string;
  reference: string;
  title: string;
  buyerName: string;
  status: TenderStatus;
  receiptNumber: string;
  sentAt: Date;
  state: OfferState;
};

/** What the producer has sent, newest first: what something may still come of, and what has ended. */
export function OwnOffers({ offers }: { offers: readonly Line[] }) {
  const t = useTranslations('offers');
  const running = offers.filter(({ state }) => isOpenState(state));
  const ended = offers.filter(({ state }) => !isOpenState(state));
  return (
    <Page
      title={t('mine')}
      lead={t('mineLead')}
      width="narrow"
      breadcrumb={[{ label: t('opportunities'), href: producer.home() }]}
    >
      {offers.length === 0 && (
        <EmptyState title={t('none')} action={<LinkButton href={producer.home()}>{t('opportunities')}</LinkButton>}>
          {t('noneNext')}
        </EmptyState>
      )}
      {offers.length > 0 && (
        <Section title={t('running')}>
          {running.length > 0 ? <Lines offers={running} /> : <p className="text-ink-2">{t('noRunning')}</p>}
        </Section>
      )}
      {ended.length > 0 && (
        <SectionFold title={t('ended')} note={integer(ended.length)}>
          <Lines offers={ended} />
        </SectionFold>
      )}
    </Page>
  );
}

function Lines({ offers }: { offers: readonly Line[] }) {
  const tTenders = useTranslations('tenders');
  const t = useTranslations('offers');
  return (
    <ul className={looks.list}>
      {offers.map((offer) => (
        <li key={offer.id}>
          <AppLink href={producer.offer(offer.id)} className={looks.listTitle}>
            {offer.title}
          </AppLink>
          <StateTag state={offer.state} />
          <p className="text-ink-2 num">
            {offer.buyerName}. {whole(t('receipt.title', { number: offer.receiptNumber }))}, {instantExact(offer.sentAt)}.{' '}
            {t('tender')} {tTenders(`tenderStatusNames.${offer.status}`)}.
          </p>
        </li>
      ))}
    </ul>
  );
}

const tones: Readonly<Partial<Record<OfferState, Tone>>> = {
  standing: 'info',
  unconfirmed: 'due',
  'not-confirmed': 'due',
  sealed: 'info',
  'in-evaluation': 'info',
  won: 'ok',
  'partly-won': 'ok',
  unreadable: 'bad',
  unsigned: 'bad',
};

/** How an offer stands, in the words of every page that says so. */
export function StateTag({ state }: { state: OfferState }) {
  const t = useTranslations('offers');
  return <Tag tone={tones[state] ?? 'neutral'}>{t(`receipt.states.${state}`)}</Tag>;
}
