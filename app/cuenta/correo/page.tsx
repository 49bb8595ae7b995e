import { notFound } from 'next/navigation';
import { OwnMailPage } from '@/components/mail/own-mail';
import { chooseMailAction } from '@/lib/actions/mail';
import { titled } from '@/lib/messages/titled';
import { readOwnMail } from '@/lib/queries/mail';

export const generateMetadata = titled('mailing', (t) => t('title'));

export default async function MailPage({ searchParams }: { searchParams: Promise<{ listo?: string }> }) {
  const mail = await readOwnMail();
  if (!mail) notFound();
  return <OwnMailPage mail={mail} saved={(await searchParams).listo === '1'} choose={chooseMailAction} />;
}
