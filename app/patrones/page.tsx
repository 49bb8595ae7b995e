import type { Metadata } from 'next';
import { PublicFrame } from '@/components/frames/public-frame';
import { Page } from '@/components/ui/page';
import { ChartPatterns } from '@/components/ui/patterns/chart-patterns';
import { FormPatterns } from '@/components/ui/patterns/form-patterns';
import { ListPatterns } from '@/components/ui/patterns/list-patterns';
import { PathPatterns } from '@/components/ui/patterns/path-patterns';
import { StatePatterns } from '@/components/ui/patterns/state-patterns';
import { patternsEs } from '@/lib/messages/es/patterns';

export const metadata: Metadata = { title: patternsEs.title, robots: { index: false } };

export default function PatternsPage() {
  return (
    <PublicFrame>
      <Page title={patternsEs.title} lead={patternsEs.lead}>
        <StatePatterns />
        <ListPatterns />
        <PathPatterns />
        <FormPatterns />
        <ChartPatterns />
      </Page>
    </PublicFrame>
  );
}
