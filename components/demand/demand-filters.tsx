import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/ui/choice-fields';
import { DateField } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import type { DemandFilter } from '@/lib/domain/demand/view';
import type { Meal } from '@/lib/domain/programmes/programmes';
import { office } from '@/lib/routes/office';

type Props = {
  programmes: readonly { id: string; year: number; meal: Meal }[];
  demand: {
    programme: { id: string };
    products: readonly { id: string; name: string }[];
    zones: readonly { id: string; name: string }[];
  };
  filter: DemandFilter;
};

/** What the demand is narrowed by. The view that is open stays open. */
export function DemandFilters({ programmes, demand, filter }: Props) {
  const tProgrammes = useTranslations('programmes');
  const t = useTranslations('demand');
  const choices = (rows: readonly { id: string; name: string }[]) => rows.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FilterBar
      action={office.demand()}
      label={t('filter.label')}
      active={Boolean(filter.product || filter.zone || filter.from || filter.until)}
    >
      <SelectField
        name="programa"
        label={t('filter.programme')}
        defaultValue={demand.programme.id}
        options={programmes.map(({ id, year, meal }) => ({
          value: id,
          label: tProgrammes('name', { year: String(year), meal: tProgrammes(`meals.${meal}`).toLowerCase() }),
        }))}
      />
      <SelectField
        name="producto"
        label={t('filter.product')}
        placeholder={t('filter.all')}
        defaultValue={filter.product}
        options={choices(demand.products)}
        optional
      />
      <SelectField
        name="zona"
        label={t('filter.zone')}
        placeholder={t('filter.allZones')}
        defaultValue={filter.zone}
        options={choices(demand.zones)}
        optional
      />
      <DateField name="desde" label={t('filter.from')} defaultValue={filter.from} optional />
      <DateField name="hasta" label={t('filter.until')} defaultValue={filter.until} optional />
      <input type="hidden" name="ver" value={filter.view} />
    </FilterBar>
  );
}
