import { notFound } from 'next/navigation';
import { ChangesPage } from '@/components/contracts/changes-page';
import { endContractAction, imposeFineAction, liftFineAction, proposeChangeAction } from '@/lib/actions/contract-changes';
import { contractChangesEs } from '@/lib/messages/es/contract-changes';
import { readContractChangesView } from '@/lib/queries/contract-changes-view';
import { previewFine } from '@/lib/queries/fine-preview';

export const metadata = { title: contractChangesEs.title };

const actions = { change: proposeChangeAction, impose: imposeFineAction, lift: liftFineAction, end: endContractAction };
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Cambios({ params, searchParams }: Props) {
  const contract = await readContractChangesView((await params).id);
  if (!contract) notFound();
  return <ChangesPage contract={contract} preview={previewFine(contract, await searchParams)} actions={actions} />;
}
