import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { CheckList, RadioField } from '@/components/ui/choice-fields';
import { Hidden } from '@/components/ui/field';
import { QuantityField } from '@/components/ui/number-field';
import { SearchField } from '@/components/ui/search-field';
import { massUnits } from '@/lib/domain/census/inputs';
import { productKinds } from '@/lib/domain/foods/foods';
import type { ServerAction } from '@/lib/domain/outcome';
import { massWords } from '@/lib/domain/units';
import { monthShort, numberTyped } from '@/lib/messages/es/format';
import { foodOptions } from '@/lib/messages/told/food-groups';
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
      <ActionForm action={save} submit={t('form.save')}>
        {capacity && <Hidden name="capacityId" value={capacity.id} />}
        {capacity && <Hidden name="version" value={capacity.version} />}
        <CapacityFields capacity={capacity} foods={foods} />
      </ActionForm>
      {capacity && <RemoveLine action={remove} name="capacityId" id={capacity.id} />}
    </FilePage>
  );
}

/** What can be delivered of one food, as its producer says it or the census writes it down. */
export function CapacityFields({ capacity, foods }: Pick<Props, 'capacity' | 'foods'>) {
  const tFoodGroups = useTranslations('food-groups');
  const t = useTranslations('census');
  return (
    <>
      <SearchField
        name="foodCode"
        label={t('form.food')}
        options={foodOptions(tFoodGroups, foods)}
        defaultValue={capacity?.foodCode}
      />
      <RadioField
        name="kind"
        label={t('form.foodKind')}
        options={productKinds.map((kind) => ({ value: kind, label: t(`productKindNames.${kind}`) }))}
        defaultValue={capacity?.kind ?? 'fresh'}
      />
      <QuantityField
        name="amount"
        label={t('form.amount')}
        unit=""
        words={Object.values(massWords).flat()}
        defaultValue={capacity && plainKilograms(capacity.gramsPerMonth)}
      />
      <RadioField
        name="unit"
        label={t('form.unit')}
        options={massUnits.map((unit) => ({ value: unit, label: t(`unitNames.${unit}`) }))}
        defaultValue="kg"
      />
      <CheckList
        name="months"
        label={t('form.months')}
        hint={t('form.monthsHint')}
        optional
        options={Array.from({ length: 12 }, (_, index) => ({ value: String(index + 1), label: monthShort(index + 1) }))}
        defaultValues={capacity?.months.map(String)}
      />
    </>
  );
}

/** Kilograms as a field shows them: "920" or "11,5", without points that could be read two ways. */
function plainKilograms(grams: number): string {
  return numberTyped(grams / 1000);
}
