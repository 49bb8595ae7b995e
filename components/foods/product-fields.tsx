import { CheckList, RadioField, SelectField } from '@/components/ui/choice-fields';
import { DateField, Field } from '@/components/ui/field';
import { MoneyField, QuantityField } from '@/components/ui/number-field';
import { RowsField } from '@/components/ui/rows-field';
import { SearchField } from '@/components/ui/search-field';
import { origins, type Product, productKinds, productStatuses } from '@/lib/domain/foods/foods';
import { handouts } from '@/lib/domain/foods/handout';
import { foodOptions } from '@/lib/messages/es/food-groups';
import { foodsEs, handoutsEs, originsEs, productKindsEs, productStatusEs } from '@/lib/messages/es/foods';
import { moneyTyped, numberTyped } from '@/lib/messages/es/format';

const words = foodsEs.form;

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
  const choices = foodOptions(foods);
  return (
    <>
      <Field name="name" label={words.name} hint={words.nameHint} />
      <Field name="presentation" label={words.presentation} hint={words.presentationHint} />
      <RadioField
        name="kind"
        label={words.kind}
        options={productKinds.map((kind) => ({ value: kind, label: productKindsEs[kind] }))}
      />
      <SelectField
        name="status"
        label={words.status}
        options={productStatuses.map((status) => ({ value: status, label: productStatusEs[status] }))}
      />
      <QuantityField name="unitGrams" label={words.unitGrams} unit="g" decimals={0} />
      <RadioField
        name="handout"
        label={words.handout}
        hint={words.handoutHint}
        options={handouts.map((handout) => ({ value: handout, label: handoutsEs[handout], hint: words.handoutHints[handout] }))}
      />
      <MoneyField name="price" label={words.price} />
      <Field name="priceSource" label={words.priceSource} hint={words.priceSourceHint} />
      <DateField name="priceDay" label={words.priceDay} />
      <CheckList
        name="origins"
        label={words.origins}
        options={origins.map((origin) => ({ value: origin, label: originsEs[origin] }))}
      />
      <SearchField name="mainFoodCode" label={words.mainFood} hint={words.mainFoodHint} options={choices} />
      <RowsField
        name="recipe"
        label={words.recipe}
        hint={words.recipeHint}
        addLabel={words.addFood}
        columns={[
          { name: 'foodCode', label: words.food, kind: 'search', options: choices },
          { name: 'grams', label: words.grams, kind: 'quantity', unit: 'g' },
        ]}
        rows={product?.recipe.map(({ food, grams }) => ({ foodCode: food.code, grams: numberTyped(grams) }))}
      />
      <Field name="plannedSupplier" label={words.plannedSupplier} hint={words.plannedSupplierHint} optional />
      <Field name="source" label={words.source} hint={words.sourceHint} optional />
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
