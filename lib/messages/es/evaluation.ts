import type { Translator } from '@/lib/messages/translator';

export const evaluationEs = {
  // opening
  unreadableReasons: {
    'seal-broken': 'el sello no corresponde: el contenido fue alterado o movido',
    'hash-differs': 'el contenido no corresponde a la huella del comprobante',
    'content-unreadable': 'el contenido no se puede leer',
    'not-confirmed': 'quien la envió no la confirmó frente a la enmienda',
  } as Readonly<Record<string, string>>,
  // evaluation
  // award
} as const;

/** What the evaluator wrote; of a tender without offers, what the opening says in their place. */
export function reportTold(t: Translator<'evaluation'>, report: string): string {
  return report === 'DES-NOOFFER' ? t('noOffersReport') : report;
}
