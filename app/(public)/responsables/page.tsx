import { getTranslations } from 'next-intl/server';
import { DesignatedPeople } from '@/components/identity/designated';
import { sharedMetadata } from '@/components/share/metadata';
import { readDesignated } from '@/lib/queries/identity/designated';
import { site } from '@/lib/routes/site';

export async function generateMetadata() {
  const t = await getTranslations('roles-by-two');
  return sharedMetadata({
    title: t('public.title'),
    description: t('public.lead'),
    path: site.officials(),
    picture: 'inicio',
  });
}

type Props = { searchParams: Promise<{ municipio?: string; despues?: string }> };

export default async function ResponsiblePage({ searchParams }: Props) {
  const { municipio, despues } = await searchParams;
  return <DesignatedPeople {...(await readDesignated({ municipio, despues }))} municipio={municipio} />;
}
