import { notFound } from 'next/navigation';
import { Account } from '@/components/people/account';
import { changePasswordAction, moveClockAction } from '@/lib/actions/people-account';
import { confirmRecoveryAction } from '@/lib/actions/people-recovery';
import { signOutAction, signOutEverywhereAction, switchOrganisationAction } from '@/lib/actions/people-session';
import { peopleEs } from '@/lib/messages/es/people';
import { readAccount } from '@/lib/queries/people/account';

export const metadata = { title: peopleEs.account.title };

const acts = {
  signOut: signOutAction,
  signOutEverywhere: signOutEverywhereAction,
  switchOrganisation: switchOrganisationAction,
  changePassword: changePasswordAction,
  moveClock: moveClockAction,
  confirmRecovery: confirmRecoveryAction,
};

export default async function AccountPage() {
  const account = await readAccount();
  if (!account) notFound();
  return <Account {...account} acts={acts} />;
}
