import { notFound } from 'next/navigation';
import { Account } from '@/components/identity/account';
import { moveClockAction } from '@/lib/actions/demonstration';
import { changePasswordAction } from '@/lib/actions/identity-account';
import { confirmRecoveryAction } from '@/lib/actions/identity-recovery';
import { chooseLanguageAction } from '@/lib/actions/language';
import { signOutAction, signOutEverywhereAction, switchOrganisationAction } from '@/lib/actions/sessions';
import { spokenLocales } from '@/lib/messages/spoken';
import { titled } from '@/lib/messages/titled';
import { readAccount } from '@/lib/queries/identity/account';

export const generateMetadata = titled('identity', (t) => t('account.title'));

const actions = {
  signOut: signOutAction,
  signOutEverywhere: signOutEverywhereAction,
  switchOrganisation: switchOrganisationAction,
  changePassword: changePasswordAction,
  moveClock: moveClockAction,
  confirmRecovery: confirmRecoveryAction,
  chooseLanguage: chooseLanguageAction,
};

export default async function AccountPage() {
  const account = await readAccount();
  if (!account) notFound();
  return <Account {...account} languages={spokenLocales()} actions={actions} />;
}
