import { notFound } from 'next/navigation';
import { FairForm } from '@/components/fairs/fair-form';
import { recordFairAction } from '@/lib/actions/fairs';
import { fairsEs } from '@/lib/messages/es/fairs';
import { mayRecordFair } from '@/lib/queries/fairs';

export const metadata = { title: fairsEs.record };

export default async function NuevaFeria() {
  if (!(await mayRecordFair())) notFound();
  return <FairForm action={recordFairAction} />;
}
