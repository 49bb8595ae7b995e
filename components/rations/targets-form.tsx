import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { Field, Hidden } from '@/components/ui/field';
import { QuantityField } from '@/components/ui/number-field';
import { Page } from '@/components/ui/page';
import { type Nutrient, nutrientNames, nutrients } from '@/lib/domain/foods/foods';
import type { ServerAction } from '@/lib/domain/outcome';
import type { Meal } from '@/lib/domain/programmes/programmes';
import type { NutrientTarget } from '@/lib/domain/rations/rations';
import type { SchoolLevel } from '@/lib/domain/schools/levels';
import { numberTyped, quantityOf } from '@/lib/messages/format';
import type { Translator } from '@/lib/messages/translator';
import { office } from '@/lib/routes/office';

type Props = {
  level: SchoolLevel;
  meal: Meal;
  own: readonly NutrientTarget[];
  referential: readonly NutrientTarget[];
  action: ServerAction;
};

/** Sets the municipality's own targets of a level and meal; one left blank stays referential. */
export function TargetsForm({ level, meal, own, referential, action }: Props) {
  const tRations = useTranslations('rations');
  const tSchools = useTranslations('schools');
  const tProgrammes = useTranslations('programmes');
  const t = useTranslations('foods');
  const back = office.rationTargets({ nivel: level, comida: meal });
  return (
    <Page
      title={tRations('targets')}
      lead={tRations('targetsFor', { level: tSchools(`levels.${level}`), meal: tProgrammes(`meals.${meal}`).toLowerCase() })}
      width="narrow"
      breadcrumb={[
        { label: tRations('title'), href: office.rations({ nivel: level }) },
        { label: tRations('targetsTitle'), href: back },
        { label: tRations('targets') },
      ]}
    >
      <ActionForm action={action} submit={tRations('targetsSave')}>
        <Hidden name="level" value={level} />
        <Hidden name="meal" value={meal} />
        {nutrientNames.map((nutrient, i) => (
          <div key={nutrient}>
            <Hidden name={`targets[${i}].nutrient`} value={nutrient} />
            <QuantityField
              name={`targets[${i}].amount`}
              label={t(`nutrients.${nutrient}`)}
              hint={hintOf(tRations, nutrient, referential)}
              unit={nutrients[nutrient].unit}
              defaultValue={typed(own.find((one) => one.nutrient === nutrient)?.amount)}
              optional="unmarked"
            />
          </div>
        ))}
        <Field
          name="source"
          label={tRations('targetsSource')}
          hint={tRations('targetsSourceHint')}
          defaultValue={own[0]?.source}
        />
      </ActionForm>
    </Page>
  );
}

function hintOf(tRations: Translator<'rations'>, nutrient: Nutrient, referential: readonly NutrientTarget[]): string {
  const target = referential.find((one) => one.nutrient === nutrient);
  return target
    ? tRations('targetsReference', {
        amount: quantityOf(target.amount, nutrients[nutrient].unit),
        confidence: target.confidence,
      })
    : tRations('targetsNoReference');
}

const typed = (amount: number | undefined) => (amount === undefined ? '' : numberTyped(amount));
