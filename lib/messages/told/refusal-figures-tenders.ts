import { askedIn } from '@/lib/domain/tenders/lot-demand';
import type { Idle } from '@/lib/domain/tenders/office-hours';
import { deliveryFrequencies } from '@/lib/domain/tenders/tender';
import { bolivianos, dayTold, instantLong, integer, percentPoints } from '../format';
import type { Translator } from '../translator';
import { foodGroupNames } from './food-groups';
import { idleSentence } from './idle';
import { askedOfProduct } from './lot-demand';
import { type Figures, isGiven, numberIn, textIn } from './refusal-params';

/** Of a tender: its lots, requirements, publication, amendments, questions and second call. */
export const tenderFigures = {
  'too-many-lots': (t, { lots, most }) => t('too-many-lots', { lots: textIn(lots), most: textIn(most) }),
  'period-outside-programme': (t, { from, until }) =>
    t('period-outside-programme', { from: dayTold(from), until: dayTold(until) }),
  'split-part-unserved': (t, { from, until, schools }) =>
    t('split-part-unserved', { from: dayTold(from), until: dayTold(until), schools: numberIn(schools) }),
  'lot-prices-differ': (t, { product }) => t('lot-prices-differ', { hasProduct: isGiven(product), product: textIn(product) }),
  'frequency-outlasts-shelf-life': (t, { frequency, product, days, shelfLife, longest }) =>
    t('frequency-outlasts-shelf-life', {
      frequency: frequencyIn(t, frequency),
      hasProduct: isGiven(product),
      product: textIn(product),
      days: numberIn(days),
      shelfLife: integer(numberIn(shelfLife)),
      longest: frequencyIn(t, longest),
    }),
  'rupe-not-required': (t, { above, article }) =>
    t('rupe-not-required', { above: bolivianos(numberIn(above)), article: textIn(article) }),
  'guarantee-not-allowed': (t, { above, article }) =>
    t('guarantee-not-allowed', { above: bolivianos(numberIn(above)), article: textIn(article) }),
  'guarantee-too-high': (t, { percent, article }) =>
    t('guarantee-too-high', { percent: percentPoints(numberIn(percent)), article: textIn(article) }),
  'too-many-requirements': (t, { most }) => t('too-many-requirements', { most: textIn(most) }),
  'requirement-needs-figure': (t, { most }) => t('requirement-needs-figure', { hasMost: isGiven(most), most: textIn(most) }),
  'deadline-passed': (t, { earliest, days, article }) =>
    t('deadline-passed', { earliest: dayTold(earliest), days: numberIn(days), article: textIn(article) }),
  'deadline-too-soon': (t, { earliest, days, article }) =>
    t('deadline-too-soon', { earliest: dayTold(earliest), days: numberIn(days), article: textIn(article) }),
  'deadline-after-start': (t, { starts }) => t('deadline-after-start', { starts: dayTold(starts) }),
  'legal-basis-needed': (t, { days, article }) => t('legal-basis-needed', { days: numberIn(days), article: textIn(article) }),
  'departmental-holiday': (t, { earliest, holidays }) =>
    t('departmental-holiday', { earliest: dayTold(earliest), holidays: textIn(holidays) }),
  'modality-needs-basis': (t, { modality }) => t('modality-needs-basis', { modality: textIn(modality) }),
  'split-not-acknowledged': (t, { modality, groups }, translators) =>
    t('split-not-acknowledged', {
      hasModality: isGiven(modality),
      modality: textIn(modality),
      hasGroups: isGiven(groups),
      groups: isGiven(groups) === 'true' ? foodGroupNames(translators('food-groups'), textIn(groups).split(' ')) : '',
    }),
  'second-call-too-late': (t, { earliest }) => t('second-call-too-late', { earliest: dayTold(earliest) }),
  'amendment-modality': (t, { modality }) => t('amendment-modality', { modality: textIn(modality) }),
  'amendment-too-late': (t, { earliest, days }) => t('amendment-too-late', { earliest: dayTold(earliest), days: numberIn(days) }),
  'amendment-term': (t, { earliest, article }) => t('amendment-term', { earliest: dayTold(earliest), article: textIn(article) }),
  'amendment-term-basis': (t, { earliest }) => t('amendment-term-basis', { earliest: dayTold(earliest) }),
  'extended-once': (t, { article }) => t('extended-once', { article: textIn(article) }),
  'lot-without-schools': (t, { lot }) => t('lot-without-schools', { lot: textIn(lot) }),
  'deadline-when-nobody-works': (t, { because, name, nearest }, translators) =>
    t('deadline-when-nobody-works', {
      because: because ? idleSentence(translators('idle'), { because, name: textIn(name) } as Idle) : t('parts.nobodyWorks'),
      hasNearest: isGiven(nearest),
      nearest: nearest ? instantLong(new Date(String(nearest))) : '',
    }),
  'short-not-acknowledged': (t, params, translators) => {
    const tell = translators('lot-demand');
    const lots = askedIn(params)
      .map((one) => askedOfProduct(tell, one))
      .join(' ');
    return t('short-not-acknowledged', { hasLots: isGiven(lots), lots });
  },
  'lots-out-of-reach': (t, { lots, count }) => t('lots-out-of-reach', { count: Number(count ?? 1), lots: textIn(lots) }),
  'questions-too-late': (t, { last, usual }) => t('questions-too-late', { last: dayTold(last), usual: dayTold(usual) }),
  'questions-when-nobody-works': (t, { usual }) => t('questions-when-nobody-works', { usual: dayTold(usual) }),
  'too-many-questions': (t, { most }) => t('too-many-questions', { most: integer(numberIn(most)) }),
} as const satisfies Figures;

/** How often something is delivered, inside a sentence. */
function frequencyIn(t: Translator<'refusals'>, param: string | number | undefined): string {
  return t(`parts.frequencies.${deliveryFrequencies.find((one) => one === param) ?? 'any'}`);
}
