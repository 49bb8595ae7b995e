import { notFound } from 'next/navigation';
import { NewTenderPage } from '@/components/tenders/new-tender-page';
import { draftTenderAction } from '@/lib/actions/tenders';
import { titled } from '@/lib/messages/titled';
import { readNewTender } from '@/lib/queries/tenders/new';

export const generateMetadata = titled('tenders-office', (t) => t('newTender.title'));

type Props = { searchParams: Promise<{ contrato?: string | string[] }> };

export default async function NewTender({ searchParams }: Props) {
  const options = await readNewTender((await searchParams).contrato);
  if (!options) notFound();
  return <NewTenderPage options={options} draft={draftTenderAction} />;
}
