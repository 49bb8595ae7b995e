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
