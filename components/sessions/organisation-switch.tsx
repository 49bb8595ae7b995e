import { ActionForm } from '@/components/ui/action-form';
import { SelectField } from '@/components/ui/choice-fields';
import type { ServerAction } from '@/lib/domain/outcome';
import type { VisitPlace } from '@/lib/domain/sessions/visit';
import { kindNames, layoutsEs } from '@/lib/messages/es/layouts';

type Props = { action: ServerAction; places: readonly VisitPlace[]; current: string };

/** Chooses for which of one's organisations to act from here on. */
export function OrganisationSwitch({ action, places, current }: Props) {
  return (
    <ActionForm action={action} submit={layoutsEs.switch} variant="inline" tone="secondary">
      <SelectField
        name="organisationId"
        label={layoutsEs.actFor}
        options={places.map(({ id, name, kind }) => ({
          value: id,
          label: id === current ? layoutsEs.current(name) : `${name} (${kindNames[kind]})`,
        }))}
        defaultValue={current}
      />
    </ActionForm>
  );
}

/** For whom the person acts, at the side; folds out to the switch where there is a choice. */
export function ActingFor({ name, ...choice }: Props & { name: string }) {
  const who = (
    <>
      <span className="block text-small text-ink-2">{layoutsEs.actingFor}</span> <b>{name}</b>
    </>
  );
  if (choice.places.length < 2) return <p className="leading-[1.35]">{who}</p>;
  return (
    <details className="group leading-[1.35] [&_form]:my-3 [&_form>div]:w-full [&_select]:text-base">
      <summary className="flex min-h-11 list-none items-center justify-between gap-2 [&::-webkit-details-marker]:hidden">
        <span>{who}</span>{' '}
        <span className="flex-none text-small font-semibold text-amaranto underline underline-offset-[0.18em] group-open:invisible">
          {layoutsEs.switch}
        </span>
      </summary>
      <OrganisationSwitch {...choice} />
    </details>
  );
}
