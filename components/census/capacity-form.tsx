import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { AskedField } from '@/components/records/asked-field';
import { startingValues } from '@/components/records/starting-values';
import { ActionForm } from '@/components/ui/action-form';
import { RadioField } from '@/components/ui/choice-fields';
import { Hidden } from '@/components/ui/field';
import { capacityFields } from '@/lib/domain/census/capacity-fields';
import { massUnits } from '@/lib/domain/census/inputs';
import type { ServerAction } from '@/lib/domain/outcome';
import { capacityQuestions } from '@/lib/messages/capacities';
import type { CapacityView } from '@/lib/queries/census/actor-file';
import type { FoodOption } from '@/lib/queries/census/files';
import { producer } from '@/lib/routes/producer';
import { FilePage } from './file-page';
import { RemoveLine } from './remove-line';

type Props = { capacity: CapacityView | null; foods: readonly FoodOption[]; save: ServerAction; remove: ServerAction };

/** What can be delivered of one food in a month. */
export function CapacityForm({ capacity, foods, save, remove }: Props) {
  const t = useTranslations('census');
  return (
    <FilePage title={t('form.capacity')} within={{ label: t('file.capacity'), href: producer.capacities() }}>
      <ActionForm action={save} submit={t('form.save')} values={startingValues(capacityFields, capacity ?? undefined)}>
        {capacity && <Hidden name="capacityId" value={capacity.id} />}
        {capacity && <Hidden name="version" value={capacity.version} />}
        <CapacityFields foods={foods} />
      </ActionForm>
      {capacity && <RemoveLine action={remove} name="capacityId" id={capacity.id} />}
    </FilePage>
  );
}

/** What can be delivered of one food, as its producer says it or the census writes it down. */
export function CapacityFields({ foods }: Pick<Props, 'foods'>) {
  const t = useTranslations('census');
  return capacityQuestions(t, useTranslations('food-groups'), foods).map((asked) => (
    <Fragment key={asked.name}>
      <AskedField {...asked} />
      {asked.field === capacityFields.gramsPerMonth && (
        <RadioField
          name="unit"
          label={t('form.unit')}
          options={massUnits.map((unit) => ({ value: unit, label: t(`unitNames.${unit}`) }))}
          defaultValue="kg"
        />
      )}
    </Fragment>
  ));
}
