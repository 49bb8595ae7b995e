import { FollowSignInLink } from '@/components/identity/sign-in-link';
import { followSignInLinkAction } from '@/lib/actions/sign-in-links';
import { readSignInLink } from '@/lib/queries/identity/sign-in-link';

/** The address is a secret: no robot keeps it and no page behind it learns it. */
export const metadata = { robots: { index: false }, referrer: 'same-origin' };

export default async function SignInLinkPage({ params }: { params: Promise<{ secreto: string }> }) {
  const { secreto } = await params;
  return <FollowSignInLink secret={secreto} owner={await readSignInLink(secreto)} action={followSignInLinkAction} />;
}
