import { notFound } from 'next/navigation';
import { EnterProducer } from '@/components/census/enter-producer';
import { enterProducerAction } from '@/lib/actions/census-officer';
import { censusEs } from '@/lib/messages/es/census';
import { readEntitledActor } from '@/lib/queries/entitled';

export const metadata = { title: censusEs.enter.title };

export default async function EnterProducerPage() {
  if (!(await readEntitledActor('producer.enter'))) notFound();
  return <EnterProducer action={enterProducerAction} />;
}
