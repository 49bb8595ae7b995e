import type { ReactNode } from 'react';
import { Page } from '@/components/ui/page';
import { censusEs } from '@/lib/messages/es/census';

/** One thing of the producer's file on one page, with the way back. */
export function FilePage({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <Page title={title} lead={lead} width="narrow" breadcrumb={[{ label: censusEs.file.back, href: '/productor/ficha' }]}>
      {children}
    </Page>
  );
}
