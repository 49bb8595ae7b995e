import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { tenderTitles } from '@/components/tenders/titles';
import { readOfficeTender } from '@/lib/queries/tenders/office';

export async function generateMetadata({ params }: { params: Promise<{ id: string }> }): Promise<Metadata> {
  const t = await getTranslations('ui');
  return tenderTitles(t, await getTranslations('layouts'), (await readOfficeTender((await params).id))?.detail.tender.title);
}

export default function TenderLayout({ children }: { children: ReactNode }) {
  return children;
}
