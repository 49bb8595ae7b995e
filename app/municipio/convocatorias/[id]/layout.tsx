import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { framesEs } from '@/lib/messages/es/frames';
import { uiEs } from '@/lib/messages/es/ui';
import { readOfficeTender } from '@/lib/queries/tenders/office';

/** Every page under a tender says which one it is of. */
export async function generateMetadata({ params }: { params: Promise<{ id: string }> }): Promise<Metadata> {
  const tender = (await readOfficeTender((await params).id))?.sheet.tender;
  return {
    title: { template: tender ? `%s · ${tender.title} · ${uiEs.name}` : `%s · ${uiEs.name}`, default: framesEs.links.tenders },
  };
}

export default function TenderLayout({ children }: { children: ReactNode }) {
  return children;
}
