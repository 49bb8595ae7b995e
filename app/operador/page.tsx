import { notFound } from 'next/navigation';
import { Organisations } from '@/components/people/organisations';
import { Today } from '@/components/people/today';
import { createOrganisationAction, inviteAdministratorAction } from '@/lib/actions/people-members';
import { issueRecoveryAction } from '@/lib/actions/people-recovery';
import { peopleEs } from '@/lib/messages/es/people';
import { readMunicipalities } from '@/lib/queries/people/municipalities';
import { readOrganisations } from '@/lib/queries/people/organisations';
import { readToday } from '@/lib/queries/people/today';

export const metadata = { title: peopleEs.operator.title };
const acts = { create: createOrganisationAction, inviteAdministrator: inviteAdministratorAction, issueCode: issueRecoveryAction };

export default async function OperatorPage({ searchParams }: { searchParams: Promise<{ despues?: string }> }) {
  const page = await readOrganisations((await searchParams).despues);
  if (!page) notFound();
  const [municipalities, tasks] = await Promise.all([readMunicipalities(), readToday()]);
  return (
    <>
      <Today tasks={tasks} />
      <Organisations {...page} municipalities={municipalities} {...acts} />
    </>
  );
}
