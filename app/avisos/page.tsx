import { Notices } from '@/components/notices/notices';
import { markNoticeReadAction } from '@/lib/actions/notices';
import { noticesPageEs } from '@/lib/messages/es/notices-page';
import { readNotices } from '@/lib/queries/notices';

export const metadata = { title: noticesPageEs.title };

export default async function NoticesPage({ searchParams }: { searchParams: Promise<{ despues?: string }> }) {
  return <Notices {...(await readNotices((await searchParams).despues))} markRead={markNoticeReadAction} />;
}
