import { notFound } from 'next/navigation';
import { CensusFile } from '@/components/census/census-file';
import { confirmProducerAct, verifyDocumentAct } from '@/lib/actions/census';
import { censusEs } from '@/lib/messages/es/census';
import { readCensusFile } from '@/lib/queries/census/files';

export const metadata = { title: censusEs.title };

export default async function CensusFilePage({ params }: { params: Promise<{ orgId: string }> }) {
  const found = await readCensusFile((await params).orgId);
  if (!found) notFound();
  return <CensusFile {...found} confirm={confirmProducerAct} verify={verifyDocumentAct} />;
}
