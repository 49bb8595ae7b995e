/** What a publication keeps of the rules that decided it: for tenders that tests write by rows. */
const modality = {
  rule: 'MOD-CM',
  text: '',
  norm: '',
  article: '-',
  confidence: 'seen',
  value: {},
  note: null,
  override: null,
  decides: true,
};
const deadline = { minimumBusinessDays: 0, earliest: '2026-03-02', skipped: [], trace: null, legalBasis: null };

export const publishedTrace = { rulesVersion: 'prueba', modality, deadline, splitting: null };
