import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { EmptyState } from '@/components/ui/empty-state';
import { SectionFold } from '@/components/ui/fold';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Page, Section } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { Tag, type Tone } from '@/components/ui/tag';
import { TermList } from '@/components/ui/term';
import { day } from '@/lib/messages/format';
import type { Messages } from '@/lib/messages/namespaces';
import type { ProducerDelivery } from '@/lib/queries/deliveries';
import { producer } from '@/lib/routes/producer';

type State = keyof Messages['deliveries']['states'];
const tones: Readonly<Record<State, Tone>> = { due: 'info', late: 'bad', delivered: 'due', received: 'ok' };

type Props = { due: readonly ProducerDelivery[]; next: string | null; isFirst: boolean; made: readonly ProducerDelivery[] };

/** On the producer's phone: what is due, the next first, and what was delivered last. */
export function ProducerDeliveries({ due, next, isFirst, made }: Props) {
  const t = useTranslations('deliveries');
  const nothing = (
    <EmptyState title={t('nothingDue')} action={<LinkButton href={producer.home()}>{t('seeOpportunities')}</LinkButton>}>
      {t('nothingDueLead')}
    </EmptyState>
  );
  return (
    <Page title={t('title')} width="narrow">
      <Section title={t('next')} lead={due.length > 0 && t('nextLead')}>
        {due.length > 0 ? <Deliveries deliveries={due} /> : nothing}
        <Pagination
          label={t('pages')}
          next={next && producer.deliveries({ despues: next })}
          first={isFirst ? null : producer.deliveries()}
        />
      </Section>
      <SectionFold title={t('made')} note={made.length > 0 && t('lastNotes', { notes: made.length })}>
        {made.length > 0 ? <Deliveries deliveries={made} /> : <p className="text-ink-2">{t('nothingMade')}</p>}
      </SectionFold>
      <TermList of={['note', 'reception']} />
    </Page>
  );
}

function Deliveries({ deliveries }: { deliveries: readonly ProducerDelivery[] }) {
  const tReceptions = useTranslations('receptions');
  const t = useTranslations('deliveries');
  return (
    <ul className={looks.list}>
      {deliveries.map((delivery) => (
        <li key={delivery.id}>
          <Tag tone={tones[delivery.state]}>{t(`states.${delivery.state}`)}</Tag>
          <AppLink className={looks.listTitle} href={producer.delivery(delivery.id)}>
            {`${delivery.school}, ${delivery.place}`}
          </AppLink>
          <p>
            {delivery.number === null
              ? day(delivery.day)
              : `${t('issued', { number: String(delivery.number) })}, ${day(delivery.day)}`}
          </p>
          <p className="text-ink-2 num">
            {delivery.products.map(({ product, units }) => t('unitsOf', { units, product })).join('; ')}
          </p>
          {delivery.asks && <Tag tone="due">{tReceptions('asks')}</Tag>}
          {delivery.missing > 0 && <Tag tone="due">{t('missingUnits', { amount: delivery.missing })}</Tag>}
          {delivery.rejected > 0 && <Tag tone="bad">{t('rejected', { amount: delivery.rejected })}</Tag>}
        </li>
      ))}
    </ul>
  );
}
