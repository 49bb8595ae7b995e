import { useTranslations } from 'next-intl';
import { SavedNotice } from '@/components/history/saved-notice';
import { DataTable } from '@/components/ui/data-table';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import { Tabs } from '@/components/ui/tabs';
import { nutrientNames, nutrients } from '@/lib/domain/foods/foods';
import { type Meal, meals } from '@/lib/domain/programmes/programmes';
import type { NutrientTarget } from '@/lib/domain/rations/rations';
import { type SchoolLevel, schoolLevels } from '@/lib/domain/schools/levels';
import { quantityOf } from '@/lib/messages/format';
import { office } from '@/lib/routes/office';

type Props = {
  level: SchoolLevel;
  meal: Meal;
  own: readonly NutrientTarget[];
  referential: readonly NutrientTarget[];
  mayCook: boolean;
  saved: boolean;
};

/** Targets of a level and meal: the referential ones, and the municipality's own in their place. */
export function TargetsPage({ level, meal, own, referential, mayCook, saved }: Props) {
  const tRations = useTranslations('rations');
  const tSchools = useTranslations('schools');
  const tProgrammes = useTranslations('programmes');
  return (
    <Page
      title={tRations('targetsTitle')}
      lead={tRations('targetsLead')}
      breadcrumb={[{ label: tRations('title'), href: office.rations({ nivel: level }) }, { label: tRations('targetsTitle') }]}
      actions={
        mayCook && (
          <LinkButton href={office.changeTargets({ nivel: level, comida: meal })} tone="secondary">
            {tRations('targets')}
          </LinkButton>
        )
      }
    >
      <SavedNotice saved={saved}>{tRations('targetsSaved')}</SavedNotice>
      <Tabs
        label={tRations('choose.level')}
        tabs={schoolLevels.map((one) => ({
          label: tSchools(`levels.${one}`),
          href: office.rationTargets({ nivel: one, comida: meal }),
          current: one === level,
        }))}
      />
      <Tabs
        label={tRations('meal')}
        tabs={meals.map((one) => ({
          label: tProgrammes(`meals.${one}`),
          href: office.rationTargets({ nivel: level, comida: one }),
          current: one === meal,
        }))}
      />
      <TargetTable own={own} referential={referential} />
    </Page>
  );
}

function TargetTable({ own, referential }: Pick<Props, 'own' | 'referential'>) {
  const tRations = useTranslations('rations');
  const t = useTranslations('foods');
  const rows = nutrientNames.flatMap(
    (nutrient) => own.find((one) => one.nutrient === nutrient) ?? referential.find((one) => one.nutrient === nutrient) ?? [],
  );
  return (
    <DataTable
      caption={tRations('targetsTitle')}
      quietCaption
      columns={[
        { key: 'nutrient', label: tRations('columns.nutrient') },
        { key: 'target', label: tRations('columns.target'), align: 'end' },
        { key: 'confidence', label: tRations('columns.confidence') },
        { key: 'source', label: tRations('columns.source') },
      ]}
      rows={rows.map(({ nutrient, amount, confidence, source }) => ({
        id: nutrient,
        nutrient: t(`nutrients.${nutrient}`),
        target: quantityOf(amount, nutrients[nutrient].unit),
        confidence,
        source,
      }))}
    />
  );
}
