import { notFound } from 'next/navigation';
import { JobPage } from '@/components/jobs/job-page';
import { cancelJobAction } from '@/lib/actions/jobs';
import { titled } from '@/lib/messages/titled';
import { readOwnJob } from '@/lib/queries/jobs';

export const generateMetadata = titled('jobs', (t) => t('one'));

export default async function OwnJobPage({ params }: { params: Promise<{ id: string }> }) {
  const found = await readOwnJob((await params).id);
  if (!found) notFound();
  return <JobPage {...found} cancel={cancelJobAction} />;
}
