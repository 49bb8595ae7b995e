import { notFound } from 'next/navigation';
import { ChangesPage } from '@/components/contracts/changes-page';
import { endContractAction, imposeFineAction, liftFineAction, proposeChangeAction } from '@/lib/actions/contract-changes';
import { titled } from '@/lib/messages/titled';
import { getTranslators } from '@/lib/messages/translators';
import { readContractChangesView } from '@/lib/queries/contract-changes-view';
import { previewFine } from '@/lib/queries/fine-preview';

export const generateMetadata = titled('contract-changes', (t) => t('title'));

const actions = { change: proposeChangeAction, impose: imposeFineAction, lift: liftFineAction, end: endContractAction };
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Cambios({ params, searchParams }: Props) {
  const contract = await readContractChangesView((await params).id);
  if (!contract) notFound();
  const preview = previewFine(await getTranslators(), contract, await searchParams);
  return <ChangesPage contract={contract} preview={preview} actions={actions} />;
}
