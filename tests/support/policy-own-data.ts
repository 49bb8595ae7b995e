import type { Fields } from '@/lib/actions/form-fields';
import { from } from './policy-staged';

const ofOneself = (fields: Fields = {}) => from((s) => ({ home: s.town, fields, startsFromOneself: true }));

/** What somebody asks of their own account: mail, a copy of what is held of them, and its erasure. */
export const ownDataWalks = {
  'mail.ask-address': ofOneself(),
  'mail.choose': ofOneself({ mode: 'at-once' }),
  'account.export': ofOneself(),
  'account.erase': ofOneself(),
  'organisation.export': ofOneself(),
  // With an offer on its way, which is told and keeps it.
  'organisation.erase': from((s) => ({ home: s.bidding, fields: {}, startsFromOneself: true })),
};
