import { useTranslations } from 'next-intl';
import { UnservedNotice } from '@/components/demand/unserved-notice';
import { RecordHistory } from '@/components/history/record-history';
import { SavedNotice } from '@/components/history/saved-notice';
import { DataTable } from '@/components/ui/data-table';
import { KeyValues } from '@/components/ui/key-values';
import { LinkButton } from '@/components/ui/link-button';
import { Page, Section } from '@/components/ui/page';
import type { PlanCost } from '@/lib/domain/demand/plan-cost';
import type { Served, Unserved } from '@/lib/domain/demand/unserved';
import type { ServerAction } from '@/lib/domain/outcome';
import type { Break, Coverage, Meal, ProgrammePlan, ProgrammeStatus } from '@/lib/domain/programmes/programmes';
import { integer, money, percentOf } from '@/lib/messages/format';
import type { HistoryEntry } from '@/lib/queries/history';
import { office } from '@/lib/routes/office';
import { CalendarPanel } from './calendar-panel';
import { CoveragePanel } from './coverage-panel';
import { MenuPanel } from './menu-panel';
import { MovePanel } from './move-panel';
import { ProgrammeTag } from './programme-tag';

type Programme = ProgrammePlan & {
  id: string;
  year: number;
  meal: Meal;
  status: ProgrammeStatus;
  version: number;
  breaks: readonly (Break & { id: string })[];
};

type Props = {
  programme: Programme;
  students: number;
  coverage: Coverage;
  menu: PlanCost;
  served: Served;
  unserved: readonly Unserved[];
  classDays: number;
  holidays: readonly { date: string; name: string }[];
  holidaysKnown: boolean;
  history: readonly HistoryEntry[];
  mayPlan: boolean;
  nextStatuses: readonly ProgrammeStatus[];
  actions: { move: ServerAction; setBreak: ServerAction; removeBreak: ServerAction };
  saved: boolean;
};

/** One year: what its budget reaches, its plan, its goals, its calendar. */
export function ProgrammePage(props: Props) {
  const t = useTranslations('programmes');
  const { programme, students, mayPlan, actions } = props;
  const open = mayPlan && programme.status !== 'closed';
  const name = t('name', { year: String(programme.year), meal: t(`meals.${programme.meal}`).toLowerCase() });
  return (
    <Page
      title={name}
      breadcrumb={[{ label: t('title'), href: office.programmes() }, { label: name }]}
      tag={<ProgrammeTag status={programme.status} />}
      actions={
        open && (
          <LinkButton href={office.editProgramme(programme.id)} tone="secondary">
            {t('edit')}
          </LinkButton>
        )
      }
    >
      <SavedNotice saved={props.saved}>{t('saved')}</SavedNotice>
      <CoveragePanel coverage={props.coverage} programme={programme} students={students} />
      <MenuPanel menu={props.menu} programme={programme} />
      {props.menu.servings > 0 && <UnservedNotice unserved={props.unserved} served={props.served} programmeId={programme.id} />}
      <Section title={t('plan.title')}>
        <KeyValues
          items={[
            { label: t('plan.budget', { code: programme.budgetCode }), value: money(programme.budgetCentavos) },
            { label: t('plan.ceiling'), value: money(programme.ceilingCentavos) },
            { label: t('plan.students'), value: integer(students) },
            { label: t('plan.meal'), value: t(`meals.${programme.meal}`) },
            ...(programme.note ? [{ label: t('plan.note'), value: programme.note }] : []),
          ]}
        />
      </Section>
      <GoalsPanel programme={programme} />
      <CalendarPanel
        programme={programme}
        classDays={props.classDays}
        holidays={props.holidays}
        holidaysKnown={props.holidaysKnown}
        actions={open ? actions : undefined}
      />
      {mayPlan && <MovePanel action={actions.move} programme={programme} nextStatuses={props.nextStatuses} />}
      <RecordHistory entries={props.history} />
    </Page>
  );
}

function GoalsPanel({ programme }: { programme: Programme }) {
  const t = useTranslations('programmes');
  return (
    <Section title={t('goals.title')} lead={t('goals.lead')}>
      <DataTable
        caption={t('goals.title')}
        quietCaption
        columns={[
          { key: 'goal', label: t('goals.columns.goal') },
          { key: 'now', label: String(programme.year), align: 'end' },
          { key: 'later', label: String(programme.year + 3), align: 'end' },
        ]}
        rows={[
          {
            id: 'local',
            goal: t('goals.local'),
            now: percentOf(programme.localGoalBps),
            later: percentOf(programme.localGoalBpsLater),
          },
          {
            id: 'associative',
            goal: t('goals.associative'),
            now: percentOf(programme.associativeGoalBps),
            later: percentOf(programme.associativeGoalBpsLater),
          },
        ]}
      />
    </Section>
  );
}
