import { notFound } from 'next/navigation';
import { EnterProducer } from '@/components/census/enter-producer';
import { enterProducerAction } from '@/lib/actions/census-officer';
import { titled } from '@/lib/messages/titled';
import { readEntitledActor } from '@/lib/queries/entitled';

export const generateMetadata = titled('census', (t) => t('enter.title'));

export default async function EnterProducerPage() {
  if (!(await readEntitledActor('producer.enter'))) notFound();
  return <EnterProducer action={enterProducerAction} />;
}
