import { notFound } from 'next/navigation';
import { FairForm } from '@/components/fairs/fair-form';
import { recordFairAction } from '@/lib/actions/fairs';
import { titled } from '@/lib/messages/titled';
import { mayRecordFair } from '@/lib/queries/fairs';

export const generateMetadata = titled('fairs', (t) => t('record'));

export default async function NuevaFeria() {
  if (!(await mayRecordFair())) notFound();
  return <FairForm action={recordFairAction} />;
}
