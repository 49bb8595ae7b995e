import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReceptionList } from '@/components/deliveries/reception-list';
import { deliveriesEs } from '@/lib/messages/es/deliveries';
import { readReceptions } from '@/lib/queries/receptions';

export const metadata: Metadata = { title: deliveriesEs.receptionTitle };

export default async function Recepcion() {
  const receptions = await readReceptions();
  if (!receptions) notFound();
  return <ReceptionList {...receptions} />;
}
