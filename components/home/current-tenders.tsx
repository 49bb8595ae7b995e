import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { looks } from '@/components/ui/looks';
import { Tag } from '@/components/ui/tag';
import { dayOfMonth, dayShort, money } from '@/lib/messages/format';
import { closes } from '@/lib/messages/told/deadlines';
import type { Translator } from '@/lib/messages/translator';
import type { CurrentTender } from '@/lib/queries/home-tenders';
import { site } from '@/lib/routes/site';

const soon = 5 * 86_400_000;

/** What is being bought now, each with its deadline, its size and who could answer. */
export function CurrentTenders({ tenders, now }: { tenders: readonly CurrentTender[]; now: Date }) {
  const t = useTranslations('home');
  if (tenders.length === 0) {
    const action = (
      <LinkButton href={site.register()} tone="secondary">
        {t('tenders.noneAction')}
      </LinkButton>
    );
    return (
      <EmptyState title={t('tenders.none')} action={action}>
        <p>{t('tenders.noneLead')}</p>
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
            <span className="text-ink-2 num">{summary(t, tender)}</span>
          </li>
        ))}
      </ul>
      <p>
        <AppLink href={site.tenders()}>{t('tenders.all')}</AppLink>
      </p>
    </>
  );
}

function State({ tender, now }: { tender: CurrentTender; now: Date }) {
  const tTenders = useTranslations('tenders');
  const t = useTranslations('home');
  if (tender.isEvaluated) return <Tag tone="info">{tTenders('tenderStatusNames.evaluated')}</Tag>;
  if (!tender.isOpen) return <Tag tone="info">{tender.openedAt ? t('tenders.evaluating') : t('tenders.toOpen')}</Tag>;
  const tone = tender.deadlineAt.getTime() - now.getTime() < soon ? 'due' : 'ok';
  return <Tag tone={tone}>{closes(tTenders, tender.deadlineAt, now)}</Tag>;
}

function summary(
  t: Translator<'home'>,
  { municipality, lots, reference, isOpen, openedAt, offers, producers }: CurrentTender,
): string {
  const parts = [municipality, t('tenders.lots', { amount: lots }), money(reference)];
  if (isOpen && producers > 0) parts.push(t('tenders.producers', { amount: producers }));
  if (openedAt && offers !== null) parts.push(t('tenders.opened', { offers, day: dayShort(dayOfMonth(openedAt)) }));
  return parts.join(' · ');
}
