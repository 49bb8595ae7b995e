import { Recover } from '@/components/identity/recover';
import { useRecoveryAction } from '@/lib/actions/identity-recovery';
import { titled } from '@/lib/messages/titled';

export const generateMetadata = titled('recovery', (t) => t('title'));

export default function RecoverPage() {
  return <Recover action={useRecoveryAction} />;
}
