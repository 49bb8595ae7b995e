import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CensusFile } from '@/components/census/census-file';
import { confirmProducerAction, returnProducerAction, verifyDocumentAction } from '@/lib/actions/census-officer';
import { issueRecoveryAction } from '@/lib/actions/identity-recovery';
import { censusEs } from '@/lib/messages/es/census';
import { readCensusFile } from '@/lib/queries/census/files';

const seen = { confirm: confirmProducerAction, verify: verifyDocumentAction };
const actions = { ...seen, sendBack: returnProducerAction, issueCode: issueRecoveryAction };
type Props = { params: Promise<{ orgId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readCensusFile((await params).orgId))?.file.name ?? censusEs.title };
}

export default async function CensusFilePage({ params }: Props) {
  const found = await readCensusFile((await params).orgId);
  if (!found) notFound();
  return <CensusFile {...found} actions={actions} />;
}
