import { notFound } from 'next/navigation';
import { ZoneMergePage } from '@/components/schools/merge-pages';
import { mergeZonesAction } from '@/lib/actions/school-merges';
import { titled } from '@/lib/messages/titled';
import { readZoneMerge } from '@/lib/queries/school-merges';

export const generateMetadata = titled('school-merges', (t) => t('zone.short'));

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ con?: string }> };

export default async function UnirZona({ params, searchParams }: Props) {
  const found = await readZoneMerge((await params).id, (await searchParams).con);
  if (!found) notFound();
  return <ZoneMergePage {...found} action={mergeZonesAction} />;
}
