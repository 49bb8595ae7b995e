import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { Tabs } from '@/components/ui/tabs';
import type { TenderLine } from '@/lib/domain/tenders/detail';
import { office } from '@/lib/routes/office';
import { TenderList } from './tender-list';

/** Words of the address for each view of the list. */
const viewWords = {
  running: 'en-curso',
  preparing: 'en-preparacion',
  ended: 'terminadas',
} as const;
type View = keyof typeof viewWords;

/** @returns the view that the address asks for; what runs, when it asks for none */
export function viewOf(word: string | undefined): View {
  return (Object.keys(viewWords) as View[]).find((view) => viewWords[view] === word) ?? 'running';
}

type Props = {
  view: View;
  lines: readonly TenderLine[];
  next: string | null;
  isFirstPage: boolean;
  mayDraft: boolean;
  now: Date;
};

/** The municipality's tenders: what runs, what is being prepared, what ended. */
export function OfficeTendersPage({ view, lines, next, isFirstPage, mayDraft, now }: Props) {
  const tTenders = useTranslations('tenders');
  const tCalendar = useTranslations('calendar-files');
  const t = useTranslations('tenders-office');
  const create = mayDraft && <LinkButton href={office.newTender()}>{t('officeTenders.create')}</LinkButton>;
  const address = (one: View, despues?: string) => office.tenders({ ver: viewWords[one], despues });
  return (
    <Page title={tTenders('title')} lead={t('officeTenders.lead')} actions={create}>
      <Tabs
        label={t('officeTenders.views.label')}
        tabs={(Object.keys(viewWords) as View[]).map((one) => ({
          label: t(`officeTenders.views.${one}`),
          href: address(one),
          current: one === view,
        }))}
      />
      {lines.length === 0 ? (
        <EmptyState title={t(`officeTenders.empty.${view}`)} action={create}>
          {mayDraft && <p>{t('officeTenders.emptyNext')}</p>}
        </EmptyState>
      ) : (
        <TenderList lines={lines} now={now} hrefOf={(id) => office.tender(id)} />
      )}
      {view === 'running' && lines.length > 0 && (
        <LinkButton href={office.tendersCalendar()} tone="secondary" download>
          {tCalendar('addTenders')}
        </LinkButton>
      )}
      <Pagination label={t('officeTenders.more')} next={next && address(view, next)} first={isFirstPage ? null : address(view)} />
    </Page>
  );
}
