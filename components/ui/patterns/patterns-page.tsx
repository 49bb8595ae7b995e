import { Page } from '@/components/ui/page';
import { patternsEs } from '@/lib/messages/es/patterns';
import { ChartPatterns, type PatternArea } from './chart-patterns';
import { FormPatterns } from './form-patterns';
import { ListPatterns } from './list-patterns';
import { PathPatterns } from './path-patterns';
import { PatternIndex } from './pattern';
import { ActionPatterns, FigurePatterns, StatePatterns } from './state-patterns';
import { WordPatterns } from './word-patterns';

/** Every part of the interface in every state, one below another. */
export function PatternsPage({ areas }: { areas: readonly PatternArea[] }) {
  return (
    <Page title={patternsEs.title} lead={patternsEs.lead}>
      <PatternIndex />
      <ActionPatterns />
      <StatePatterns />
      <FigurePatterns />
      <WordPatterns />
      <ListPatterns />
      <PathPatterns />
      <FormPatterns />
      <ChartPatterns areas={areas} />
    </Page>
  );
}
