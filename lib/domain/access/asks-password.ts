import type { ActionName } from './policy';

/**
 * The actions that ask for the password again: they open offers, award, pay, say who may do so, or let somebody in. Whoever finds a
 * screen left open cannot do them. This list is all there is to say: the action asks (lib/actions/ask-before.ts).
 */
const asking: ReadonlySet<ActionName> = new Set<ActionName>([
  'tender.open',
  'tender.award',
  'contract.end',
  'tender.award-next',
  'payment.record',
  'payment.reverse',
  'invitation.create',
  'membership.change',
  'role.second',
  'role.decline',
  'organisation.create',
  'organisation.invite-administrator',
  'recovery.issue',
  'recovery.vouch',
  'recovery.confirm',
  'account.export',
  'account.erase',
  'organisation.export',
  'organisation.erase',
]);

/** Minutes in which a browser that was asked is not asked again. Signing in does not count: it may be long ago, or somebody else's. */
export const provenMinutes = 10;

export const asksPassword = (action: ActionName): boolean => asking.has(action);
