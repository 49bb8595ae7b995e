import { Recover } from '@/components/people/recover';
import { useRecoveryAction } from '@/lib/actions/people-recovery';
import { recoveryEs } from '@/lib/messages/es/recovery';

export const metadata = { title: recoveryEs.title };

export default function RecoverPage() {
  return <Recover act={useRecoveryAction} />;
}
