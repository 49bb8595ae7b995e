import { useTranslations } from 'next-intl';
import { AskedField } from '@/components/records/asked-field';
import { AgreeField } from '@/components/ui/agree-field';
import { RowsField } from '@/components/ui/rows-field';
import { type Product, productFields } from '@/lib/domain/foods/product-fields';
import { numberTyped } from '@/lib/messages/format';
import { productQuestions } from '@/lib/messages/products';
import { foodOptions } from '@/lib/messages/told/food-groups';
import type { FoodOption } from '@/lib/queries/census/files';

export type EditedProduct = Product & { version: number; handoutAssumed: boolean };

/** Fields of a product: what it is, what it costs, where it can come from, and below its main food what it is made of. */
export function ProductFields({ foods, product }: { foods: readonly FoodOption[]; product?: EditedProduct | undefined }) {
  const tFoodGroups = useTranslations('food-groups');
  const t = useTranslations('foods');
  const questions = productQuestions(t, tFoodGroups, foods).flatMap((part) => part.questions);
  const below = questions.findIndex(({ field }) => field === productFields.mainFoodCode) + 1;
  const ask = (asked: readonly (typeof questions)[number][]) => asked.map((one) => <AskedField key={one.name} {...one} />);
  return (
    <>
      {ask(questions.slice(0, below))}
      <RowsField
        name="recipe"
        label={t('form.recipe')}
        hint={t('form.recipeHint')}
        addLabel={t('form.addFood')}
        columns={[
          { name: 'foodCode', label: t('form.food'), kind: 'search', options: foodOptions(tFoodGroups, foods) },
          { name: 'grams', label: t('form.grams'), kind: 'quantity', unit: 'g' },
        ]}
        rows={product?.recipe.map(({ food, grams }) => ({ foodCode: food.code, grams: numberTyped(grams) }))}
      />
      <AgreeField name="agreedRecipe" label={t('form.agreedRecipe')} />
      {ask(questions.slice(below))}
    </>
  );
}
