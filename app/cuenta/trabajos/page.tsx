import { notFound } from 'next/navigation';
import { JobList } from '@/components/jobs/job-list';
import { titled } from '@/lib/messages/titled';
import { readOwnJobs } from '@/lib/queries/jobs';

export const generateMetadata = titled('jobs', (t) => t('title'));

export default async function OwnJobsPage({ searchParams }: { searchParams: Promise<{ despues?: string }> }) {
  const found = await readOwnJobs((await searchParams).despues);
  if (!found) notFound();
  return <JobList {...found} />;
}
