import { AppLink } from '@/components/ui/app-link';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Tag } from '@/components/ui/tag';
import { closes, dayOfMonth, money } from '@/lib/messages/es/format';
import { homeEs } from '@/lib/messages/es/home';
import type { CurrentTender } from '@/lib/queries/home-tenders';
import { site } from '@/lib/routes/site';

const soon = 5 * 86_400_000;

/** What is being bought now, each with its deadline, its size and who could answer. */
export function CurrentTenders({ tenders, now }: { tenders: readonly CurrentTender[]; now: Date }) {
  const words = homeEs.tenders;
  if (tenders.length === 0) {
    const action = (
      <LinkButton href={site.register()} tone="secondary">
        {words.noneAction}
      </LinkButton>
    );
    return (
      <EmptyState title={words.none} action={action}>
        <p>{words.noneLead}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={looks.list}>
        {tenders.map((tender) => (
          <li key={tender.id}>
            <AppLink href={site.tender(tender.id)} className={looks.listTitle}>
              {tender.title}
            </AppLink>
            <State tender={tender} now={now} />
            <span className="text-ink-2 num">{summary(tender)}</span>
          </li>
        ))}
      </ul>
      <p>
        <AppLink href={site.tenders()}>{words.all}</AppLink>
      </p>
    </>
  );
}

function State({ tender, now }: { tender: CurrentTender; now: Date }) {
  if (!tender.isOpen) return <Tag tone="info">{tender.openedAt ? homeEs.tenders.evaluating : homeEs.tenders.toOpen}</Tag>;
  const tone = tender.deadlineAt.getTime() - now.getTime() < soon ? 'due' : 'ok';
  return <Tag tone={tone}>{closes(tender.deadlineAt, now)}</Tag>;
}

function summary({ municipality, lots, reference, isOpen, openedAt, offers, producers }: CurrentTender): string {
  const words = homeEs.tenders;
  const parts = [municipality, words.lots(lots), money(reference)];
  if (isOpen && producers > 0) parts.push(words.producers(producers));
  if (openedAt && offers !== null) parts.push(words.opened(offers, dayOfMonth(openedAt)));
  return parts.join(' · ');
}
