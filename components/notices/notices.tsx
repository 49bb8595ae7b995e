import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { EmptyState } from '@/components/ui/empty-state';
import { SectionFold } from '@/components/ui/fold';
import { looks } from '@/components/ui/looks';
import { Page } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { Tag } from '@/components/ui/tag';
import type { ServerAction } from '@/lib/domain/outcome';
import type { Day } from '@/lib/domain/units';
import { day, dayOfMonth, time } from '@/lib/messages/format';
import { noticeSentence } from '@/lib/messages/told/notices';
import { useTranslators } from '@/lib/messages/use-translators';
import type { NoticeView } from '@/lib/queries/notices';
import { account } from '@/lib/routes/account';

type Props = { organisation: string; notices: readonly NoticeView[]; next: string | null; markRead: ServerAction };

export function Notices({ organisation, notices, next, markRead }: Props) {
  const t = useTranslations('notices-page');
  const markAll = notices.some(({ isNew }) => isNew) && (
    <ActionForm action={markRead} submit={t('markAll')} variant="inline" tone="secondary" />
  );
  return (
    <Page title={t('title')} lead={t('lead', { organisation })} width="narrow" actions={markAll}>
      {notices.length === 0 && <EmptyState title={t('empty')}>{t('emptyLead')}</EmptyState>}
      <div>
        {byDay(notices).map(([at, ofDay]) => {
          const unread = ofDay.filter(({ isNew }) => isNew).length;
          return (
            <SectionFold key={at} title={day(at)} note={t('ofDay', { unread, all: ofDay.length })} open={unread > 0}>
              <ul className={looks.notices} data-part="notices">
                {ofDay.map((notice) => (
                  <NoticeLine key={notice.id} notice={notice} />
                ))}
              </ul>
            </SectionFold>
          );
        })}
      </div>
      <Pagination next={next && account.notices({ despues: next })} label={t('next')} />
    </Page>
  );
}

/** What is new speaks; what was read is there, quietly. */
function NoticeLine({ notice: { code, params, href, at, isNew } }: { notice: NoticeView }) {
  const translators = useTranslators();
  const t = useTranslations('notices-page');
  return (
    <li data-part="notice-line">
      <AppLink
        href={href}
        className={`leading-[1.35] text-base decoration-line-strong ${isNew ? 'font-semibold text-ink' : 'font-normal text-ink-2'} phone:inline-flex phone:min-h-tap phone:items-center print:text-[9.5pt] print:text-inherit print:no-underline`}
      >
        {noticeSentence(translators, code, params)}
      </AppLink>
      <p className="text-ink-2 num">
        <time dateTime={at.toISOString()}>{time(at)}</time> {isNew && <Tag tone="info">{t('isNew')}</Tag>}
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
