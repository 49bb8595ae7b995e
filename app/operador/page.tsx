import { notFound } from 'next/navigation';
import { Today } from '@/components/dashboards/today';
import { Organisations } from '@/components/identity/organisations';
import { createOrganisationAction, inviteAdministratorAction as inviteAdministrator } from '@/lib/actions/identity-members';
import { issueRecoveryAction } from '@/lib/actions/identity-recovery';
import { titled } from '@/lib/messages/titled';
import { readToday } from '@/lib/queries/dashboards/today';
import { readOrganisations } from '@/lib/queries/identity/organisations';
import { readMunicipalities } from '@/lib/queries/municipalities';

export const generateMetadata = titled('identity', (t) => t('operator.title'));
const actions = { create: createOrganisationAction, inviteAdministrator, issueCode: issueRecoveryAction };

export default async function OperatorPage({ searchParams }: { searchParams: Promise<{ despues?: string }> }) {
  const page = await readOrganisations((await searchParams).despues);
  if (!page) notFound();
  const [municipalities, tasks] = await Promise.all([readMunicipalities(), readToday()]);
  return (
    <>
      <Today tasks={tasks} />
      <Organisations {...page} municipalities={municipalities} {...actions} />
    </>
  );
}
