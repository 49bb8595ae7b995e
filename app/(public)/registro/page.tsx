import { RegisterProducer } from '@/components/people/register-producer';
import { sharedMetadata } from '@/components/share/metadata';
import { registerProducerAction } from '@/lib/actions/people-entry';
import { peopleEs } from '@/lib/messages/es/people';
import { readMunicipalities } from '@/lib/queries/people/municipalities';
import { site } from '@/lib/routes/site';

const { title, lead: description } = peopleEs.register;
export const metadata = sharedMetadata({ title, description, path: site.register(), picture: 'inicio' });

export default async function RegisterPage() {
  return <RegisterProducer act={registerProducerAction} municipalities={await readMunicipalities()} />;
}
