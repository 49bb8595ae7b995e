import { ActionForm } from '@/components/ui/action-form';
import { RadioField } from '@/components/ui/choice-fields';
import { DateField, Field, Hidden, TextArea } from '@/components/ui/field';
import { MoneyField, PercentField, WholeField } from '@/components/ui/number-field';
import { Page } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import { maxCeiling } from '@/lib/domain/programmes/input';
import { type Meal, meals, type ProgrammePlan, schoolMealsBudgetCode } from '@/lib/domain/programmes/programmes';
import { wholeWords } from '@/lib/domain/units';
import { moneyTyped, numberTyped } from '@/lib/messages/es/format';
import { mealsEs, programmesEs as words } from '@/lib/messages/es/programmes';

type Standing = ProgrammePlan & { id: string; year: number; meal: Meal; version: number };

/** Opens a year, or changes the plan of one that stands. */
export function ProgrammeForm({ action, programme }: { action: ServerAction; programme?: Standing }) {
  const { fields } = words;
  const title = programme ? words.edit : words.create;
  return (
    <Page
      title={title}
      width="narrow"
      breadcrumb={[
        { label: words.title, href: '/municipio/programa' },
        ...(programme
          ? [{ label: words.name(programme.year, programme.meal), href: `/municipio/programa/${programme.id}` }]
          : []),
        { label: title },
      ]}
    >
      <ActionForm
        action={action}
        submit={words.save}
        values={programme ? valuesOf(programme) : { budgetCode: schoolMealsBudgetCode, meal: 'breakfast' }}
      >
        {programme ? (
          <>
            <Hidden name="programmeId" value={programme.id} />
            <Hidden name="version" value={programme.version} />
          </>
        ) : (
          <>
            <Field name="year" label={fields.year} type="number" width={4} />
            <RadioField name="meal" label={fields.meal} options={meals.map((meal) => ({ value: meal, label: mealsEs[meal] }))} />
          </>
        )}
        <MoneyField name="budget" label={fields.budget} hint={fields.budgetHint} />
        <Field name="budgetCode" label={fields.budgetCode} width={10} />
        <MoneyField name="ceiling" label={fields.ceiling} hint={fields.ceilingHint} most={maxCeiling} />
        <WholeField name="schoolDays" label={fields.schoolDays} hint={fields.schoolDaysHint} words={wholeWords.days} width={4} />
        <DateField name="startsOn" label={fields.startsOn} />
        <DateField name="endsOn" label={fields.endsOn} />
        <Field name="calendarSource" label={fields.calendarSource} hint={fields.calendarSourceHint} />
        <PercentField name="localGoal" label={fields.localGoal} hint={fields.goalHint} />
        <PercentField name="localGoalLater" label={fields.localGoalLater(programme?.year)} hint={fields.goalHint} />
        <PercentField name="associativeGoal" label={fields.associativeGoal} hint={fields.goalHint} />
        <PercentField name="associativeGoalLater" label={fields.associativeGoalLater(programme?.year)} hint={fields.goalHint} />
        <TextArea name="note" label={fields.note} hint={fields.noteHint} optional />
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
