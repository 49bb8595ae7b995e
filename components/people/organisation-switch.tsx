import { ActForm } from '@/components/ui/act-form';
import { SelectField } from '@/components/ui/choice-fields';
import type { Door } from '@/lib/domain/outcome';
import type { Place } from '@/lib/domain/people/visit';
import { framesEs, kindNames } from '@/lib/messages/es/frames';

type Props = { act: Door; places: readonly Place[]; current: string };

/** Chooses for which of one's organisations to act from here on. */
export function OrganisationSwitch({ act, places, current }: Props) {
  return (
    <ActForm act={act} submit={framesEs.switch} variant="inline" tone="secondary">
      <SelectField
        name="organisationId"
        label={framesEs.actFor}
        options={places.map(({ id, name, kind }) => ({
          value: id,
          label: id === current ? framesEs.current(name) : `${name} (${kindNames[kind]})`,
        }))}
        defaultValue={current}
      />
    </ActForm>
  );
}

/** For whom the person acts, at the side; folds out to the switch where there is a choice. */
export function ActingFor({ name, ...choice }: Props & { name: string }) {
  const who = (
    <>
      <span className="eyebrow">{framesEs.actingFor}</span> <b>{name}</b>
    </>
  );
  if (choice.places.length < 2) return <p className="acting-for">{who}</p>;
  return (
    <details className="acting-for">
      <summary>
        <span>{who}</span> <span className="acting-change">{framesEs.switch}</span>
      </summary>
      <OrganisationSwitch {...choice} />
    </details>
  );
}
