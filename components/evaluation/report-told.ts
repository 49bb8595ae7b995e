import type { Translator } from '@/lib/messages/translator';

/** What the evaluator wrote; of a tender without offers, what the opening says in their place. */
export function reportTold(t: Translator<'evaluation'>, report: string): string {
  return report === 'DES-NOOFFER' ? t('noOffersReport') : report;
}
