import { notFound } from 'next/navigation';
import { MailLinkPage } from '@/components/mail/mail-link-page';
import { followMailLinkAction } from '@/lib/actions/mail';
import { readFollowedLink } from '@/lib/queries/mail';

/** The address is a secret: no robot keeps it and no page behind it learns it. */
export const metadata = { robots: { index: false }, referrer: 'same-origin' };

type Props = { params: Promise<{ enlace: string }>; searchParams: Promise<{ listo?: string }> };

export default async function FollowedLinkPage({ params, searchParams }: Props) {
  const { enlace } = await params;
  const link = readFollowedLink(enlace);
  if (!link) notFound();
  const done = (await searchParams).listo === '1';
  return <MailLinkPage {...link} link={enlace} done={done} follow={followMailLinkAction} />;
}
