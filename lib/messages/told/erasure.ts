import type { Fate } from '@/lib/domain/identity/erasure';
import type { Translator } from '../translator';

/** What is erased, and what stays with its reason, in sentences. */
export function fateLines(t: Translator<'own-data'>, fates: readonly Fate[]): { erased: string[]; kept: string[] } {
  return {
    erased: fates.flatMap((fate) => (fate.isKept ? [] : [t(`kinds.${fate.kind}`)])),
    kept: fates.flatMap((fate) =>
      fate.isKept ? [`${t('keptLine', { what: t(`kinds.${fate.kind}`), why: t(`why.${fate.why}`) })} ${t('basis')}`] : [],
    ),
  };
}
