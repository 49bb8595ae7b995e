import { notFound } from 'next/navigation';
import { ProducerDeliveries } from '@/components/deliveries/producer-deliveries';
import { titled } from '@/lib/messages/titled';
import { readProducerDeliveries } from '@/lib/queries/deliveries';

export const generateMetadata = titled('deliveries', (t) => t('title'));

export default async function Entregas({ searchParams }: { searchParams: Promise<{ despues?: string }> }) {
  const deliveries = await readProducerDeliveries((await searchParams).despues);
  if (!deliveries) notFound();
  return <ProducerDeliveries {...deliveries} />;
}
