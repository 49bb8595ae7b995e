import { ActionForm } from '@/components/ui/action-form';
import { Confirm } from '@/components/ui/confirm';
import { Hidden } from '@/components/ui/field';
import type { ServerAction } from '@/lib/domain/outcome';
import { censusEs } from '@/lib/messages/es/census';

const { file: words } = censusEs;

/** Takes one line out of the producer's file, after asking. */
export function RemoveLine({ action, name, id }: { action: ServerAction; name: string; id: string }) {
  return (
    <Confirm label={words.remove} question={words.removeQuestion} tone="danger">
      <ActionForm action={action} submit={words.remove} tone="danger" variant="inline">
        <Hidden name={name} value={id} />
      </ActionForm>
    </Confirm>
  );
}
