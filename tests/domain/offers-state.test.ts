import { describe, expect, test } from 'vitest';
import { isOpenState, type OfferFacts, type OfferState, offerState } from '@/lib/domain/offers/state';
import { tenderStatuses } from '@/lib/domain/tenders/tender';

const facts = (more: Partial<OfferFacts> = {}): OfferFacts => ({
  status: 'published',
  withdrawn: false,
  replaced: false,
  unconfirmed: false,
  opened: false,
  unreadable: false,
  offeredUnits: 0,
  awardedUnits: 0,
  unsigned: false,
  allDeserted: false,
  ...more,
});
const opened = { opened: true, offeredUnits: 100 };

describe('how an offer of one’s own stands', () => {
  test.each<{ why: string; facts: Partial<OfferFacts>; state: OfferState }>([
    { why: 'sent, while offers are taken', facts: {}, state: 'standing' },
    { why: 'amended, and not confirmed yet', facts: { unconfirmed: true }, state: 'unconfirmed' },
    { why: 'not confirmed in time', facts: { status: 'closed', unconfirmed: true }, state: 'not-confirmed' },
    {
      why: 'not confirmed, and decided',
      facts: { status: 'awarded', unconfirmed: true, unreadable: true },
      state: 'not-confirmed',
    },
    { why: 'after the deadline, before the opening', facts: { status: 'closed' }, state: 'sealed' },
    { why: 'opened', facts: { status: 'closed', ...opened }, state: 'in-evaluation' },
    { why: 'recommended, not decided', facts: { status: 'evaluated', ...opened }, state: 'in-evaluation' },
    { why: 'an envelope that did not open', facts: { status: 'evaluated', unreadable: true }, state: 'unreadable' },
    { why: 'the same once it is decided', facts: { status: 'awarded', unreadable: true }, state: 'unreadable' },
    { why: 'all of it awarded', facts: { status: 'awarded', ...opened, awardedUnits: 100 }, state: 'won' },
    { why: 'all of it, contracted', facts: { status: 'contracted', ...opened, awardedUnits: 100 }, state: 'won' },
    { why: 'a part of it awarded', facts: { status: 'awarded', ...opened, awardedUnits: 40 }, state: 'partly-won' },
    { why: 'awarded to others', facts: { status: 'awarded', ...opened }, state: 'lost' },
    { why: 'awarded, not signed, gone on to others', facts: { status: 'awarded', ...opened, unsigned: true }, state: 'unsigned' },
    { why: 'not signed, and nobody was next', facts: { status: 'deserted', ...opened, unsigned: true }, state: 'unsigned' },
    {
      why: 'not signed of one lot, signed of another',
      facts: { status: 'contracted', ...opened, unsigned: true, awardedUnits: 40 },
      state: 'partly-won',
    },
    { why: 'contracted with others', facts: { status: 'contracted', ...opened }, state: 'lost' },
    {
      why: 'others won other lots, its own were deserted',
      facts: { status: 'awarded', ...opened, allDeserted: true },
      state: 'deserted',
    },
    { why: 'the tender was deserted', facts: { status: 'deserted', ...opened }, state: 'deserted' },
    { why: 'the tender was cancelled', facts: { status: 'cancelled' }, state: 'cancelled' },
    { why: 'annulled after the award', facts: { status: 'annulled', ...opened, awardedUnits: 100 }, state: 'cancelled' },
    { why: 'withdrawn', facts: { withdrawn: true }, state: 'withdrawn' },
    { why: 'withdrawn, and the tender went on', facts: { withdrawn: true, status: 'awarded' }, state: 'withdrawn' },
    { why: 'replaced', facts: { replaced: true, status: 'awarded' }, state: 'replaced' },
  ])('$why → $state', ({ facts: given, state }) => expect(offerState(facts(given))).toBe(state));

  test('nothing is said to stand, and nothing without an award stays open, once the tender is decided or over', () => {
    for (const status of tenderStatuses) {
      const state = offerState(facts({ status, ...opened }));
      const takesOffers = status === 'published' || status === 'draft';
      expect(state === 'standing').toBe(takesOffers);
      expect(isOpenState(state)).toBe(takesOffers || status === 'closed' || status === 'evaluated');
    }
  });
});
