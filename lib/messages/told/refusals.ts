import type { RefusalParams } from '@/lib/domain/refusal';
import type { RefusalCode } from '@/lib/domain/refusal-codes';
import type { Translators } from '../translators';
import { contractFigures } from './refusal-figures-contracts';
import { offerFigures } from './refusal-figures-offers';
import { tenderFigures } from './refusal-figures-tenders';
import { workFigures } from './refusal-figures-work';

/** The refusals whose sentence quotes figures, each with how it is told. Any other is its sentence alone; types hold that. */
const figures = { ...workFigures, ...tenderFigures, ...offerFigures, ...contractFigures };

/** @returns what stands in the way and what to do, with its figures */
export function refusalSentence(translators: Translators, code: RefusalCode, params: RefusalParams = {}): string {
  const t = translators('refusals');
  return hasFigures(code) ? figures[code](t, params, translators) : t(code);
}

function hasFigures(code: RefusalCode): code is keyof typeof figures {
  return Object.hasOwn(figures, code);
}
