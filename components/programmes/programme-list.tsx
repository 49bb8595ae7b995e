import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import type { Meal, ProgrammeStatus } from '@/lib/domain/programmes/programmes';
import { integer, money } from '@/lib/messages/es/format';
import { programmesEs as words } from '@/lib/messages/es/programmes';
import { office } from '@/lib/routes/office';
import { ProgrammeTag } from './programme-tag';

type Line = {
  id: string;
  year: number;
  meal: Meal;
  status: ProgrammeStatus;
  budgetCentavos: bigint;
  schoolDays: number;
  ceilingCentavos: bigint;
};

/** Every year of a municipality, newest first. */
export function ProgrammeList({ programmes, mayPlan }: { programmes: readonly Line[]; mayPlan: boolean }) {
  const create = mayPlan && <LinkButton href={office.newProgramme()}>{words.create}</LinkButton>;
  return (
    <Page title={words.title} lead={words.listLead} actions={programmes.length > 0 && create}>
      <DataTable
        caption={words.title}
        quietCaption
        empty={
          <EmptyState title={words.empty} action={create}>
            {words.emptyHint}
          </EmptyState>
        }
        columns={[
          { key: 'name', label: words.columns.programme },
          { key: 'budget', label: words.columns.budget, align: 'end' },
          { key: 'days', label: words.columns.days, align: 'end' },
          { key: 'ceiling', label: words.columns.ceiling, align: 'end' },
          { key: 'status', label: words.columns.status },
        ]}
        rows={programmes.map(({ id, year, meal, status, budgetCentavos, schoolDays, ceilingCentavos }) => ({
          id,
          name: <AppLink href={office.programme(id)}>{words.name(year, meal)}</AppLink>,
          budget: money(budgetCentavos),
          days: integer(schoolDays),
          ceiling: money(ceilingCentavos),
          status: <ProgrammeTag status={status} />,
        }))}
      />
    </Page>
  );
}
