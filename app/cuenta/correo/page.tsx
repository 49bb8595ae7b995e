import { notFound } from 'next/navigation';
import { OwnMailPage } from '@/components/mail/own-mail';
import { askAddressAction, chooseMailAction } from '@/lib/actions/mail';
import { titled } from '@/lib/messages/titled';
import { readOwnMail } from '@/lib/queries/mail';

const actions = { choose: chooseMailAction, ask: askAddressAction };

export const generateMetadata = titled('mailing', (t) => t('title'));

export default async function MailPage({ searchParams }: { searchParams: Promise<{ listo?: string }> }) {
  const mail = await readOwnMail();
  if (!mail) notFound();
  const { listo } = await searchParams;
  return <OwnMailPage mail={mail} saved={listo === '1'} asked={listo === 'confirmar'} actions={actions} />;
}
