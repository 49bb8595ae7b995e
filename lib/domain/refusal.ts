/**
 * Why the rules said no. Each code has one sentence per language in lib/messages.
 * Codes are grouped by room and never reused for another meaning.
 */
export const refusalCodes = [
  // door
  'not-found',
  'not-signed-in',
  'not-allowed',
  'check-input',
  'changed-meanwhile',
  'separation-of-duties',
  'already-exists',
  'in-use',
  'fault',
  'sent-before',
  'other-person',
  'confirm-first',
  // people
  'wrong-credentials',
  'too-many-tries',
  'too-many-invitations',
  'too-busy',
  'no-membership',
  'link-expired',
  'link-used',
  'sent-at-once',
  'not-the-invited',
  'name-missing',
  'organisation-not-confirmed',
  'last-administrator',
  'not-a-role-here',
  'roles-apart',
  'receiver-without-schools',
  'already-a-member',
  'already-invited',
  'clock-too-far',
  // census
  'kind-is-confirmed',
  'already-confirmed',
  // life of a record
  'wrong-step',
  // programme, schools, rations
  'programme-without-pupils',
  'year-not-matching',
  'break-outside-programme',
  'break-overlaps',
  'recipe-too-heavy',
  'file-too-large',
  'file-not-a-table',
  'file-damaged',
  'file-empty',
  'file-too-heavy',
  'files-waiting',
  'upload-running',
  'file-locked',
  'file-old-excel',
  'file-open-document',
  'file-numbers',
  'file-web-page',
  'file-old-exchange',
  'file-letters',
  'file-pdf',
  'import-row-unknown',
  'import-needs-column',
  'import-warnings-unseen',
  'import-has-problems',
  'import-already-confirmed',
  'zone-name-taken',
  'zone-not-empty',
  'zone-in-draft',
  'merge-with-itself',
  'school-code-taken',
  'product-taken',
  'nothing-to-copy',
  // tenders
  'no-demand',
  'too-many-lots',
  'period-outside-programme',
  'lot-cannot-be-split',
  'split-part-unserved',
  'lots-cannot-be-merged',
  'lot-prices-differ',
  'frequency-outlasts-shelf-life',
  'price-dated-ahead',
  'fresh-needs-no-registry',
  'rupe-not-required',
  'guarantee-not-allowed',
  'guarantee-too-high',
  'too-many-requirements',
  'requirement-needs-figure',
  'requirement-needs-document',
  'tender-without-lots',
  'deadline-too-soon',
  'deadline-after-start',
  'holidays-unknown',
  'legal-basis-needed',
  'departmental-holiday',
  'modality-needs-basis',
  'no-modality-in-force',
  'split-not-acknowledged',
  'unserved-not-acknowledged',
  'short-not-acknowledged',
  'nothing-deserted',
  'second-call-too-late',
  'already-called-again',
  // matrix
  'commitment-without-evidence',
  // contracts
  'nothing-awarded',
  'surplus-not-acknowledged',
  'no-delivery-days',
  'no-drop-points',
  'reschedule-too-soon',
  'nothing-ahead',
  // deliveries
  'already-delivered',
  'nothing-delivered',
  'delivered-in-future',
  'delivered-before-contract',
  'produced-after-delivery',
  'expires-before-production',
  'more-than-contracted',
  'lines-do-not-match',
  'already-received',
  'more-than-delivered',
  'reason-missing',
  // payments
  'nothing-to-pay',
  'paid-in-future',
  'paid-before-act',
  'act-already-paid',
  'more-than-owed',
  'deducted-over-gross',
  'deduction-needs-basis',
  'owed-changed',
  'voucher-used',
  'already-reversed',
  // offers
  'offers-closed',
  'offer-empty',
  'units-over-lot',
  'lot-incomplete',
  'partial-not-taken',
  'draft-changed',
  'offer-not-standing',
  // evaluation and award
  'deadline-not-passed',
  'check-pending',
  'unit-missing',
  'departure-needs-report',
  'offer-not-awardable',
  'margin-needs-basis',
  // rule book
  'rule-value-unfit',
  'rule-is-sure',
  'already-validated',
  'rule-not-validated',
  'validation-needs-paper',
  'validation-changes-nothing',
  'paper-too-large',
  'paper-not-readable',
  'nobody-validates',
  'own-validation',
  'validator-applies',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** Values that a refusal's sentence may quote. Never anything the reader may not see. */
export type RefusalParams = Readonly<Record<string, string | number>>;

/** A "no" that the rules give on purpose, safe to show. Any other error is a fault. */
export class Refusal extends Error {
  /**
   * @param code which rule said no
   * @param params figures that the sentence quotes
   * @param field name of the form field that the person should mend, if one is to blame
   */
  constructor(
    readonly code: RefusalCode,
    readonly params: RefusalParams = {},
    readonly field?: string,
  ) {
    super(code);
  }
}
