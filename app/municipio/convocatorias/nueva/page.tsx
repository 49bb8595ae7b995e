import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NewTenderPage } from '@/components/tenders/new-tender-page';
import { draftTenderAct } from '@/lib/actions/tenders';
import { newTenderEs } from '@/lib/messages/es/tenders-office';
import { readNewTender } from '@/lib/queries/tenders/new';

export const metadata: Metadata = { title: newTenderEs.title };

type Props = { searchParams: Promise<{ contrato?: string | string[] }> };

export default async function NewTender({ searchParams }: Props) {
  const options = await readNewTender((await searchParams).contrato);
  if (!options) notFound();
  return <NewTenderPage options={options} draft={draftTenderAct} />;
}
