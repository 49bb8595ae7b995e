import { notFound } from 'next/navigation';
import { ChangesPage } from '@/components/contracts/changes-page';
import { endContractAct, imposeFineAct, liftFineAct, proposeChangeAct } from '@/lib/actions/contract-changes';
import { contractChangesEs } from '@/lib/messages/es/contract-changes';
import { readChangesDesk } from '@/lib/queries/changes-desk';
import { previewFine } from '@/lib/queries/fine-preview';

export const metadata = { title: contractChangesEs.title };

const acts = { change: proposeChangeAct, impose: imposeFineAct, lift: liftFineAct, end: endContractAct };
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Cambios({ params, searchParams }: Props) {
  const contract = await readChangesDesk((await params).id);
  if (!contract) notFound();
  return <ChangesPage contract={contract} preview={previewFine(contract, await searchParams)} acts={acts} />;
}
