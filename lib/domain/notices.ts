import type { ActionName } from './access/policy';

/** What an organisation is told that others did. Each code has one sentence per language in lib/messages. */
export const noticeCodes = [
  // people and census
  'member-joined',
  'administrator-invited',
  'role-proposed',
  'role-seconded',
  'role-declined',
  'recovery-issued',
  'account-recovered',
  'account-opened-by-link',
  'recovery-confirmed',
  'producer-entered',
  'producer-returned',
  'capacity-entered',
  'document-entered',
  'producer-registered',
  'producer-confirmed',
  'document-to-verify',
  'document-verified',
  // tender to award
  'tender-published',
  'tender-amended',
  'tender-extended',
  'tender-cancelled',
  'tender-annulled',
  'question-asked',
  'questions-answered',
  'offers-opened',
  'award-recommended',
  'evaluation-returned',
  'tender-awarded',
  'award-passed-on',
  'award-received',
  'tender-deserted',
  'offer-deadline-near',
  'tender-closed',
  // contract to payment
  'contract-formalised',
  'contract-rescheduled',
  'contract-change-proposed',
  'contract-change-agreed',
  'contract-change-declined',
  'contract-fined',
  'fine-lifted',
  'contract-ended',
  'delivery-rejected',
  'note-withdrawn',
  'deliveries-closed',
  'amendment-proposed',
  'amendment-confirmed',
  'amendment-declined',
  'payment-recorded',
  'payment-reversed',
  // rule book
  'rule-validation-asked',
  'rule-validated',
  // matrix
  'commitment-recorded',
  'commitment-answered',
] as const;
export type NoticeCode = (typeof noticeCodes)[number];

/** Values that a notice's sentence quotes. Never anything that its readers may not see. */
export type NoticeParams = Readonly<Record<string, string | number>>;

/** What notices are about. */
type NoticeTopic = 'people' | 'census' | 'tenders' | 'contracts' | 'deliveries' | 'payments' | 'rules' | 'matrix' | 'other';

const topics: Record<NoticeCode, NoticeTopic> = {
  'member-joined': 'people',
  'administrator-invited': 'people',
  'role-proposed': 'people',
  'role-seconded': 'people',
  'role-declined': 'people',
  'recovery-issued': 'people',
  'account-recovered': 'people',
  'account-opened-by-link': 'people',
  'recovery-confirmed': 'people',
  'producer-entered': 'census',
  'producer-returned': 'census',
  'capacity-entered': 'census',
  'document-entered': 'census',
  'producer-registered': 'census',
  'producer-confirmed': 'census',
  'document-to-verify': 'census',
  'document-verified': 'census',
  'tender-published': 'tenders',
  'tender-amended': 'tenders',
  'tender-extended': 'tenders',
  'tender-cancelled': 'tenders',
  'tender-annulled': 'tenders',
  'question-asked': 'tenders',
  'questions-answered': 'tenders',
  'offers-opened': 'tenders',
  'award-recommended': 'tenders',
  'evaluation-returned': 'tenders',
  'tender-awarded': 'tenders',
  'award-passed-on': 'tenders',
  'award-received': 'tenders',
  'tender-deserted': 'tenders',
  'offer-deadline-near': 'tenders',
  'tender-closed': 'tenders',
  'contract-formalised': 'contracts',
  'contract-rescheduled': 'contracts',
  'contract-change-proposed': 'contracts',
  'contract-change-agreed': 'contracts',
  'contract-change-declined': 'contracts',
  'contract-fined': 'contracts',
  'fine-lifted': 'contracts',
  'contract-ended': 'contracts',
  'delivery-rejected': 'deliveries',
  'note-withdrawn': 'deliveries',
  'deliveries-closed': 'deliveries',
  'amendment-proposed': 'deliveries',
  'amendment-confirmed': 'deliveries',
  'amendment-declined': 'deliveries',
  'payment-recorded': 'payments',
  'payment-reversed': 'payments',
  'rule-validation-asked': 'rules',
  'rule-validated': 'rules',
  'commitment-recorded': 'matrix',
  'commitment-answered': 'matrix',
};

/** @param code as it was kept: of one that is no longer known nothing can be said */
export function topicOf(code: string): NoticeTopic {
  const known = noticeCodes.find((one) => one === code);
  return known ? topics[known] : 'other';
}

/** Notices that wait for an answer as long as their record does, and what answers them. */
export const answering = {
  'question-asked': 'question.answer',
  'role-proposed': 'role.second',
  'producer-registered': 'producer.confirm',
  'document-to-verify': 'document.verify',
  'tender-closed': 'tender.open',
  'award-recommended': 'tender.award',
  'evaluation-returned': 'tender.recommend',
  'rule-validation-asked': 'rule.validate',
  'contract-change-proposed': 'contract.answer-change',
  'amendment-proposed': 'reception.answer',
  'commitment-recorded': 'commitment.answer',
} as const satisfies Partial<Record<NoticeCode, ActionName>>;

/** Notices that quote who a person is, by name or mail: these words go with the person. */
export const quotingPeople = [
  'member-joined',
  'administrator-invited',
  'role-proposed',
  'recovery-issued',
  'capacity-entered',
  'document-entered',
  'rule-validated',
] as const satisfies readonly NoticeCode[];

/** Notices that quote the name of the producer to whose entry in the census they lead. */
export const quotingProducers = ['producer-registered', 'document-to-verify'] as const satisfies readonly NoticeCode[];

/** The parameters in which a notice quotes a name or a mail. */
export const quotedNames = ['name', 'by', 'email'] as const;
