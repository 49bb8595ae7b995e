import { DesignatedPeople } from '@/components/identity/designated';
import { sharedMetadata } from '@/components/share/metadata';
import { rolesByTwoEs } from '@/lib/messages/es/roles-by-two';
import { readDesignated } from '@/lib/queries/identity/designated';

const { title, lead: description } = rolesByTwoEs.public;
export const metadata = sharedMetadata({ title, description, path: '/responsables', picture: 'inicio' });

type Props = { searchParams: Promise<{ municipio?: string; despues?: string }> };

export default async function ResponsiblePage({ searchParams }: Props) {
  const { municipio, despues } = await searchParams;
  return <DesignatedPeople {...(await readDesignated({ municipio, despues }))} municipio={municipio} />;
}
