import { getTranslations } from 'next-intl/server';
import { RegisterProducer } from '@/components/identity/register-producer';
import { sharedMetadata } from '@/components/share/metadata';
import { registerProducerAction } from '@/lib/actions/identity-entry';
import { readMunicipalities } from '@/lib/queries/municipalities';
import { site } from '@/lib/routes/site';

export async function generateMetadata() {
  const t = await getTranslations('identity');
  return sharedMetadata({
    title: t('register.title'),
    description: t('register.lead'),
    path: site.register(),
    picture: 'inicio',
  });
}

export default async function RegisterPage() {
  return <RegisterProducer action={registerProducerAction} municipalities={await readMunicipalities()} />;
}
