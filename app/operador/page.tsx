import { notFound } from 'next/navigation';
import { Organisations } from '@/components/people/organisations';
import { createOrganisationAct, inviteAdministratorAct } from '@/lib/actions/people-members';
import { peopleEs } from '@/lib/messages/es/people';
import { readMunicipalities } from '@/lib/queries/people/municipalities';
import { readOrganisations } from '@/lib/queries/people/organisations';

export const metadata = { title: peopleEs.operator.title };

export default async function OperatorPage({ searchParams }: { searchParams: Promise<{ despues?: string }> }) {
  const page = await readOrganisations((await searchParams).despues);
  if (!page) notFound();
  const municipalities = await readMunicipalities();
  return (
    <Organisations
      {...page}
      municipalities={municipalities}
      create={createOrganisationAct}
      inviteAdministrator={inviteAdministratorAct}
    />
  );
}
