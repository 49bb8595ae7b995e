import { useTranslations } from 'next-intl';
import type { EnteredLine } from '@/lib/queries/census/actor-file';

/** Who of the census wrote a line down, and what its person agreed by: seen by both sides. */
export function EnteredBy({ entered }: { entered: EnteredLine | null }) {
  const t = useTranslations('census');
  return entered && <p className="text-ink-2">{t('add.by', { who: entered.by, consent: entered.consent })}</p>;
}
