import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Fold } from './fold';
import { whole } from './whole';

/** The arithmetic behind a figure, one tap away. */
export function HowComputed({ children, summary }: { children: ReactNode; summary?: string }) {
  const t = useTranslations('ui');
  return <Fold summary={summary ?? t('how')}>{whole(children)}</Fold>;
}
