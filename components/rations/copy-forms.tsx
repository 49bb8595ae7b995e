import { ActForm } from '@/components/ui/act-form';
import { CheckList, SelectField } from '@/components/ui/choice-fields';
import { Hidden } from '@/components/ui/field';
import { Fold } from '@/components/ui/fold';
import { Section } from '@/components/ui/page';
import type { Door } from '@/lib/domain/outcome';
import type { Meal } from '@/lib/domain/programmes/programmes';
import { type Level, levels } from '@/lib/domain/schools/levels';
import { programmesEs } from '@/lib/messages/es/programmes';
import { rationsEs } from '@/lib/messages/es/rations';
import { levelsEs } from '@/lib/messages/es/schools';

const words = rationsEs.copies;

type Props = {
  act: Door;
  programmeId: string;
  level: Level;
  /** Levels that have a week already: a copy replaces it. */
  filled: readonly Level[];
  seen: string;
  /** The other years of the municipality, newest first. */
  others: readonly { id: string; year: number; meal: Meal }[];
};

/** Ways not to type a week again: to other levels, and from another year. */
export function CopyForms({ act, programmeId, level, filled, seen, others }: Props) {
  const option = (one: Level) => ({
    value: one,
    label: levelsEs[one],
    hint: filled.includes(one) ? words.replaces : words.empty,
  });
  if (!filled.includes(level) && others.length === 0) return null;
  return (
    <Section title={words.title}>
      <div className="stack">
        {filled.includes(level) && (
          <Fold summary={words.toLevels(levelsEs[level])} look="button">
            <ActForm key={`levels ${level} ${seen}`} act={act} submit={words.copy}>
              <Hidden name="programmeId" value={programmeId} />
              <Hidden name="fromProgrammeId" value={programmeId} />
              <Hidden name="fromLevel" value={level} />
              <Hidden name="seen" value={seen} />
              <CheckList name="levels" label={words.levels} options={levels.filter((one) => one !== level).map(option)} />
            </ActForm>
          </Fold>
        )}
        {others.length > 0 && (
          <Fold summary={words.fromYear} look="button">
            <ActForm key={`year ${seen}`} act={act} submit={words.bring}>
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
                options={levels.map(option)}
                defaultValues={levels.filter((one) => !filled.includes(one))}
              />
            </ActForm>
          </Fold>
        )}
      </div>
    </Section>
  );
}
