import { RegisterProducer } from '@/components/identity/register-producer';
import { sharedMetadata } from '@/components/share/metadata';
import { registerProducerAction } from '@/lib/actions/identity-entry';
import { identityEs } from '@/lib/messages/es/identity';
import { readMunicipalities } from '@/lib/queries/municipalities';

const { title, lead: description } = identityEs.register;
export const metadata = sharedMetadata({ title, description, path: '/registro', picture: 'inicio' });

export default async function RegisterPage() {
  return <RegisterProducer action={registerProducerAction} municipalities={await readMunicipalities()} />;
}
