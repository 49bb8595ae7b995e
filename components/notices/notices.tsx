import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { AppLink } from '@/components/ui/app-link';
import { EmptyState } from '@/components/ui/empty-state';
import { SectionFold } from '@/components/ui/fold';
import { looks } from '@/components/ui/looks';
import { Page, Section } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { Tag } from '@/components/ui/tag';
import { whole } from '@/components/ui/whole';
import type { ServerAction } from '@/lib/domain/outcome';
import { instantShort } from '@/lib/messages/format';
import { noticeSentence } from '@/lib/messages/told/notices';
import { useTranslators } from '@/lib/messages/use-translators';
import type { NoticePage, NoticeView } from '@/lib/queries/notices';
import { account } from '@/lib/routes/account';

export function Notices({ organisation, toAnswer, groups, next, whose, markRead }: NoticePage & { markRead: ServerAction }) {
  const t = useTranslations('notices-page');
  const shown = [...toAnswer, ...groups.flatMap(({ notices }) => notices)];
  const markAll = shown.some(({ isNew }) => isNew) && (
    <ActionForm action={markRead} submit={t('markAll')} variant="inline" tone="secondary" />
  );
  return (
    <Page title={t('title')} lead={t(whose === 'own' ? 'lead-own' : 'lead', { organisation })} width="narrow" actions={markAll}>
      {shown.length === 0 && <EmptyState title={t('empty')}>{t('emptyLead')}</EmptyState>}
      {toAnswer.length > 0 && (
        <Section title={t('toAnswer', { many: toAnswer.length })}>
          <Lines notices={toAnswer} />
        </Section>
      )}
      <div>
        {groups.map(({ topic, notices }) => {
          const unread = notices.filter(({ isNew }) => isNew).length;
          return (
            <SectionFold
              key={topic}
              title={t(`topics.${topic}`)}
              note={t('ofTopic', { unread, all: notices.length })}
              open={unread > 0}
            >
              <Lines notices={notices} />
            </SectionFold>
          );
        })}
      </div>
      <Pagination next={next && account.notices({ despues: next, ...(whose === 'all' && { todos: 'si' }) })} label={t('next')} />
      {whose && (
        <p>
          <AppLink href={whose === 'own' ? account.notices({ todos: 'si' }) : account.notices()}>
            {t(whose === 'own' ? 'others' : 'own')}
          </AppLink>
        </p>
      )}
    </Page>
  );
}

function Lines({ notices }: { notices: readonly NoticeView[] }) {
  return (
    <ul className={looks.notices} data-part="notices">
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </ul>
  );
}

/** What is new speaks; what was read is there, quietly. What the reader may not open is told, and leads nowhere. */
function NoticeLine({ notice: { code, params, href, at, isNew } }: { notice: NoticeView }) {
  const translators = useTranslators();
  const t = useTranslations('notices-page');
  const sentence = noticeSentence(translators, code, params);
  const look = isNew ? 'font-semibold text-ink' : 'font-normal text-ink-2';
  return (
    <li data-part="notice-line">
      {href ? (
        <AppLink
          href={href}
          className={`leading-[1.35] text-base decoration-line-strong ${look} phone:inline-flex phone:min-h-tap phone:items-center print:text-[9.5pt] print:text-inherit print:no-underline`}
        >
          {sentence}
        </AppLink>
      ) : (
        <p className={`leading-[1.35] text-base ${look}`}>{whole(sentence)}</p>
      )}
      <p className="text-ink-2 num">
        <time dateTime={at.toISOString()}>{instantShort(at)}</time> {isNew && <Tag tone="info">{t('isNew')}</Tag>}
      </p>
    </li>
  );
}
