import type { Gap } from '@/lib/domain/matching/checks';
import { kilometres, percentPoints } from '../format';
import type { Translator } from '../translator';

/** What is missing, said to the producer. */
export function gapTold(t: Translator<'matching'>, tCensus: Translator<'census'>, gap: Gap): string {
  switch (gap.code) {
    case 'capacity':
      return t('gaps.capacity', { percent: percentPoints(gap.percent), asked: percentPoints(gap.asked) });
    case 'document':
      return t('gaps.document', { because: gap.because, document: tCensus(`documentNames.${gap.kind}`) });
    case 'reach':
      return t('gaps.reach', { asked: kilometres(gap.askedKm), reach: kilometres(gap.reachKm) });
    case 'experience':
      return t('gaps.experience', { months: gap.months, asked: String(gap.asked) });
    default:
      return t(`gaps.${gap.code}`);
  }
}

/** The same in few words, for the officer's table. */
export function gapInBrief(t: Translator<'matching'>, tCensus: Translator<'census'>, gap: Gap): string {
  switch (gap.code) {
    case 'capacity':
      return t('gapsInBrief.capacity', { percent: percentPoints(gap.percent), asked: percentPoints(gap.asked) });
    case 'document':
      return t('gapsInBrief.document', { because: gap.because, document: tCensus(`documentNames.${gap.kind}`) });
    case 'reach':
      return t('gapsInBrief.reach', { asked: kilometres(gap.askedKm), reach: kilometres(gap.reachKm) });
    case 'experience':
      return t('gapsInBrief.experience', { months: String(gap.months), asked: gap.asked });
    default:
      return t(`gapsInBrief.${gap.code}`);
  }
}
