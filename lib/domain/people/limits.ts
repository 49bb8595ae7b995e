/**
 * How often a door that asks for a password may be tried. Counted in the database over the last `limitMinutes`, by its clock.
 * A limit over everybody never shuts anybody out: once it is passed, the narrower limits `inFlood` hold, so that whoever floods
 * one door cannot close it to the others.
 */
export const limitMinutes = 15;

/** Doors that ask for a password. */
export type Purpose = 'sign-in' | 'password' | 'register' | 'invitation';

/** Failures. An account's count starts over when its owner signs in, an address's does not. */
export const failureLimits = { account: 5, accountInFlood: 1, address: 30, everyone: 300 } as const;

type TryLimit = { account: number; lane: number; laneInFlood: number; address: number; everyone: number };
const without = Number.POSITIVE_INFINITY;

/**
 * Tries, whatever came of them: each writes rows. A door's lanes are the municipalities where producers register, and the
 * invitations where one is accepted: what can be told apart when addresses cannot.
 */
export const tryLimits: Record<Purpose, TryLimit> = {
  'sign-in': { account: 60, lane: without, laneInFlood: without, address: without, everyone: without },
  password: { account: 60, lane: without, laneInFlood: without, address: without, everyone: without },
  register: { account: 5, lane: 60, laneInFlood: 4, address: 40, everyone: 240 },
  invitation: { account: 10, lane: 10, laneInFlood: 3, address: 40, everyone: 240 },
};

/** What was tried before, within the time that counts. */
export type Tries = {
  failures: { account: number; address: number; everyone: number };
  /** At the door that is tried now. */
  here: { account: number; lane: number; address: number; everyone: number };
};

/**
 * Whether a try goes ahead. `refused-alike` is answered like a wrong password, because more would tell of the account;
 * `told` is said openly: it follows from what was sent, not from who has an account.
 * @param known the browser has signed in to that account before: it has a count of its own, which nobody else can spend
 */
export function judgeTry(purpose: Purpose, { failures, here }: Tries, known: boolean): 'goes-ahead' | 'refused-alike' | 'told' {
  const flood = !known && failures.everyone >= failureLimits.everyone;
  const perAccount = flood ? failureLimits.accountInFlood : failureLimits.account;
  const limit = tryLimits[purpose];
  const lane = here.everyone >= limit.everyone ? limit.laneInFlood : limit.lane;
  const writesRows = purpose === 'register' || purpose === 'invitation';
  if (writesRows && (here.account >= limit.account || here.lane >= lane || here.address >= limit.address)) return 'told';
  if (failures.account >= perAccount || here.account >= limit.account) return 'refused-alike';
  return !known && failures.address >= failureLimits.address ? 'refused-alike' : 'goes-ahead';
}

/** Invitations that one person makes within an hour; `inFlood` once all together made `everyone`. */
export const invitationLimits = { person: 60, inFlood: 6, everyone: 600 } as const;

/** @returns whether a person may make one more invitation, from how many were made within the last hour */
export function mayInviteMore(made: { person: number; everyone: number }): boolean {
  return made.person < (made.everyone >= invitationLimits.everyone ? invitationLimits.inFlood : invitationLimits.person);
}

/** Days that what was is kept before it is removed: tries, sessions since they ended, invitations since they were used or ran out. */
export const keptDays = { attempts: 1, sessions: 90, invitations: 90 } as const;
