import { useTranslations } from 'next-intl';
import { CheckList, RadioField, SelectField } from '@/components/ui/choice-fields';
import { DateField, Field } from '@/components/ui/field';
import { MoneyField, QuantityField } from '@/components/ui/number-field';
import { RowsField } from '@/components/ui/rows-field';
import { SearchField } from '@/components/ui/search-field';
import { origins, type Product, productKinds, productStatuses } from '@/lib/domain/foods/foods';
import { handouts } from '@/lib/domain/foods/handout';
import { moneyTyped, numberTyped } from '@/lib/messages/es/format';
import { foodOptions } from '@/lib/messages/told/food-groups';

export type FoodChoice = { code: string; name: string; group: string };
export type EditedProduct = Product & {
  mainFoodCode: string;
  plannedSupplier: string | null;
  source: string;
  version: number;
  handoutAssumed: boolean;
};

/** Fields of a product: what it is, what it costs, where it can come from, what it is made of. */
export function ProductFields({ foods, product }: { foods: readonly FoodChoice[]; product?: EditedProduct | undefined }) {
  const tFoodGroups = useTranslations('food-groups');
  const t = useTranslations('foods');
  const choices = foodOptions(tFoodGroups, foods);
  return (
    <>
      <Field name="name" label={t('form.name')} hint={t('form.nameHint')} />
      <Field name="presentation" label={t('form.presentation')} hint={t('form.presentationHint')} />
      <RadioField
        name="kind"
        label={t('form.kind')}
        options={productKinds.map((kind) => ({ value: kind, label: t(`productKinds.${kind}`) }))}
      />
      <SelectField
        name="status"
        label={t('form.status')}
        options={productStatuses.map((status) => ({ value: status, label: t(`productStatus.${status}`) }))}
      />
      <QuantityField name="unitGrams" label={t('form.unitGrams')} unit="g" decimals={0} />
      <RadioField
        name="handout"
        label={t('form.handout')}
        hint={t('form.handoutHint')}
        options={handouts.map((handout) => ({
          value: handout,
          label: t(`handouts.${handout}`),
          hint: t(`form.handoutHints.${handout}`),
        }))}
      />
      <MoneyField name="price" label={t('form.price')} />
      <Field name="priceSource" label={t('form.priceSource')} hint={t('form.priceSourceHint')} />
      <DateField name="priceDay" label={t('form.priceDay')} />
      <CheckList
        name="origins"
        label={t('form.origins')}
        options={origins.map((origin) => ({ value: origin, label: t(`origins.${origin}`) }))}
      />
      <SearchField name="mainFoodCode" label={t('form.mainFood')} hint={t('form.mainFoodHint')} options={choices} />
      <RowsField
        name="recipe"
        label={t('form.recipe')}
        hint={t('form.recipeHint')}
        addLabel={t('form.addFood')}
        columns={[
          { name: 'foodCode', label: t('form.food'), kind: 'search', options: choices },
          { name: 'grams', label: t('form.grams'), kind: 'quantity', unit: 'g' },
        ]}
        rows={product?.recipe.map(({ food, grams }) => ({ foodCode: food.code, grams: numberTyped(grams) }))}
      />
      <Field name="plannedSupplier" label={t('form.plannedSupplier')} hint={t('form.plannedSupplierHint')} optional />
      <Field name="source" label={t('form.source')} hint={t('form.sourceHint')} optional />
    </>
  );
}

/** What the fields start with. */
export function productValues(product?: EditedProduct) {
  if (!product) return { kind: 'transformed', status: 'offered' };
  return {
    name: product.name,
    presentation: product.presentation,
    kind: product.kind,
    status: product.status,
    unitGrams: String(product.unitGrams),
    // What was only assumed is asked: the form starts with it, and saving says it.
    handout: product.handout,
    price: moneyTyped(product.priceCentavos),
    priceSource: product.priceSource,
    priceDay: product.priceDay,
    origins: product.origins,
    mainFoodCode: product.mainFoodCode,
    plannedSupplier: product.plannedSupplier,
    source: product.source,
  };
}
