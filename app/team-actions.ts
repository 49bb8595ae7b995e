import { changeMembershipAction, inviteAction, revokeInvitationAction } from '@/lib/actions/identity-members';
import { issueRecoveryAction, vouchRecoveryAction } from '@/lib/actions/identity-recovery';
import { declineRoleAction, secondRoleAction } from '@/lib/actions/identity-roles';

/** What can be done to a team, wherever its page stands. */
export const teamActions = {
  invite: inviteAction,
  revoke: revokeInvitationAction,
  change: changeMembershipAction,
  second: secondRoleAction,
  decline: declineRoleAction,
  issueCode: issueRecoveryAction,
  vouch: vouchRecoveryAction,
};
