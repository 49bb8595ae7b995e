import { SavedNotice } from '@/components/history/saved-notice';
import { DataTable } from '@/components/ui/data-table';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { Tabs } from '@/components/ui/tabs';
import { type Nutrient, nutrientNames, nutrients } from '@/lib/domain/foods/foods';
import { type Meal, meals } from '@/lib/domain/programmes/programmes';
import { type SchoolLevel, schoolLevels } from '@/lib/domain/schools/levels';
import { foodsEs, nutrientsEs } from '@/lib/messages/es/foods';
import { mealsEs } from '@/lib/messages/es/programmes';
import { rationsEs as words } from '@/lib/messages/es/rations';
import { levelsEs } from '@/lib/messages/es/schools';
import { office } from '@/lib/routes/office';

export type Target = { nutrient: Nutrient; amount: number; confidence: string; source: string };
type Props = {
  level: SchoolLevel;
  meal: Meal;
  own: readonly Target[];
  referential: readonly Target[];
  mayCook: boolean;
  saved: boolean;
};

/** Targets of a level and meal: the referential ones, and the municipality's own in their place. */
export function TargetsPage({ level, meal, own, referential, mayCook, saved }: Props) {
  return (
    <Page
      title={words.targetsTitle}
      lead={words.targetsLead}
      breadcrumb={[{ label: words.title, href: office.rations({ nivel: level }) }, { label: words.targetsTitle }]}
      actions={
        mayCook && (
          <LinkButton href={office.changeTargets({ nivel: level, comida: meal })} tone="secondary">
            {words.targets}
          </LinkButton>
        )
      }
    >
      <SavedNotice saved={saved}>{words.targetsSaved}</SavedNotice>
      <Tabs
        label={words.choose.level}
        tabs={schoolLevels.map((one) => ({
          label: levelsEs[one],
          href: office.rationTargets({ nivel: one, comida: meal }),
          current: one === level,
        }))}
      />
      <Tabs
        label={words.meal}
        tabs={meals.map((one) => ({
          label: mealsEs[one],
          href: office.rationTargets({ nivel: level, comida: one }),
          current: one === meal,
        }))}
      />
      <TargetTable own={own} referential={referential} />
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
