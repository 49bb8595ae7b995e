import { Notices } from '@/components/notices/notices';
import { markNoticeReadAction } from '@/lib/actions/notices';
import { titled } from '@/lib/messages/titled';
import { readNotices } from '@/lib/queries/notices';

export const generateMetadata = titled('notices-page', (t) => t('title'));

export default async function NoticesPage({ searchParams }: { searchParams: Promise<{ despues?: string; todos?: string }> }) {
  const { despues, todos } = await searchParams;
  return <Notices {...(await readNotices(despues, todos === 'si'))} markRead={markNoticeReadAction} />;
}
