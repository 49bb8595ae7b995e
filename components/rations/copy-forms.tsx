import { ActionForm } from '@/components/ui/action-form';
import { CheckList, SelectField } from '@/components/ui/choice-fields';
import { Hidden } from '@/components/ui/field';
import { Fold } from '@/components/ui/fold';
import { Section } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import type { Meal } from '@/lib/domain/programmes/programmes';
import { type SchoolLevel, schoolLevels } from '@/lib/domain/schools/levels';
import { programmesEs } from '@/lib/messages/es/programmes';
import { rationsEs } from '@/lib/messages/es/rations';
import { levelsEs } from '@/lib/messages/es/schools';

const words = rationsEs.copies;

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
  const option = (one: SchoolLevel) => ({
    value: one,
    label: levelsEs[one],
    hint: filled.includes(one) ? words.replaces : words.empty,
  });
  if (!filled.includes(level) && others.length === 0) return null;
  return (
    <Section title={words.title}>
      <div className="stacked:mt-4">
        {filled.includes(level) && (
          <Fold summary={words.toLevels(levelsEs[level])} look="button">
            <ActionForm key={`levels ${level} ${seen}`} action={action} submit={words.copy}>
              <Hidden name="programmeId" value={programmeId} />
              <Hidden name="fromProgrammeId" value={programmeId} />
              <Hidden name="fromLevel" value={level} />
              <Hidden name="seen" value={seen} />
              <CheckList name="levels" label={words.levels} options={schoolLevels.filter((one) => one !== level).map(option)} />
            </ActionForm>
          </Fold>
        )}
        {others.length > 0 && (
          <Fold summary={words.fromYear} look="button">
            <ActionForm key={`year ${seen}`} action={action} submit={words.bring}>
              <Hidden name="programmeId" value={programmeId} />
              <Hidden name="seen" value={seen} />
              <SelectField
                name="fromProgrammeId"
                label={words.year}
                defaultValue={others[0]?.id}
                options={others.map(({ id, year, meal }) => ({ value: id, label: programmesEs.name(year, meal) }))}
              />
              <CheckList
                name="levels"
                label={words.levels}
                hint={words.levelsHint}
                options={schoolLevels.map(option)}
                defaultValues={schoolLevels.filter((one) => !filled.includes(one))}
              />
            </ActionForm>
          </Fold>
        )}
      </div>
    </Section>
  );
}
