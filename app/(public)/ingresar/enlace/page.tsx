import { notFound } from 'next/navigation';
import { AskSignInLink } from '@/components/identity/sign-in-link';
import { askSignInLinkAction } from '@/lib/actions/sign-in-links';
import { titled } from '@/lib/messages/titled';
import { offersLinks } from '@/lib/queries/identity/sign-in-link';

export const generateMetadata = titled('recovery', (t) => t('link.title'));

export default async function AskSignInLinkPage({ searchParams }: { searchParams: Promise<{ listo?: string }> }) {
  if (!offersLinks()) notFound();
  return <AskSignInLink action={askSignInLinkAction} asked={(await searchParams).listo === '1'} />;
}
