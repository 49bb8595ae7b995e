import type { ProposedChange } from '@/lib/domain/matching/changes';
import type { Translator } from '@/lib/messages/translator';

/** A change of the draft, as an option to study. */
export function changeTold(t: Translator<'matching'>, change: ProposedChange, requirementText: (id: string) => string): string {
  if (change.kind === 'partial') return t('changes.partial');
  if (change.kind === 'without') return t('changes.without', { requirement: requirementText(change.requirementId) });
  const { split } = change;
  return 'parts' in split ? t(`changes.${split.way}`, { parts: String(split.parts) }) : t(`changes.${split.way}`);
}
