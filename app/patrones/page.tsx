import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PublicLayout } from '@/components/layouts/public-layout';
import { PatternsPage } from '@/components/ui/patterns/patterns-page';
import { patternsEs } from '@/lib/messages/es/patterns';
import { readPatterns } from '@/lib/queries/patterns';

export const metadata: Metadata = { title: patternsEs.title, robots: { index: false } };
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
