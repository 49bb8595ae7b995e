import { notFound } from 'next/navigation';
import { InvitationDetails } from '@/components/identity/invitation';
import { acceptInvitationAction } from '@/lib/actions/identity-entry';
import { readInvitation } from '@/lib/queries/identity/invitation';

/** The address is a secret: no robot keeps it and no page behind it learns it. */
export const metadata = { robots: { index: false }, referrer: 'same-origin' };

export default async function InvitationPage({ params }: { params: Promise<{ secreto: string }> }) {
  const { secreto } = await params;
  const invitation = await readInvitation(secreto);
  if (!invitation) notFound();

  return <InvitationDetails action={acceptInvitationAction} secret={secreto} invitation={invitation} />;
}
