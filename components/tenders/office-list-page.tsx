import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { Tabs } from '@/components/ui/tabs';
import type { TenderLine } from '@/lib/domain/tenders/detail';
import { tendersEs } from '@/lib/messages/es/tenders';
import { officeTendersEs } from '@/lib/messages/es/tenders-office';
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
  const create = mayDraft && <LinkButton href={office.newTender()}>{officeTendersEs.create}</LinkButton>;
  const address = (one: View, despues?: string) => office.tenders({ ver: viewWords[one], despues });
  return (
    <Page title={tendersEs.title} lead={officeTendersEs.lead} actions={create}>
      <Tabs
        label={officeTendersEs.views.label}
        tabs={(Object.keys(viewWords) as View[]).map((one) => ({
          label: officeTendersEs.views[one],
          href: address(one),
          current: one === view,
        }))}
      />
      {lines.length === 0 ? (
        <EmptyState title={officeTendersEs.empty[view]} action={create}>
          {mayDraft && <p>{officeTendersEs.emptyNext}</p>}
        </EmptyState>
      ) : (
        <TenderList lines={lines} now={now} hrefOf={(id) => office.tender(id)} />
      )}
      <Pagination label={officeTendersEs.more} next={next && address(view, next)} first={isFirstPage ? null : address(view)} />
    </Page>
  );
}
