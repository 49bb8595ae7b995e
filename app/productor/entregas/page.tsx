import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ProducerDeliveries } from '@/components/deliveries/producer-deliveries';
import { deliveriesEs } from '@/lib/messages/es/deliveries';
import { readProducerDeliveries } from '@/lib/queries/deliveries';

export const metadata: Metadata = { title: deliveriesEs.title };

export default async function Entregas() {
  const deliveries = await readProducerDeliveries();
  if (!deliveries) notFound();
  return <ProducerDeliveries {...deliveries} />;
}
