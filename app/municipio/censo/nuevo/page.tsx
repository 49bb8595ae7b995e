import { notFound } from 'next/navigation';
import { EnterProducer } from '@/components/census/enter-producer';
import { enterProducerAction } from '@/lib/actions/census-officer';
import { censusEs } from '@/lib/messages/es/census';
import { ownMunicipality } from '@/lib/queries/own-municipality';

export const metadata = { title: censusEs.enter.title };

export default async function EnterProducerPage() {
  if (!(await ownMunicipality('producer.enter'))) notFound();
  return <EnterProducer action={enterProducerAction} />;
}
