import { expect, test } from 'vitest';
import { failureLimits, invitationLimits, judgeTry, mayInviteMore, type Purpose, tryLimits } from '@/lib/domain/people/limits';

type Changes = { failures?: object; here?: object; known?: boolean };

function verdict(purpose: Purpose, { failures, here, known = false }: Changes) {
  const none = { account: 0, address: 0, everyone: 0 };
  return judgeTry(purpose, { failures: { ...none, ...failures }, here: { ...none, lane: 0, ...here } }, known);
}

const { account, address, everyone } = failureLimits;
const register = tryLimits.register;
const invitation = tryLimits.invitation;

test.each<[Purpose, Changes, string]>([
  ['sign-in', {}, 'goes-ahead'],
  ['sign-in', { failures: { account: account - 1 } }, 'goes-ahead'],
  ['sign-in', { failures: { account } }, 'refused-alike'],
  ['sign-in', { failures: { address: address - 1 } }, 'goes-ahead'],
  ['sign-in', { failures: { address } }, 'refused-alike'],
  // Its own count is the only one that a known browser can spend.
  ['sign-in', { failures: { address, everyone }, known: true }, 'goes-ahead'],
  ['sign-in', { failures: { account, everyone }, known: true }, 'refused-alike'],
  ['sign-in', { here: { account: tryLimits['sign-in'].account } }, 'refused-alike'],
  // A flood over everybody narrows each account and shuts none.
  ['sign-in', { failures: { everyone: 100 * everyone } }, 'goes-ahead'],
  ['sign-in', { failures: { everyone, account: 1 } }, 'refused-alike'],
  ['sign-in', { failures: { everyone: everyone - 1, account: 1 } }, 'goes-ahead'],
  ['sign-in', { failures: { everyone, account: 4 }, known: true }, 'goes-ahead'],
  ['sign-in', { here: { lane: 9999, everyone: 99_999 } }, 'goes-ahead'],
  ['password', { failures: { account } }, 'refused-alike'],
  ['register', { here: { account: register.account - 1 } }, 'goes-ahead'],
  ['register', { here: { account: register.account } }, 'told'],
  ['register', { here: { lane: register.lane - 1 } }, 'goes-ahead'],
  ['register', { here: { lane: register.lane } }, 'told'],
  ['register', { here: { address: register.address } }, 'told'],
  // Over everybody the smaller lane holds: a municipality where nobody registered is open.
  ['register', { here: { everyone: register.everyone, lane: register.laneInFlood - 1 } }, 'goes-ahead'],
  ['register', { here: { everyone: register.everyone, lane: register.laneInFlood } }, 'told'],
  ['register', { failures: { account } }, 'refused-alike'],
  ['invitation', { here: { lane: invitation.lane } }, 'told'],
  ['invitation', { here: { everyone: invitation.everyone, lane: invitation.laneInFlood } }, 'told'],
  ['invitation', { here: { everyone: 100 * invitation.everyone } }, 'goes-ahead'],
])('%s after %j: %s', (purpose, changes, expected) => expect(verdict(purpose, changes)).toBe(expected));

test('no count of others alone keeps a first try out, at any door', () => {
  for (const purpose of ['sign-in', 'password', 'register', 'invitation'] as const)
    expect(verdict(purpose, { failures: { everyone: 1e9 }, here: { everyone: 1e9 } })).toBe('goes-ahead');
});

test.each([
  [{ person: invitationLimits.person - 1, everyone: 0 }, true],
  [{ person: invitationLimits.person, everyone: 0 }, false],
  [{ person: invitationLimits.inFlood - 1, everyone: invitationLimits.everyone }, true],
  [{ person: invitationLimits.inFlood, everyone: invitationLimits.everyone }, false],
])('after %j invitations within an hour, one more: %s', (made, may) => expect(mayInviteMore(made)).toBe(may));
