import { moveClockAction } from '@/lib/actions/demonstration';
import { changePasswordAction } from '@/lib/actions/identity-account';
import { confirmRecoveryAction } from '@/lib/actions/identity-recovery';
import { chooseLanguageAction } from '@/lib/actions/language';
import { signOutAction, signOutEverywhereAction, switchOrganisationAction } from '@/lib/actions/sessions';

/** What somebody does with their own account. */
export const actions = {
  signOut: signOutAction,
  signOutEverywhere: signOutEverywhereAction,
  switchOrganisation: switchOrganisationAction,
  changePassword: changePasswordAction,
  moveClock: moveClockAction,
  confirmRecovery: confirmRecoveryAction,
  chooseLanguage: chooseLanguageAction,
};
