import { ActForm } from '@/components/ui/act-form';
import { SelectField } from '@/components/ui/choice-fields';
import type { Door } from '@/lib/domain/outcome';
import type { Place } from '@/lib/domain/people/visit';
import { framesEs } from '@/lib/messages/es/frames';

type Props = { act: Door; places: readonly Place[]; current: string };

/** Chooses for which of one's organisations to act from here on. */
export function OrganisationSwitch({ act, places, current }: Props) {
  return (
    <ActForm act={act} submit={framesEs.switch} variant="inline" tone="secondary">
      <SelectField
        name="organisationId"
        label={framesEs.actFor}
        options={places.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={current}
      />
    </ActForm>
  );
}
