import { notFound } from 'next/navigation';
import { FailedJobs } from '@/components/jobs/failed-jobs';
import { sendJobAgainAction } from '@/lib/actions/jobs';
import { titled } from '@/lib/messages/titled';
import { readFailedJobs } from '@/lib/queries/jobs';

export const generateMetadata = titled('jobs', (t) => t('failed.title'));

export default async function FailedJobsPage({ searchParams }: { searchParams: Promise<{ despues?: string }> }) {
  const found = await readFailedJobs((await searchParams).despues);
  if (!found) notFound();
  return <FailedJobs {...found} sendAgain={sendJobAgainAction} />;
}
