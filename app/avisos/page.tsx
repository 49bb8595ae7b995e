import { Notices } from '@/components/people/notices';
import { markNoticeReadAction } from '@/lib/actions/people-account';
import { peopleEs } from '@/lib/messages/es/people';
import { readNotices } from '@/lib/queries/people/notices';

export const metadata = { title: peopleEs.notices.title };

export default async function NoticesPage({ searchParams }: { searchParams: Promise<{ despues?: string }> }) {
  return <Notices {...(await readNotices((await searchParams).despues))} markRead={markNoticeReadAction} />;
}
