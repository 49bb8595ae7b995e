import { notFound } from 'next/navigation';
import { Account } from '@/components/people/account';
import { changePasswordAct, moveClockAct } from '@/lib/actions/people-account';
import { confirmRecoveryAct } from '@/lib/actions/people-recovery';
import { signOutAct, signOutEverywhereAct, switchOrganisationAct } from '@/lib/actions/people-session';
import { peopleEs } from '@/lib/messages/es/people';
import { readAccount } from '@/lib/queries/people/account';

export const metadata = { title: peopleEs.account.title };

const acts = {
  signOut: signOutAct,
  signOutEverywhere: signOutEverywhereAct,
  switchOrganisation: switchOrganisationAct,
  changePassword: changePasswordAct,
  moveClock: moveClockAct,
  confirmRecovery: confirmRecoveryAct,
};

export default async function AccountPage() {
  const account = await readAccount();
  if (!account) notFound();
  return <Account {...account} acts={acts} />;
}
