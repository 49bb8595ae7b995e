import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { tenderTitles } from '@/components/tenders/titles';
import { readEvaluation } from '@/lib/queries/evaluation';

/** By what these pages read anyway: the tender's own record would cost them a statement. */
export async function generateMetadata({ params }: { params: Promise<{ id: string }> }): Promise<Metadata> {
  const t = await getTranslations('ui');
  return tenderTitles(t, await getTranslations('layouts'), (await readEvaluation((await params).id))?.tender.title);
}

export default function EvaluationLayout({ children }: { children: ReactNode }) {
  return children;
}
