import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { SelectField } from '@/components/ui/choice-fields';
import type { ServerAction } from '@/lib/domain/outcome';
import type { VisitPlace } from '@/lib/domain/sessions/visit';

type Props = { action: ServerAction; places: readonly VisitPlace[]; current: string };

/** Chooses for which of one's organisations to act from here on. */
export function OrganisationSwitch({ action, places, current }: Props) {
  const t = useTranslations('layouts');
  return (
    <ActionForm action={action} submit={t('switch')} variant="inline" tone="secondary">
      <SelectField
        name="organisationId"
        label={t('actFor')}
        options={places.map(({ id, name, kind }) => ({
          value: id,
          label: id === current ? t('current', { name }) : `${name} (${t(`kindNames.${kind}`)})`,
        }))}
        defaultValue={current}
      />
    </ActionForm>
  );
}

/** For whom the person acts, at the side; folds out to the switch where there is a choice. */
export function ActingFor({ name, ...choice }: Props & { name: string }) {
  const t = useTranslations('layouts');
  const who = (
    <>
      <span className="block text-small text-ink-2">{t('actingFor')}</span> <b>{name}</b>
    </>
  );
  if (choice.places.length < 2) return <p className="leading-[1.35]">{who}</p>;
  return (
    <details className="group leading-[1.35] [&_form]:my-3 [&_form>div]:w-full [&_select]:text-base">
      <summary className="flex min-h-11 list-none items-center justify-between gap-2 [&::-webkit-details-marker]:hidden">
        <span>{who}</span>{' '}
        <span className="flex-none text-small font-semibold text-amaranto underline underline-offset-[0.18em] group-open:invisible">
          {t('switch')}
        </span>
      </summary>
      <OrganisationSwitch {...choice} />
    </details>
  );
}
