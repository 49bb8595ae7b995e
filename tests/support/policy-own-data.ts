import { from } from './policy-staged';

const ofOneself = from((s) => ({ home: s.town, fields: {}, startsFromOneself: true }));

/** The copy of what is held of somebody, and its erasure. */
export const ownDataWalks = {
  'account.export': ofOneself,
  'account.erase': ofOneself,
  'organisation.export': ofOneself,
  // With an offer on its way, which is told and keeps it.
  'organisation.erase': from((s) => ({ home: s.bidding, fields: {}, startsFromOneself: true })),
};
