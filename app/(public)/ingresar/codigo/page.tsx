import { Recover } from '@/components/identity/recover';
import { useRecoveryAction } from '@/lib/actions/identity-recovery';
import { recoveryEs } from '@/lib/messages/es/recovery';

export const metadata = { title: recoveryEs.title };

export default function RecoverPage() {
  return <Recover action={useRecoveryAction} />;
}
