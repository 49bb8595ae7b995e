import { useTranslations } from 'next-intl';
import { AppLink } from '@/components/ui/app-link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Page } from '@/components/ui/page';
import type { Meal, ProgrammeStatus } from '@/lib/domain/programmes/programmes';
import { integer, money } from '@/lib/messages/format';
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
  const t = useTranslations('programmes');
  const create = mayPlan && <LinkButton href={office.newProgramme()}>{t('create')}</LinkButton>;
  return (
    <Page title={t('title')} lead={t('listLead')} actions={programmes.length > 0 && create}>
      <DataTable
        caption={t('title')}
        quietCaption
        empty={
          <EmptyState title={t('empty')} action={create}>
            {t('emptyHint')}
          </EmptyState>
        }
        columns={[
          { key: 'name', label: t('columns.programme') },
          { key: 'budget', label: t('columns.budget'), align: 'end' },
          { key: 'days', label: t('columns.days'), align: 'end' },
          { key: 'ceiling', label: t('columns.ceiling'), align: 'end' },
          { key: 'status', label: t('columns.status') },
        ]}
        rows={programmes.map(({ id, year, meal, status, budgetCentavos, schoolDays, ceilingCentavos }) => ({
          id,
          name: (
            <AppLink href={office.programme(id)}>
              {t('name', { year: String(year), meal: t(`meals.${meal}`).toLowerCase() })}
            </AppLink>
          ),
          budget: money(budgetCentavos),
          days: integer(schoolDays),
          ceiling: money(ceilingCentavos),
          status: <ProgrammeTag status={status} />,
        }))}
      />
    </Page>
  );
}
