import { type CapacityFacts, type CapacityFieldName, capacityField, capacityFields } from '@/lib/domain/census/capacity-fields';
import { askedAs, factParts } from '@/lib/domain/records/fields';
import { fieldQuestions, type OptionKey, optionsInWords, saidOf } from './field-questions';
import { monthShort } from './format';
import { valueInWords } from './record-values';
import { type FoodNamed, foodOptions } from './told/food-groups';
import type { Translator } from './translator';

type Census = Translator<'census'>;

const asked = (name: CapacityFieldName) => askedAs(capacityFields, name);

function wordOf(t: Census, name: CapacityFieldName, option: string): string {
  return t(`capacity.options.${name}.${option}` as `capacity.${OptionKey<typeof capacityFields>}`);
}

/** Everything that is asked of what an actor can deliver. */
export function capacityQuestions(t: Census, tFoodGroups: Translator<'food-groups'>, foods: readonly FoodNamed[]) {
  return fieldQuestions(capacityFields, {
    label: (name) => t(`capacity.${asked(name)}`),
    hint: (name) => saidOf(t, `capacity.${asked(name)}Hint`),
    choices: (name) =>
      capacityField(name).kind.is === 'code'
        ? foodOptions(tFoodGroups, foods)
        : optionsInWords(capacityField(name), (option) => wordOf(t, name, option)),
  }).flatMap(({ questions }) => questions);
}

/** What is known of a capacity beside its food and how much: "Fresco, mar, abr"; what speaks for itself stands without its label. */
export function capacityFacts(t: Census, tUi: Translator<'ui'>, capacity: CapacityFacts): string[] {
  const speaking: Partial<Record<CapacityFieldName, string>> = {
    kind: wordOf(t, 'kind', capacity.kind),
    months: capacity.months.length === 0 ? t('capacity.allYear') : capacity.months.map(monthShort).join(', '),
  };
  return factParts(capacityFields)
    .flatMap(({ names }) => names)
    .flatMap((name) => {
      const value = valueInWords(tUi, capacityField(name), capacity[name], (option) => wordOf(t, name, option));
      return speaking[name] ?? (value === '' ? [] : `${t(`capacity.${asked(name)}`)}: ${value}`);
    });
}
