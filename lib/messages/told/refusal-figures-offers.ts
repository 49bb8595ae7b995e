import { type Claim, claims } from '@/lib/domain/offers/claims';
import { dayTold } from '../format';
import type { Translator } from '../translator';
import { type Figures, isGiven, numberIn, textIn } from './refusal-params';

/** Of an offer, its evaluation and its award. */
export const offerFigures = {
  'units-over-lot': (t, { product, units }) =>
    t('units-over-lot', { hasProduct: isGiven(product), product: textIn(product), units: numberIn(units) }),
  'lot-incomplete': (t, { product }) => t('lot-incomplete', { hasProduct: isGiven(product), product: textIn(product) }),
  'partial-not-taken': (t, { product, units }) =>
    t('partial-not-taken', { hasProduct: isGiven(product), product: textIn(product), units: numberIn(units) }),
  'claim-incomplete': (t, { certificate }) => t('claim-incomplete', { certificate: textIn(certificate) }),
  'claim-not-issued': (t, { certificate, day: issued }) =>
    t('claim-not-issued', { certificate: textIn(certificate), issued: dayTold(issued) }),
  'claim-expired': (t, { certificate, day: until, deadline }) =>
    t('claim-expired', { certificate: textIn(certificate), until: dayTold(until), deadline: dayTold(deadline) }),
  'claim-unchecked': (t, { bidder, claim, unit }, translators) =>
    t('claim-unchecked', { bidder: textIn(bidder), claim: claimIn(translators('offers-claims'), claim), unit: textIn(unit) }),
  'check-pending': (t, { unit, bidder }) => t('check-pending', { unit: textIn(unit), bidder: textIn(bidder) }),
  'margin-needs-basis': (t, { rules }) => t('margin-needs-basis', { rules: textIn(rules) }),
  'departure-needs-report': (t, { unit }) => t('departure-needs-report', { unit: textIn(unit) }),
  'capacity-needs-reason': (t, { unit }) => t('capacity-needs-reason', { unit: textIn(unit) }),
  'offer-not-awardable': (t, { unit }) => t('offer-not-awardable', { unit: textIn(unit) }),
  'next-unchecked': (t, { unit, bidder }) => t('next-unchecked', { unit: textIn(unit), bidder: textIn(bidder) }),
  'papers-not-late': (t, { day: until }) => t('papers-not-late', { until: dayTold(until) }),
  'happened-before-award': (t, { day: notified }) => t('happened-before-award', { notified: dayTold(notified) }),
} as const satisfies Figures;

function claimIn(t: Translator<'offers-claims'>, param: string | number | undefined): string {
  const claim = claims.find((one): one is Claim => one === param);
  return claim ? t(`claimShort.${claim}`) : '';
}
