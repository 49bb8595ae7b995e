import { RegisterProducer } from '@/components/people/register-producer';
import { registerProducerAct } from '@/lib/actions/people-entry';
import { peopleEs } from '@/lib/messages/es/people';
import { readMunicipalities } from '@/lib/queries/people/municipalities';

export const metadata = { title: peopleEs.register.title };

export default async function RegisterPage() {
  return <RegisterProducer act={registerProducerAct} municipalities={await readMunicipalities()} />;
}
