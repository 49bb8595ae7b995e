import { notFound } from 'next/navigation';
import { EnterProducer } from '@/components/census/enter-producer';
import { enterProducerAction } from '@/lib/actions/census-officer';
import { titled } from '@/lib/messages/titled';
import { ownMunicipality } from '@/lib/queries/own-municipality';

export const generateMetadata = titled('census', (t) => t('enter.title'));

export default async function EnterProducerPage() {
  if (!(await ownMunicipality('producer.enter'))) notFound();
  return <EnterProducer action={enterProducerAction} />;
}
