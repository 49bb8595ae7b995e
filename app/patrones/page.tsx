import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PublicLayout } from '@/components/layouts/public-layout';
import { PatternsPage } from '@/components/ui/patterns/patterns-page';
import { readPatterns } from '@/lib/queries/patterns';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('patterns');
  return { title: t('title'), robots: { index: false } };
}
/** Asked of the database at each visit: a build has none. */
export const dynamic = 'force-dynamic';

export default async function Patrones() {
  const patterns = await readPatterns();
  if (!patterns) notFound();
  return (
    <PublicLayout>
      <PatternsPage {...patterns} />
    </PublicLayout>
  );
}
