import { AppLink } from '@/components/ui/app-link';
import { EmptyState } from '@/components/ui/empty-state';
import { SectionFold } from '@/components/ui/fold';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Page, Section } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { Tag, type Tone } from '@/components/ui/tag';
import { TermList } from '@/components/ui/term';
import { deliveriesEs as words } from '@/lib/messages/es/deliveries';
import { day } from '@/lib/messages/es/format';
import { receptionsEs } from '@/lib/messages/es/receptions';
import type { ProducerDelivery } from '@/lib/queries/deliveries';
import { producer } from '@/lib/routes/producer';

type State = keyof typeof words.states;
const tones: Readonly<Record<State, Tone>> = { due: 'info', late: 'bad', delivered: 'due', received: 'ok' };

type Props = { due: readonly ProducerDelivery[]; next: string | null; isFirst: boolean; made: readonly ProducerDelivery[] };

/** On the producer's phone: what is due, the next first, and what was delivered last. */
export function ProducerDeliveries({ due, next, isFirst, made }: Props) {
  const nothing = (
    <EmptyState title={words.nothingDue} action={<LinkButton href={producer.home()}>{words.seeOpportunities}</LinkButton>}>
      {words.nothingDueLead}
    </EmptyState>
  );
  return (
    <Page title={words.title} width="narrow">
      <Section title={words.next} lead={due.length > 0 && words.nextLead}>
        {due.length > 0 ? <Deliveries deliveries={due} /> : nothing}
        <Pagination
          label={words.pages}
          next={next && producer.deliveries({ despues: next })}
          first={isFirst ? null : producer.deliveries()}
        />
      </Section>
      <SectionFold title={words.made} note={made.length > 0 && words.lastNotes(made.length)}>
        {made.length > 0 ? <Deliveries deliveries={made} /> : <p className="text-ink-2">{words.nothingMade}</p>}
      </SectionFold>
      <TermList of={['note', 'reception']} />
    </Page>
  );
}

function Deliveries({ deliveries }: { deliveries: readonly ProducerDelivery[] }) {
  return (
    <ul className={looks.list}>
      {deliveries.map((delivery) => (
        <li key={delivery.id}>
          <Tag tone={tones[delivery.state]}>{words.states[delivery.state]}</Tag>
          <AppLink className={looks.listTitle} href={producer.delivery(delivery.id)}>
            {delivery.school}, {delivery.place}
          </AppLink>
          <p>{delivery.number === null ? day(delivery.day) : `${words.issued(delivery.number)}, ${day(delivery.day)}`}</p>
          <p className="text-ink-2 num">
            {delivery.products.map(({ product, units }) => words.unitsOf(units, product)).join('; ')}
          </p>
          {delivery.asks && <Tag tone="due">{receptionsEs.asks}</Tag>}
          {delivery.missing > 0 && <Tag tone="due">{words.missingUnits(delivery.missing)}</Tag>}
          {delivery.rejected > 0 && <Tag tone="bad">{words.rejected(delivery.rejected)}</Tag>}
        </li>
      ))}
    </ul>
  );
}
