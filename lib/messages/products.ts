import type { Origin } from '@/lib/domain/foods/foods';
import type { Handout } from '@/lib/domain/foods/handout';
import { type Product, type ProductFieldName, productField, productFields } from '@/lib/domain/foods/product-fields';
import { askedAs, factParts } from '@/lib/domain/records/fields';
import { type Choice, fieldQuestions, type OptionKey, optionsInWords, saidOf } from './field-questions';
import { dayShort, money } from './format';
import { valueInWords } from './record-values';
import { type FoodNamed, foodOptions } from './told/food-groups';
import type { Translator } from './translator';

type Foods = Translator<'foods'>;
type OwnKey = Exclude<OptionKey<typeof productFields>, `options.${'handout' | 'origins'}.${string}`>;

const asked = (name: ProductFieldName) => askedAs(productFields, name);

function labelOf(t: Foods, name: ProductFieldName): string {
  return t(`form.${asked(name)}`);
}

/** An option of a field, in words; what other pages tell as well has its own. */
function wordOf(t: Foods, name: ProductFieldName, option: string): string {
  if (name === 'handout') return t(`handouts.${option as Handout}`);
  return name === 'origins' ? t(`origins.${option as Origin}`) : t(`options.${name}.${option}` as OwnKey);
}

/** Everything that the form of a product asks for beside its recipe. */
export function productQuestions(t: Foods, tFoodGroups: Translator<'food-groups'>, foods: readonly FoodNamed[]) {
  const hinted = (name: ProductFieldName) => (choice: Choice) => {
    const hint = saidOf(t, `form.${asked(name)}Hints.${choice.value}`);
    return hint === undefined ? choice : { ...choice, hint };
  };
  return fieldQuestions(productFields, {
    label: (name) => labelOf(t, name),
    hint: (name) => saidOf(t, `form.${asked(name)}Hint`),
    choices: (name) =>
      productField(name).kind.is === 'code'
        ? foodOptions(tFoodGroups, foods)
        : optionsInWords(productField(name), (option) => wordOf(t, name, option)).map(hinted(name)),
  });
}

/** What is known of a product, as its page shows it; what nobody said is left out. */
export function productFacts(t: Foods, tUi: Translator<'ui'>, product: Product): { label: string; value: string }[] {
  const fact = (name: ProductFieldName) => ({
    label: labelOf(t, name),
    value: valueInWords(tUi, productField(name), product[name], (option) => wordOf(t, name, option)),
  });
  return factParts(productFields)
    .flatMap(({ part, names }) => (part ? [together[part](t, product)] : names.map(fact)))
    .filter(({ value }) => value !== '');
}

/** How the fields of a part are shown together. */
const together = {
  price: (t: Foods, { priceCentavos, priceDay, priceSource }: Product) => ({
    label: labelOf(t, 'priceCentavos'),
    value: `${money(priceCentavos)} (${dayShort(priceDay)}; ${priceSource})`,
  }),
};
