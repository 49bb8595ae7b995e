import { notFound } from 'next/navigation';
import { Account } from '@/components/identity/account';
import { spokenLocales } from '@/lib/messages/spoken';
import { titled } from '@/lib/messages/titled';
import { readAccount } from '@/lib/queries/identity/account';
import { actions } from './actions';

export const generateMetadata = titled('identity', (t) => t('account.title'));

export default async function AccountPage() {
  const account = await readAccount();
  if (!account) notFound();
  return <Account {...account} languages={spokenLocales()} actions={actions} />;
}
