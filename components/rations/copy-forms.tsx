import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { AgreeField } from '@/components/ui/agree-field';
import { CheckList, SelectField } from '@/components/ui/choice-fields';
import { Hidden } from '@/components/ui/field';
import { Fold } from '@/components/ui/fold';
import { Section } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import type { Meal } from '@/lib/domain/programmes/programmes';
import { type SchoolLevel, schoolLevels } from '@/lib/domain/schools/levels';

type Props = {
  action: ServerAction;
  programmeId: string;
  level: SchoolLevel;
  /** Levels that have a week already: a copy replaces it. */
  filled: readonly SchoolLevel[];
  seen: string;
  /** The other years of the municipality, newest first. */
  others: readonly { id: string; year: number; meal: Meal }[];
};

/** Ways not to type a week again: to other levels, and from another year. */
export function CopyForms({ action, programmeId, level, filled, seen, others }: Props) {
  const tRations = useTranslations('rations');
  const tSchools = useTranslations('schools');
  const t = useTranslations('programmes');
  const option = (one: SchoolLevel) => ({
    value: one,
    label: tSchools(`levels.${one}`),
    hint: filled.includes(one) ? tRations('copies.replaces') : tRations('copies.empty'),
  });
  if (!filled.includes(level) && others.length === 0) return null;
  return (
    <Section title={tRations('copies.title')}>
      <div className="stacked:mt-4">
        {filled.includes(level) && (
          <Fold summary={tRations('copies.toLevels', { level: tSchools(`levels.${level}`) })} look="button">
            <ActionForm key={`levels ${level} ${seen}`} action={action} submit={tRations('copies.copy')}>
              <Hidden name="programmeId" value={programmeId} />
              <Hidden name="fromProgrammeId" value={programmeId} />
              <Hidden name="fromLevel" value={level} />
              <Hidden name="seen" value={seen} />
              <CheckList
                name="levels"
                label={tRations('copies.levels')}
                options={schoolLevels.filter((one) => one !== level).map(option)}
              />
              <AgreeField name="agreedCeiling" label={tRations('agreedCeiling')} />
            </ActionForm>
          </Fold>
        )}
        {others.length > 0 && (
          <Fold summary={tRations('copies.fromYear')} look="button">
            <ActionForm key={`year ${seen}`} action={action} submit={tRations('copies.bring')}>
              <Hidden name="programmeId" value={programmeId} />
              <Hidden name="seen" value={seen} />
              <SelectField
                name="fromProgrammeId"
                label={tRations('copies.year')}
                defaultValue={others[0]?.id}
                options={others.map(({ id, year, meal }) => ({
                  value: id,
                  label: t('name', { year: String(year), meal: t(`meals.${meal}`).toLowerCase() }),
                }))}
              />
              <CheckList
                name="levels"
                label={tRations('copies.levels')}
                hint={tRations('copies.levelsHint')}
                options={schoolLevels.map(option)}
                defaultValues={schoolLevels.filter((one) => !filled.includes(one))}
              />
              <AgreeField name="agreedCeiling" label={tRations('agreedCeiling')} />
            </ActionForm>
          </Fold>
        )}
      </div>
    </Section>
  );
}
