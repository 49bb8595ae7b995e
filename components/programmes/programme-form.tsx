import { useTranslations } from 'next-intl';
import { ActionForm } from '@/components/ui/action-form';
import { RadioField } from '@/components/ui/choice-fields';
import { DateField, Field, Hidden, TextArea } from '@/components/ui/field';
import { MoneyField, PercentField, WholeField } from '@/components/ui/number-field';
import { Page } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import { maxCeiling } from '@/lib/domain/programmes/input';
import { type Meal, meals, type ProgrammePlan, schoolMealsBudgetCode } from '@/lib/domain/programmes/programmes';
import { wholeWords } from '@/lib/domain/units';
import { moneyTyped, numberTyped } from '@/lib/messages/format';
import { office } from '@/lib/routes/office';

type Standing = ProgrammePlan & { id: string; year: number; meal: Meal; version: number };

/** Opens a year, or changes the plan of one that stands. */
export function ProgrammeForm({ action, programme }: { action: ServerAction; programme?: Standing }) {
  const t = useTranslations('programmes');
  const title = programme ? t('edit') : t('create');
  return (
    <Page
      title={title}
      width="narrow"
      breadcrumb={[
        { label: t('title'), href: office.programmes() },
        ...(programme
          ? [
              {
                label: t('name', { year: String(programme.year), meal: t(`meals.${programme.meal}`).toLowerCase() }),
                href: office.programme(programme.id),
              },
            ]
          : []),
        { label: title },
      ]}
    >
      <ActionForm
        action={action}
        submit={t('save')}
        values={programme ? valuesOf(programme) : { budgetCode: schoolMealsBudgetCode, meal: 'breakfast' }}
      >
        {programme ? (
          <>
            <Hidden name="programmeId" value={programme.id} />
            <Hidden name="version" value={programme.version} />
          </>
        ) : (
          <>
            <Field name="year" label={t('fields.year')} type="number" width={4} />
            <RadioField
              name="meal"
              label={t('fields.meal')}
              options={meals.map((meal) => ({ value: meal, label: t(`meals.${meal}`) }))}
            />
          </>
        )}
        <MoneyField name="budget" label={t('fields.budget')} hint={t('fields.budgetHint')} />
        <Field name="budgetCode" label={t('fields.budgetCode')} width={10} />
        <MoneyField name="ceiling" label={t('fields.ceiling')} hint={t('fields.ceilingHint')} most={maxCeiling} />
        <WholeField
          name="schoolDays"
          label={t('fields.schoolDays')}
          hint={t('fields.schoolDaysHint')}
          words={wholeWords.days}
          width={4}
        />
        <DateField name="startsOn" label={t('fields.startsOn')} />
        <DateField name="endsOn" label={t('fields.endsOn')} />
        <Field name="calendarSource" label={t('fields.calendarSource')} hint={t('fields.calendarSourceHint')} />
        <PercentField name="localGoal" label={t('fields.localGoal')} hint={t('fields.goalHint')} />
        <PercentField
          name="localGoalLater"
          label={t('fields.localGoalLater', {
            hasYear: String(Boolean(programme?.year)),
            year: String((programme?.year ?? 0) + 3),
          })}
          hint={t('fields.goalHint')}
        />
        <PercentField name="associativeGoal" label={t('fields.associativeGoal')} hint={t('fields.goalHint')} />
        <PercentField
          name="associativeGoalLater"
          label={t('fields.associativeGoalLater', {
            hasYear: String(Boolean(programme?.year)),
            year: String((programme?.year ?? 0) + 3),
          })}
          hint={t('fields.goalHint')}
        />
        <TextArea name="note" label={t('fields.note')} hint={t('fields.noteHint')} optional />
      </ActionForm>
    </Page>
  );
}

function valuesOf(plan: ProgrammePlan) {
  const goal = (bps: number) => numberTyped(bps / 100);
  return {
    budget: moneyTyped(plan.budgetCentavos),
    budgetCode: plan.budgetCode,
    ceiling: moneyTyped(plan.ceilingCentavos),
    schoolDays: String(plan.schoolDays),
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    calendarSource: plan.calendarSource,
    localGoal: goal(plan.localGoalBps),
    localGoalLater: goal(plan.localGoalBpsLater),
    associativeGoal: goal(plan.associativeGoalBps),
    associativeGoalLater: goal(plan.associativeGoalBpsLater),
    note: plan.note,
  };
}
