import { termLimits } from '@/lib/domain/law/terms';
import type { Requirement } from '@/lib/domain/tenders/requirement';
import type { SuggestionCode } from '@/lib/domain/tenders/requirement-rules';
import { bolivianos, kilometres, percentPoints } from '../es/format';
import type { Translator } from '../translator';

/** "20 %", "30 km", or null where the kind has no figure. */
export function requirementFigure(
  t: Translator<'tenders'>,
  { kind, threshold }: Pick<Requirement, 'kind' | 'threshold'>,
): string | null {
  if (threshold === null) return null;
  switch (kind) {
    case 'capacity':
    case 'guarantee':
      return percentPoints(threshold);
    case 'logistics':
      return kilometres(threshold);
    case 'experience':
      return t('months', { months: threshold });
    default:
      return null;
  }
}

/** A requirement that the rule book lets offer, in words. @param threshold its figure */
export function suggestionWords(t: Translator<'tenders-office'>, code: SuggestionCode, threshold: number | null) {
  const figures = {
    percent: percentPoints(threshold ?? 0),
    registeredSellers: bolivianos(termLimits.registeredSellers),
    guaranteed: bolivianos(termLimits.guaranteed),
  };
  return { text: t(`suggested.${code}.text`, figures), reason: t(`suggested.${code}.reason`, figures) };
}
