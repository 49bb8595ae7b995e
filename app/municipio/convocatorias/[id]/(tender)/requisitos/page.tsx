import { RequirementsPage } from '@/components/tenders/requirements-page';
import { removeRequirementAction, saveRequirementsAction } from '@/lib/actions/tenders-draft';
import { titled } from '@/lib/messages/titled';
import { leaveStep } from '@/lib/queries/tenders/left-step';
import { readRequirements } from '@/lib/queries/tenders/requirements';

export const generateMetadata = titled('tenders-office', (t) => t('requirements.title'));

export default async function Requirements({ params }: { params: Promise<{ id: string }> }) {
  const page = await readRequirements((await params).id);
  if (!page) return leaveStep((await params).id);
  return (
    <RequirementsPage
      detail={page.detail}
      suggestions={page.suggestions}
      save={saveRequirementsAction}
      remove={removeRequirementAction}
    />
  );
}
