import { SigningPage } from '@/components/tenders/signing-page';
import { awardNextAction } from '@/lib/actions/awards';
import { titled } from '@/lib/messages/titled';
import { leaveStep } from '@/lib/queries/tenders/left-step';
import { readSigningWorklist } from '@/lib/queries/tenders/signing';

export const generateMetadata = titled('signing', (t) => t('title'));

export default async function Signing({ params }: { params: Promise<{ id: string }> }) {
  const worklist = await readSigningWorklist((await params).id);
  if (!worklist) return leaveStep((await params).id);
  return <SigningPage worklist={worklist} passOn={awardNextAction} />;
}
