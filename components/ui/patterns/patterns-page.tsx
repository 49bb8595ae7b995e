import { useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/layouts/client-messages';
import { Page } from '@/components/ui/page';
import { ChartPatterns, type PatternArea } from './chart-patterns';
import { FormPatterns } from './form-patterns';
import { ListPatterns } from './list-patterns';
import { PathPatterns } from './path-patterns';
import { PatternIndex } from './pattern';
import { ActionPatterns, FigurePatterns, StatePatterns } from './state-patterns';
import { WordPatterns } from './word-patterns';

/** Every part of the interface in every state, one below another. */
export function PatternsPage({ areas }: { areas: readonly PatternArea[] }) {
  const t = useTranslations('patterns');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <PatternIndex />
      <ActionPatterns />
      <StatePatterns />
      <FigurePatterns />
      <WordPatterns />
      <ListPatterns />
      <PathPatterns />
      <ClientMessages of={['patterns', 'patterns-parts']}>
        <FormPatterns />
      </ClientMessages>
      <ChartPatterns areas={areas} />
    </Page>
  );
}
