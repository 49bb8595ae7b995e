import { notFound } from 'next/navigation';
import { ReschedulePage } from '@/components/contracts/reschedule-page';
import { rescheduleContractAction } from '@/lib/actions/contracts';
import { titled } from '@/lib/messages/titled';
import { readReschedule } from '@/lib/queries/reschedule';

export const generateMetadata = titled('contracts', (t) => t('reschedule.title'));

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ desde?: string }> };

export default async function Cronograma({ params, searchParams }: Props) {
  const found = await readReschedule((await params).id, (await searchParams).desde);
  if (!found) notFound();
  return <ReschedulePage {...found} action={rescheduleContractAction} />;
}
