import { from } from './policy-staged';

/** The actions that change, fine or end a contract. */
export const contractWalks = (reason: string) => ({
  'contract.change': from((s) => ({
    home: s.town,
    fields: { contractId: s.contract.id, kind: 'end', reason, legalBasis: reason },
  })),
  'contract.answer-change': from((s) => ({ home: s.farmer, fields: { changeId: s.changeId, word: 'declined' } })),
  'fine.impose': from((s) => ({
    home: s.town,
    fields: { contractId: s.contract.id, deliveries: s.undelivered.id, percent: '1', seen: '1', reason, legalBasis: reason },
  })),
  'fine.lift': from((s) => ({ home: s.town, fields: { fineId: s.fineId, reason } })),
  'contract.end': from((s) => ({
    home: s.town,
    fields: { contractId: s.contract.id, kind: 'force-majeure', reason, legalBasis: reason },
  })),
});
