import type { TenderStatus } from '@/lib/domain/tenders/tender';

/**
 * How an offer of one's own stands:
 * - `standing`: sent, and counts while offers are taken;
 * - `unconfirmed`: the tender was amended, and it counts only once its author confirms it; `not-confirmed`: the time for that is over;
 * - `sealed`: offers are not taken any more, and nobody opened them yet;
 * - `unreadable`: its envelope could not be opened as it was sent;
 * - `in-evaluation`: opened, not decided;
 * - `won`, `partly-won`: all or something of what it offered was awarded to it;
 * - `lost`: decided for others;
 * - `unsigned`: awarded to it, which did not sign: it went on to others, or to nobody;
 * - `deserted`: what it was for was declared deserted;
 * - `cancelled`: the tender was cancelled or annulled;
 * - `withdrawn`, `replaced`: by its own bidder.
 */
export const offerStates = [
  'standing',
  'unconfirmed',
  'not-confirmed',
  'sealed',
  'in-evaluation',
  'won',
  'partly-won',
  'lost',
  'unsigned',
  'deserted',
  'unreadable',
  'cancelled',
  'withdrawn',
  'replaced',
] as const;
export type OfferState = (typeof offerStates)[number];

/** What is on record of a sent offer and its tender. */
export type OfferFacts = {
  /** Effective: closed by the clock once the deadline passed. */
  status: TenderStatus;
  withdrawn: boolean;
  /** Another offer of the same bidder came later. */
  replaced: boolean;
  /** Waits for its author's word on an amendment, or waited for it when the time ended. */
  unconfirmed: boolean;
  opened: boolean;
  unreadable: boolean;
  /** Of the items that it offered. */
  offeredUnits: number;
  awardedUnits: number;
  /** Something was awarded to it, and it did not sign. */
  unsigned: boolean;
  /** Everything that it competed for was declared deserted. */
  allDeserted: boolean;
};

/** @returns how it stands now: never `standing` once offers are not taken, nor open once the tender is decided */
export function offerState(facts: OfferFacts): OfferState {
  if (facts.withdrawn) return 'withdrawn';
  if (facts.replaced) return 'replaced';
  switch (facts.status) {
    case 'draft':
    case 'published':
      return facts.unconfirmed ? 'unconfirmed' : 'standing';
    case 'cancelled':
    case 'annulled':
      return 'cancelled';
    default:
      return facts.unconfirmed ? 'not-confirmed' : closedState(facts);
  }
}

/** Of one that counted when offers were closed, in a tender that goes on or was decided. */
function closedState(facts: OfferFacts): OfferState {
  if (facts.unreadable) return 'unreadable';
  switch (facts.status) {
    case 'closed':
    case 'evaluated':
      return facts.opened ? 'in-evaluation' : 'sealed';
    case 'deserted':
      return facts.unsigned ? 'unsigned' : 'deserted';
    default:
      if (facts.awardedUnits === 0 && facts.unsigned) return 'unsigned';
      if (facts.awardedUnits === 0) return facts.allDeserted ? 'deserted' : 'lost';
      return facts.awardedUnits < facts.offeredUnits ? 'partly-won' : 'won';
  }
}

/** Whether something may still come of it, or came of it: what else is closed goes to the end of its bidder's list. */
export function isOpenState(state: OfferState): boolean {
  return ['standing', 'unconfirmed', 'sealed', 'in-evaluation', 'won', 'partly-won'].includes(state);
}
