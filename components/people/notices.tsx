import { ActForm } from '@/components/ui/act-form';
import { AppLink } from '@/components/ui/app-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Page } from '@/components/ui/page';
import { Pagination } from '@/components/ui/pagination';
import { Tag } from '@/components/ui/tag';
import type { Door } from '@/lib/domain/outcome';
import { instantShort } from '@/lib/messages/es/format';
import { noticeSentence } from '@/lib/messages/es/notices';
import { peopleEs } from '@/lib/messages/es/people';

type NoticeView = { id: string; code: string; params: Record<string, string | number>; href: string; at: Date; isNew: boolean };
type Props = { organisation: string; notices: readonly NoticeView[]; next: string | null; markRead: Door };

const { notices: words } = peopleEs;

export function Notices({ organisation, notices, next, markRead }: Props) {
  const markAll = notices.some(({ isNew }) => isNew) && (
    <ActForm act={markRead} submit={words.markAll} variant="inline" tone="secondary" />
  );
  return (
    <Page title={words.title} lead={words.lead(organisation)} width="narrow" actions={markAll}>
      {notices.length === 0 && <EmptyState title={words.empty}>{words.emptyLead}</EmptyState>}
      <ul className="list">
        {notices.map(({ id, code, params, href, at, isNew }) => (
          <li key={id}>
            <AppLink href={href} className="list-title wrap-anywhere">
              {noticeSentence(code, params)}
            </AppLink>
            <p className="quiet num">
              <time dateTime={at.toISOString()}>{instantShort(at)}</time> {isNew && <Tag tone="info">{words.isNew}</Tag>}
            </p>
          </li>
        ))}
      </ul>
      <Pagination next={next && `/avisos?despues=${next}`} label={words.next} />
    </Page>
  );
}
