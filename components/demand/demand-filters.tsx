import { SelectField } from '@/components/ui/choice-fields';
import { DateField } from '@/components/ui/field';
import { FilterBar } from '@/components/ui/filter-bar';
import type { DemandFilter } from '@/lib/domain/demand/view';
import type { Meal } from '@/lib/domain/programmes/programmes';
import { demandEs } from '@/lib/messages/es/demand';
import { programmesEs } from '@/lib/messages/es/programmes';
import { office } from '@/lib/routes/office';

const words = demandEs.filter;

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
  const choices = (rows: readonly { id: string; name: string }[]) => rows.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FilterBar
      action={office.demand()}
      label={words.label}
      active={Boolean(filter.product || filter.zone || filter.from || filter.until)}
    >
      <SelectField
        name="programa"
        label={words.programme}
        defaultValue={demand.programme.id}
        options={programmes.map(({ id, year, meal }) => ({ value: id, label: programmesEs.name(year, meal) }))}
      />
      <SelectField
        name="producto"
        label={words.product}
        placeholder={words.all}
        defaultValue={filter.product}
        options={choices(demand.products)}
        optional
      />
      <SelectField
        name="zona"
        label={words.zone}
        placeholder={words.allZones}
        defaultValue={filter.zone}
        options={choices(demand.zones)}
        optional
      />
      <DateField name="desde" label={words.from} defaultValue={filter.from} optional />
      <DateField name="hasta" label={words.until} defaultValue={filter.until} optional />
      <input type="hidden" name="ver" value={filter.view} />
    </FilterBar>
  );
}
