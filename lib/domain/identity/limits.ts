/**
 * How often what asks for a password may be tried. Counted in the database over the last `limitMinutes`, by its clock.
 * No limit shuts anybody out: past it, tries are spaced, and one that comes too soon is not looked at and leaves no trace. So whoever floods
 * one slows it for strangers, cannot close it to anybody, and does nothing to a browser that signed in before.
 */
export const limitMinutes = 15;

/** What asks for a password, for the code that replaces one, or for a link by mail. */
export type Purpose = 'sign-in' | 'password' | 'register' | 'invitation' | 'recovery' | 'link';

/** So many go freely; from there each waits `step` seconds after the one before, twice as long with each more, up to `longest`. */
export type Pace = { free: number; step: number; longest: number };

const unpaced: Pace = { free: Number.POSITIVE_INFINITY, step: 0, longest: 0 };

/**
 * Failures. An account's count starts over when its owner signs in, an address's does not. Once everybody together failed `everyone`
 * times, strangers are spaced sooner.
 */
export const failurePaces = {
  account: { free: 5, step: 15, longest: 240 },
  accountInFlood: { free: 2, step: 15, longest: 240 },
  address: { free: 30, step: 2, longest: 60 },
} as const satisfies Record<string, Pace>;
export const failuresOfEveryone = 300;

type TryPace = { account: Pace; lane: Pace; laneInFlood: Pace; address: Pace; everyone: number };

const looking: TryPace = {
  account: { free: 60, step: 15, longest: 60 },
  lane: unpaced,
  laneInFlood: unpaced,
  address: unpaced,
  everyone: Number.POSITIVE_INFINITY,
};

/**
 * Tries, whatever came of them: each writes rows. The lanes are the municipalities where producers register, and the
 * invitations where one is accepted: what can be told apart when addresses cannot.
 */
export const tryPaces: Record<Purpose, TryPace> = {
  'sign-in': looking,
  password: looking,
  recovery: looking,
  link: {
    account: { free: 3, step: 60, longest: 600 },
    lane: unpaced,
    laneInFlood: unpaced,
    address: { free: 20, step: 10, longest: 120 },
    everyone: Number.POSITIVE_INFINITY,
  },
  register: {
    account: { free: 5, step: 30, longest: 240 },
    lane: { free: 60, step: 10, longest: 20 },
    laneInFlood: { free: 4, step: 20, longest: 45 },
    address: { free: 40, step: 5, longest: 60 },
    everyone: 240,
  },
  invitation: {
    account: { free: 10, step: 15, longest: 60 },
    lane: { free: 10, step: 15, longest: 60 },
    laneInFlood: { free: 3, step: 15, longest: 60 },
    address: { free: 40, step: 5, longest: 60 },
    everyone: 240,
  },
};

/** How many there were, and seconds since the last of them; null when there was none. */
export type Past = { count: number; since: number | null };

/** What was tried before, within the time that counts. */
export type Tries = {
  failures: { account: Past; address: Past; everyone: number };
  /** Of the purpose that is tried now. */
  here: { account: Past; lane: Past; address: Past; everyone: number };
};

/** @returns seconds that must have passed since the last one */
export function secondsBetween(count: number, { free, step, longest }: Pace): number {
  return count < free ? 0 : Math.min(step * 2 ** Math.min(count - free, 20), longest);
}

function isTooSoon({ count, since }: Past, pace: Pace): boolean {
  return since !== null && since < secondsBetween(count, pace);
}

/**
 * Whether a try goes ahead. `refused-alike` is answered like a wrong password, because more would tell of the account;
 * `told` is said openly: it follows from what was sent, not from who has an account.
 * @param known the browser has signed in to that account before: it has a count of its own, which nobody else can spend
 */
export function judgeTry(purpose: Purpose, { failures, here }: Tries, known: boolean): 'goes-ahead' | 'refused-alike' | 'told' {
  const pace = tryPaces[purpose];
  const lane = here.everyone >= pace.everyone ? pace.laneInFlood : pace.lane;
  const writesRows = purpose === 'register' || purpose === 'invitation' || purpose === 'link';
  if (
    writesRows &&
    (isTooSoon(here.account, pace.account) || isTooSoon(here.lane, lane) || isTooSoon(here.address, pace.address))
  )
    return 'told';
  const isFlood = !known && failures.everyone >= failuresOfEveryone;
  const perAccount = isFlood ? failurePaces.accountInFlood : failurePaces.account;
  if (isTooSoon(failures.account, perAccount) || isTooSoon(here.account, pace.account)) return 'refused-alike';
  return !known && isTooSoon(failures.address, failurePaces.address) ? 'refused-alike' : 'goes-ahead';
}

/** Invitations that one person makes within an hour; `inFlood` once all together made `everyone`. */
export const invitationLimits = { person: 60, inFlood: 6, everyone: 600 } as const;

/** @returns whether a person may make one more invitation, from how many were made within the last hour */
export function mayInviteMore(made: { person: number; everyone: number }): boolean {
  return made.person < (made.everyone >= invitationLimits.everyone ? invitationLimits.inFlood : invitationLimits.person);
}

/** Days that what was is kept before it is removed: tries, sessions since they ended, invitations since they were used or ran out. */
export const keptDays = { attempts: 1, sessions: 90, invitations: 90 } as const;
