import { useTranslations } from 'next-intl';
import { SavedNotice } from '@/components/history/saved-notice';
import { SelectField } from '@/components/ui/choice-fields';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar } from '@/components/ui/filter-bar';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import type { ServerAction } from '@/lib/domain/outcome';
import type { Meal, ProgrammeStatus } from '@/lib/domain/programmes/programmes';
import { type SchoolLevel, schoolLevels } from '@/lib/domain/schools/levels';
import { office } from '@/lib/routes/office';
import { CopyForms } from './copy-forms';
import type { GridRow } from './grid-rows';
import { type GridProduct, WeekGrid } from './week-grid';
import { WeekJudgement, type WeekView } from './week-judgement';

type Programme = { id: string; year: number; meal: Meal; status: ProgrammeStatus; ceilingCentavos: bigint };

type Props = {
  programmes: readonly Programme[];
  programme: Programme | null;
  level: SchoolLevel;
  products: readonly GridProduct[];
  week: (WeekView & { rows: readonly GridRow[] }) | null;
  mayCook: boolean;
  actions: { save: ServerAction; copy: ServerAction };
  /** Levels that have a week, and what was seen of all of them. */
  filled: readonly SchoolLevel[];
  seen: string;
  saved: boolean;
  /** Retired products that a copy left behind. */
  left: number;
};

/** The week of one level: what is given, what it costs, what it feeds. */
export function RationsPage({
  programmes,
  programme,
  level,
  products,
  week,
  mayCook,
  actions,
  filled,
  seen,
  saved,
  left,
}: Props) {
  const tRations = useTranslations('rations');
  const tSchools = useTranslations('schools');
  const t = useTranslations('programmes');
  if (!programme || !week) {
    return (
      <Page title={tRations('title')} lead={tRations('lead')}>
        <EmptyState title={tRations('noProgramme')} action={<LinkButton href={office.programmes()}>{t('title')}</LinkButton>} />
      </Page>
    );
  }
  const targets = office.rationTargets({ nivel: level, comida: programme.meal });
  return (
    <Page
      title={tRations('title')}
      lead={tRations('lead')}
      actions={
        <LinkButton href={targets} tone="secondary">
          {tRations('targetsTitle')}
        </LinkButton>
      }
    >
      <SavedNotice saved={saved}>{tRations('saved')}</SavedNotice>
      {left > 0 && <Notice tone="due">{tRations('copies.left', { products: left })}</Notice>}
      <FilterBar action={office.rations()} label={tRations('choose.label')} submit={tRations('choose.show')}>
        <SelectField
          name="programa"
          label={tRations('choose.programme')}
          defaultValue={programme.id}
          options={programmes.map(({ id, year, meal }) => ({
            value: id,
            label: t('name', { year: String(year), meal: t(`meals.${meal}`).toLowerCase() }),
          }))}
        />
        <SelectField
          name="nivel"
          label={tRations('choose.level')}
          defaultValue={level}
          options={schoolLevels.map((one) => ({ value: one, label: tSchools(`levels.${one}`) }))}
        />
      </FilterBar>
      {programme.status === 'closed' && <Notice>{tRations('closed')}</Notice>}
      <WeekJudgement week={week} ceiling={programme.ceilingCentavos} />
      {products.length === 0 ? (
        <EmptyState
          title={tRations('noProducts')}
          action={<LinkButton href={office.products()}>{tRations('product')}</LinkButton>}
        >
          {tRations('noProductsHint')}
        </EmptyState>
      ) : (
        <WeekGrid
          action={mayCook ? actions.save : null}
          programmeId={programme.id}
          level={level}
          products={products}
          rows={week.rows}
          days={week.days}
        />
      )}
      {mayCook && (
        <CopyForms
          action={actions.copy}
          programmeId={programme.id}
          others={programmes.filter(({ id }) => id !== programme.id)}
          {...{ level, filled, seen }}
        />
      )}
    </Page>
  );
}
