import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { EmptyState } from '@/components/ui/empty-state';
import { SectionFold } from '@/components/ui/fold';
import { Page } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { Tag } from '@/components/ui/tag';
import type { ServerAction } from '@/lib/domain/outcome';
import type { Day } from '@/lib/domain/units';
import { day, dayOfMonth, time } from '@/lib/messages/es/format';
import { noticeSentence } from '@/lib/messages/es/notices';
import { noticesPageEs } from '@/lib/messages/es/notices-page';

type NoticeView = { id: string; code: string; params: Record<string, string | number>; href: string; at: Date; isNew: boolean };
type Props = { organisation: string; notices: readonly NoticeView[]; next: string | null; markRead: ServerAction };

const words = noticesPageEs;

export function Notices({ organisation, notices, next, markRead }: Props) {
  const markAll = notices.some(({ isNew }) => isNew) && (
    <ActionForm action={markRead} submit={words.markAll} variant="inline" tone="secondary" />
  );
  return (
    <Page title={words.title} lead={words.lead(organisation)} width="narrow" actions={markAll}>
      {notices.length === 0 && <EmptyState title={words.empty}>{words.emptyLead}</EmptyState>}
      <div>
        {byDay(notices).map(([at, ofDay]) => {
          const unread = ofDay.filter(({ isNew }) => isNew).length;
          return (
            <SectionFold key={at} title={day(at)} note={words.ofDay(unread, ofDay.length)} open={unread > 0}>
              <ul className="list notices">
                {ofDay.map((notice) => (
                  <NoticeLine key={notice.id} notice={notice} />
                ))}
              </ul>
            </SectionFold>
          );
        })}
      </div>
      <Pagination next={next && `/avisos?despues=${next}`} label={words.next} />
    </Page>
  );
}

/** What is new speaks; what was read is there, quietly. */
function NoticeLine({ notice: { code, params, href, at, isNew } }: { notice: NoticeView }) {
  return (
    <li className={isNew ? undefined : 'notice-read'}>
      <AppLink href={href} className="list-title">
        {noticeSentence(code, params)}
      </AppLink>
      <p className="quiet num">
        <time dateTime={at.toISOString()}>{time(at)}</time> {isNew && <Tag tone="info">{words.isNew}</Tag>}
      </p>
    </li>
  );
}

/** The notices of each day in La Paz, in the order in which they came. */
function byDay(notices: readonly NoticeView[]): [Day, NoticeView[]][] {
  const days = new Map<Day, NoticeView[]>();
  for (const notice of notices) {
    const at = dayOfMonth(notice.at);
    days.set(at, [...(days.get(at) ?? []), notice]);
  }
  return [...days];
}
