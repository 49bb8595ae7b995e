import { dayTold, money, percentOf, percentPoints } from '../format';
import { type Figures, isGiven, numberIn, textIn } from './refusal-params';

/** Of a contract: its signing, schedule, changes, deliveries, receptions and payments. */
export const contractFigures = {
  'surplus-not-acknowledged': (t, { units }) => t('surplus-not-acknowledged', { units: numberIn(units) }),
  'terms-not-over': (t, { papers, appeal }) =>
    t('terms-not-over', {
      hasPapers: isGiven(papers),
      papers: dayTold(papers),
      hasAppeal: isGiven(appeal),
      appeal: dayTold(appeal),
    }),
  'reschedule-too-soon': (t, { earliest }) => t('reschedule-too-soon', { earliest: dayTold(earliest) }),
  'nothing-ahead': (t, { last }) => t('nothing-ahead', { hasLast: isGiven(last), last: dayTold(last) }),
  'more-than-contracted': (t, { left }) => t('more-than-contracted', { left: numberIn(left) }),
  'more-than-delivered': (t, { delivered }) => t('more-than-delivered', { delivered: numberIn(delivered) }),
  'reason-missing': (t, { rejected }) => t('reason-missing', { rejected: numberIn(rejected) }),
  'missing-without-reason': (t, { missing }) => t('missing-without-reason', { missing: numberIn(missing) }),
  'accepted-expired': (t, { expires }) => t('accepted-expired', { expires: dayTold(expires) }),
  'expired-meanwhile': (t, { expires }) => t('expired-meanwhile', { expires: dayTold(expires) }),
  'more-than-scheduled': (t, { due, taken }) => t('more-than-scheduled', { due: numberIn(due), taken: numberIn(taken) }),
  'shelf-life-short': (t, { until }) => t('shelf-life-short', { until: dayTold(until) }),
  'note-alike': (t, { number }) => t('note-alike', { number: textIn(number) }),
  'schools-without-receiver': (t, { schools, more }) =>
    t('schools-without-receiver', {
      hasSchools: isGiven(schools),
      schools: textIn(schools),
      more: numberIn(more),
    }),
  'more-than-accepted': (t, { accepted }) => t('more-than-accepted', { accepted: numberIn(accepted) }),
  'surplus-beside-missing': (t, { missing }) => t('surplus-beside-missing', { missing: numberIn(missing) }),
  'change-beyond-ahead': (t, { most }) => t('change-beyond-ahead', { most: numberIn(most) }),
  'change-over-limit': (t, { limitBps, leftCentavos }) =>
    t('change-over-limit', { limit: percentOf(numberIn(limitBps)), left: moneyIn(leftCentavos) }),
  'term-not-longer': (t, { ends }) => t('term-not-longer', { ends: dayTold(ends) }),
  'term-beyond-year': (t, { last }) => t('term-beyond-year', { last: dayTold(last) }),
  'fine-over-rule': (t, { maxBps }) => t('fine-over-rule', { most: percentOf(numberIn(maxBps)) }),
  'end-below-cap': (t, { bps, percent }) =>
    t('end-below-cap', { fined: percentOf(numberIn(bps)), cap: percentPoints(numberIn(percent)) }),
  'contract-not-over': (t, { ends }) => t('contract-not-over', { hasEnds: isGiven(ends), ends: dayTold(ends) }),
  'paid-before-act': (t, { day: act }) => t('paid-before-act', { day: dayTold(act) }),
  'more-than-owed': (t, { owedCentavos }) => t('more-than-owed', { owed: moneyIn(owedCentavos) }),
  'deducted-over-gross': (t, { maxCentavos }) => t('deducted-over-gross', { most: moneyIn(maxCentavos) }),
} as const satisfies Figures;

const moneyIn = (centavos: string | number | undefined): string => money(BigInt(centavos ?? 0));
