import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CensusFile } from '@/components/census/census-file';
import { confirmProducerAction, returnProducerAction, verifyDocumentAction } from '@/lib/actions/census-officer';
import { issueRecoveryAction } from '@/lib/actions/identity-recovery';
import { readCensusFile } from '@/lib/queries/census/files';

const seen = { confirm: confirmProducerAction, verify: verifyDocumentAction };
const actions = { ...seen, sendBack: returnProducerAction, issueCode: issueRecoveryAction };
type Props = { params: Promise<{ orgId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('census');
  return { title: (await readCensusFile((await params).orgId))?.file.name ?? t('title') };
}

export default async function CensusFilePage({ params }: Props) {
  const found = await readCensusFile((await params).orgId);
  if (!found) notFound();
  return <CensusFile {...found} actions={actions} />;
}
