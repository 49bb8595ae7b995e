import type { Ranking } from './ranking';

/** CUMPLE, NO CUMPLE, or not looked at yet. */
export type TechnicalVerdict = 'complies' | 'fails' | 'unchecked';

/**
 * What comes next in Precio Evaluado Más Bajo (EVA-PEMB: DBC n. 16-18): the technical side of the first in order is checked;
 * if it fails, the next one's. Nobody below a complying offer needs checking.
 */
export type EvaluationStep = { step: 'check' | 'recommend'; offerId: string } | { step: 'desert' };

export function nextStep({ ranked }: Ranking, verdictOf: (offerId: string) => TechnicalVerdict): EvaluationStep {
  for (const { id } of ranked) {
    const verdict = verdictOf(id);
    if (verdict === 'complies') return { step: 'recommend', offerId: id };
    if (verdict === 'unchecked') return { step: 'check', offerId: id };
  }
  return { step: 'desert' };
}
