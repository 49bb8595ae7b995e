import { ActForm } from '@/components/ui/act-form';
import { Confirm } from '@/components/ui/confirm';
import { Hidden } from '@/components/ui/field';
import type { Door } from '@/lib/domain/outcome';
import { censusEs } from '@/lib/messages/es/census';

const { file: words } = censusEs;

/** Takes one line out of the producer's file, after asking. */
export function RemoveLine({ act, name, id }: { act: Door; name: string; id: string }) {
  return (
    <Confirm label={words.remove} question={words.removeQuestion} tone="danger">
      <ActForm act={act} submit={words.remove} tone="danger" variant="inline">
        <Hidden name={name} value={id} />
      </ActForm>
    </Confirm>
  );
}
