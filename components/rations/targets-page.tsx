import { SavedNotice } from '@/components/history/saved-notice';
import { ActForm } from '@/components/ui/act-form';
import { DataTable } from '@/components/ui/data-table';
import { Field, Hidden } from '@/components/ui/field';
import { QuantityField } from '@/components/ui/number-field';
import { Page, Section } from '@/components/ui/page';
import { Tabs } from '@/components/ui/tabs';
import { type Nutrient, nutrientNames, nutrients } from '@/lib/domain/foods/foods';
import type { Door } from '@/lib/domain/outcome';
import { type Meal, meals } from '@/lib/domain/programmes/programmes';
import { type Level, levels } from '@/lib/domain/schools/levels';
import { foodsEs, nutrientsEs } from '@/lib/messages/es/foods';
import { numberTyped } from '@/lib/messages/es/format';
import { mealsEs } from '@/lib/messages/es/programmes';
import { rationsEs as words } from '@/lib/messages/es/rations';
import { levelsEs } from '@/lib/messages/es/schools';

type Target = { nutrient: Nutrient; amount: number; confidence: string; source: string };
type Props = {
  level: Level;
  meal: Meal;
  own: readonly Target[];
  referential: readonly Target[];
  mayCook: boolean;
  act: Door;
  saved: boolean;
};

const path = '/municipio/raciones/metas';

/** Targets of a level and meal: the referential ones, and the municipality's own in their place. */
export function TargetsPage({ level, meal, own, referential, mayCook, act, saved }: Props) {
  return (
    <Page
      title={words.targetsTitle}
      lead={words.targetsLead}
      breadcrumb={[{ label: words.title, href: `/municipio/raciones?nivel=${level}` }, { label: words.targetsTitle }]}
    >
      <SavedNotice saved={saved}>{words.targetsSaved}</SavedNotice>
      <Tabs
        label={words.choose.level}
        tabs={levels.map((one) => ({
          label: levelsEs[one],
          href: `${path}?nivel=${one}&comida=${meal}`,
          current: one === level,
        }))}
      />
      <Tabs
        label={words.meal}
        tabs={meals.map((one) => ({ label: mealsEs[one], href: `${path}?nivel=${level}&comida=${one}`, current: one === meal }))}
      />
      <TargetTable own={own} referential={referential} />
      {mayCook && (
        <Section title={words.targets} lead={words.targetsBlank}>
          <ActForm key={`${level} ${meal} ${saved}`} act={act} submit={words.targetsSave}>
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
                  optional
                />
              </div>
            ))}
            <Field name="source" label={words.targetsSource} hint={words.targetsSourceHint} defaultValue={own[0]?.source} />
          </ActForm>
        </Section>
      )}
    </Page>
  );
}

function TargetTable({ own, referential }: Pick<Props, 'own' | 'referential'>) {
  const rows = nutrientNames.flatMap(
    (nutrient) => own.find((one) => one.nutrient === nutrient) ?? referential.find((one) => one.nutrient === nutrient) ?? [],
  );
  return (
    <DataTable
      caption={words.targetsTitle}
      quietCaption
      columns={[
        { key: 'nutrient', label: words.columns.nutrient },
        { key: 'target', label: words.columns.target, align: 'end' },
        { key: 'confidence', label: words.columns.confidence },
        { key: 'source', label: words.columns.source },
      ]}
      rows={rows.map(({ nutrient, amount, confidence, source }) => ({
        id: nutrient,
        nutrient: nutrientsEs[nutrient],
        target: foodsEs.amount(amount, nutrients[nutrient].unit),
        confidence,
        source,
      }))}
    />
  );
}

function hintOf(nutrient: Nutrient, referential: readonly Target[]): string {
  const target = referential.find((one) => one.nutrient === nutrient);
  return target
    ? words.targetsReference(foodsEs.amount(target.amount, nutrients[nutrient].unit), target.confidence)
    : words.targetsNoReference;
}

const typed = (amount: number | undefined) => (amount === undefined ? '' : numberTyped(amount));
