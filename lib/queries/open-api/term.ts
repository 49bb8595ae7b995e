import { dayInLaPaz } from '@/lib/domain/calendar';
import { type EarliestDeadline, earliestDeadline } from '@/lib/domain/law/deadlines';
import { findModality, type Modality, type ModalityTrace, modalityFor } from '@/lib/domain/law/modality';
import type { RuleBook } from '@/lib/domain/law/rule-book';
import type { Centavos } from '@/lib/domain/units';
import { readLegalContext } from './legal-context';
import { RequestProblem } from './problems';

export type TermQuestion = {
  municipalityCode: string;
  publishedAt: Date;
  amount?: Centavos | undefined;
  named?: Modality | undefined;
};
export type ApiTerm = { book: RuleBook; modality: ModalityTrace; earliest: EarliestDeadline };

/**
 * Modality and least term of a call in a municipality, by the rules of the day on which it is or was published. Three statements.
 * @throws RequestProblem unknown-municipality | no-calendar | no-rule-in-force
 */
export async function readTerm({ municipalityCode, publishedAt, amount = 0n, named }: TermQuestion): Promise<ApiTerm> {
  const { book, calendar, years } = await readLegalContext(municipalityCode, dayInLaPaz(publishedAt));
  const modality = named ? findModality(book, named) : modalityFor(book, amount);
  if (!modality) throw new RequestProblem('no-rule-in-force', 'publishedAt');
  const earliest = earliestDeadline(book, calendar, { modality: modality.modality, publishedAt });
  if (!earliest.covered) throw new RequestProblem('no-calendar', 'publishedAt', years);
  return { book, modality, earliest };
}
