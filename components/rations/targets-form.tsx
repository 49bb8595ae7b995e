import { ActionForm } from '@/components/ui/action-form';
import { Field, Hidden } from '@/components/ui/field';
import { QuantityField } from '@/components/ui/number-field';
import { Page } from '@/components/ui/page';
import { type Nutrient, nutrientNames, nutrients } from '@/lib/domain/foods/foods';
import type { ServerAction } from '@/lib/domain/outcome';
import type { Meal } from '@/lib/domain/programmes/programmes';
import type { SchoolLevel } from '@/lib/domain/schools/levels';
import { foodsEs, nutrientsEs } from '@/lib/messages/es/foods';
import { numberTyped } from '@/lib/messages/es/format';
import { mealsEs } from '@/lib/messages/es/programmes';
import { rationsEs as words } from '@/lib/messages/es/rations';
import { levelsEs } from '@/lib/messages/es/schools';
import type { Target } from './targets-page';

type Props = { level: SchoolLevel; meal: Meal; own: readonly Target[]; referential: readonly Target[]; action: ServerAction };

/** Sets the municipality's own targets of a level and meal; one left blank stays referential. */
export function TargetsForm({ level, meal, own, referential, action }: Props) {
  const back = `/municipio/raciones/metas?nivel=${level}&comida=${meal}`;
  return (
    <Page
      title={words.targets}
      lead={words.targetsFor(levelsEs[level], mealsEs[meal])}
      width="narrow"
      breadcrumb={[
        { label: words.title, href: `/municipio/raciones?nivel=${level}` },
        { label: words.targetsTitle, href: back },
        { label: words.targets },
      ]}
    >
      <ActionForm action={action} submit={words.targetsSave}>
        <Hidden name="level" value={level} />
        <Hidden name="meal" value={meal} />
        {nutrientNames.map((nutrient, i) => (
          <div key={nutrient}>
            <Hidden name={`targets[${i}].nutrient`} value={nutrient} />
            <QuantityField
              name={`targets[${i}].amount`}
              label={nutrientsEs[nutrient]}
              hint={hintOf(nutrient, referential)}
              unit={nutrients[nutrient].unit}
              defaultValue={typed(own.find((one) => one.nutrient === nutrient)?.amount)}
              optional="unmarked"
            />
          </div>
        ))}
        <Field name="source" label={words.targetsSource} hint={words.targetsSourceHint} defaultValue={own[0]?.source} />
      </ActionForm>
    </Page>
  );
}

function hintOf(nutrient: Nutrient, referential: readonly Target[]): string {
  const target = referential.find((one) => one.nutrient === nutrient);
  return target
    ? words.targetsReference(foodsEs.amount(target.amount, nutrients[nutrient].unit), target.confidence)
    : words.targetsNoReference;
}

const typed = (amount: number | undefined) => (amount === undefined ? '' : numberTyped(amount));
