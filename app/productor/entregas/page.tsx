import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ProducerDeliveries } from '@/components/deliveries/producer-deliveries';
import { deliveriesEs } from '@/lib/messages/es/deliveries';
import { readProducerDeliveries } from '@/lib/queries/deliveries';

export const metadata: Metadata = { title: deliveriesEs.title };

export default async function Entregas({ searchParams }: { searchParams: Promise<{ despues?: string }> }) {
  const deliveries = await readProducerDeliveries((await searchParams).despues);
  if (!deliveries) notFound();
  return <ProducerDeliveries {...deliveries} />;
}
