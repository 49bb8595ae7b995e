import { expect, test } from 'vitest';
import {
  failurePaces,
  failuresOfEveryone,
  invitationLimits,
  judgeTry,
  mayInviteMore,
  type Past,
  type Purpose,
  secondsBetween,
  tryPaces,
} from '@/lib/domain/identity/limits';

type Changes = { failures?: object; here?: object; known?: boolean };

const none: Past = { count: 0, since: null };
const many = (count: number, since = 0): Past => ({ count, since });

function verdict(purpose: Purpose, { failures, here, known = false }: Changes) {
  const past = { account: none, address: none, everyone: 0 };
  return judgeTry(purpose, { failures: { ...past, ...failures }, here: { ...past, lane: none, ...here } }, known);
}

const { account, accountInFlood, address } = failurePaces;
const everyone = failuresOfEveryone;
const { register, invitation } = tryPaces;

test.each<[Purpose, Changes, string]>([
  ['sign-in', {}, 'goes-ahead'],
  ['sign-in', { failures: { account: many(account.free - 1) } }, 'goes-ahead'],
  ['sign-in', { failures: { account: many(account.free) } }, 'refused-alike'],
  // Slower, and never shut: the next one waits, and no more than the longest.
  ['sign-in', { failures: { account: many(account.free, account.step) } }, 'goes-ahead'],
  ['sign-in', { failures: { account: many(1e6, account.longest) } }, 'goes-ahead'],
  ['sign-in', { failures: { account: many(1e6, account.longest - 1) } }, 'refused-alike'],
  ['sign-in', { failures: { address: many(address.free - 1) } }, 'goes-ahead'],
  ['sign-in', { failures: { address: many(address.free) } }, 'refused-alike'],
  ['sign-in', { failures: { address: many(1e6, address.longest) } }, 'goes-ahead'],
  // Its own count is the only one that a known browser can spend.
  ['sign-in', { failures: { address: many(1e6), everyone }, known: true }, 'goes-ahead'],
  ['sign-in', { failures: { account: many(account.free), everyone }, known: true }, 'refused-alike'],
  // A flood over everybody spaces strangers sooner and shuts nobody out.
  ['sign-in', { failures: { everyone: 100 * everyone } }, 'goes-ahead'],
  ['sign-in', { failures: { everyone, account: many(1) } }, 'goes-ahead'],
  ['sign-in', { failures: { everyone, account: many(accountInFlood.free) } }, 'refused-alike'],
  ['sign-in', { failures: { everyone, account: many(accountInFlood.free, accountInFlood.step) } }, 'goes-ahead'],
  ['sign-in', { failures: { everyone: everyone - 1, account: many(accountInFlood.free) } }, 'goes-ahead'],
  ['sign-in', { failures: { everyone, account: many(accountInFlood.free) }, known: true }, 'goes-ahead'],
  ['sign-in', { here: { lane: many(9999), everyone: 99_999 } }, 'goes-ahead'],
  ['recovery', { failures: { account: many(account.free) } }, 'refused-alike'],
  ['password', { failures: { account: many(account.free) } }, 'refused-alike'],
  ['register', { here: { account: many(register.account.free - 1) } }, 'goes-ahead'],
  ['register', { here: { account: many(register.account.free) } }, 'told'],
  ['register', { here: { lane: many(register.lane.free - 1) } }, 'goes-ahead'],
  ['register', { here: { lane: many(register.lane.free) } }, 'told'],
  ['register', { here: { address: many(register.address.free) } }, 'told'],
  // Whoever names one municipality again and again makes the others wait less than a minute there.
  ['register', { here: { lane: many(1e6, register.lane.longest) } }, 'goes-ahead'],
  ['register', { here: { lane: many(1e6, 45), everyone: 1e6 } }, 'goes-ahead'],
  // Over everybody the smaller lane holds: a municipality where nobody registered is open.
  ['register', { here: { everyone: register.everyone, lane: many(register.laneInFlood.free - 1) } }, 'goes-ahead'],
  ['register', { here: { everyone: register.everyone, lane: many(register.laneInFlood.free) } }, 'told'],
  ['register', { failures: { account: many(account.free) } }, 'refused-alike'],
  ['invitation', { here: { lane: many(invitation.lane.free) } }, 'told'],
  ['invitation', { here: { everyone: invitation.everyone, lane: many(invitation.laneInFlood.free) } }, 'told'],
  ['invitation', { here: { everyone: 100 * invitation.everyone } }, 'goes-ahead'],
])('%s after %j: %s', (purpose, changes, expected) => expect(verdict(purpose, changes)).toBe(expected));

const purposes = ['sign-in', 'password', 'register', 'invitation', 'recovery'] as const;

test('no count of others alone keeps a first try out, for any purpose', () => {
  for (const purpose of purposes)
    expect(verdict(purpose, { failures: { everyone: 1e9 }, here: { everyone: 1e9 } })).toBe('goes-ahead');
});

test('whatever was tried, five minutes without a try are enough for any purpose', () => {
  const flood = many(1e9, 300);
  const past = { account: flood, address: flood, lane: flood, everyone: 1e9 };
  for (const purpose of purposes) expect(verdict(purpose, { failures: past, here: past })).toBe('goes-ahead');
});

test.each([
  [4, 0],
  [5, 15],
  [6, 30],
  [8, 120],
  [9, 240],
  [5000, 240],
])('after %i failures at an account the next waits %i seconds', (count, seconds) =>
  expect(secondsBetween(count, account)).toBe(seconds),
);

test.each([
  [{ person: invitationLimits.person - 1, everyone: 0 }, true],
  [{ person: invitationLimits.person, everyone: 0 }, false],
  [{ person: invitationLimits.inFlood - 1, everyone: invitationLimits.everyone }, true],
  [{ person: invitationLimits.inFlood, everyone: invitationLimits.everyone }, false],
])('after %j invitations within an hour, one more: %s', (made, may) => expect(mayInviteMore(made)).toBe(may));
