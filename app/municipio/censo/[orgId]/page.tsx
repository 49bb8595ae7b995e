import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CensusFile } from '@/components/census/census-file';
import { confirmProducerAct, returnProducerAct, verifyDocumentAct } from '@/lib/actions/census-officer';
import { issueRecoveryAct } from '@/lib/actions/people-recovery';
import { censusEs } from '@/lib/messages/es/census';
import { readCensusFile } from '@/lib/queries/census/files';

const seen = { confirm: confirmProducerAct, verify: verifyDocumentAct };
const acts = { ...seen, sendBack: returnProducerAct, issueCode: issueRecoveryAct };
type Props = { params: Promise<{ orgId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readCensusFile((await params).orgId))?.file.name ?? censusEs.title };
}

export default async function CensusFilePage({ params }: Props) {
  const found = await readCensusFile((await params).orgId);
  if (!found) notFound();
  return <CensusFile {...found} acts={acts} />;
}
