import { Recover } from '@/components/identity/recover';
import { useRecoveryAction } from '@/lib/actions/identity-recovery';
import { titled } from '@/lib/messages/titled';
import { offersLinks } from '@/lib/queries/identity/sign-in-link';

export const generateMetadata = titled('recovery', (t) => t('title'));

export default function RecoverPage() {
  return <Recover action={useRecoveryAction} byMail={offersLinks()} />;
}
