import { SelectField } from '@/components/ui/choice-fields';
import { FilterBar } from '@/components/ui/filter-bar';
import { SearchField } from '@/components/ui/search-field';
import { matrixActors, matrixColumns } from '@/lib/domain/matrix';
import { actorNames, columnShortNames, matrixEs } from '@/lib/messages/es/matrix';
import { site } from '@/lib/routes/site';

type Props = {
  filter: { actor?: string | undefined; column?: string | undefined; municipalityCode?: string | undefined };
  municipalities: readonly { code: string; name: string }[];
};

/** Filters by actor, column and municipality, kept in the address. */
export function MatrixFilter({ filter, municipalities }: Props) {
  const active = Boolean(filter.actor ?? filter.column ?? filter.municipalityCode);
  return (
    <FilterBar action={site.matrix()} label={matrixEs.filter} active={active}>
      <SelectField
        name="actor"
        label={matrixEs.actor}
        placeholder={matrixEs.anyActor}
        defaultValue={filter.actor}
        options={matrixActors.map((value) => ({ value, label: actorNames[value] }))}
        optional
        quietLabel
      />
      <SelectField
        name="columna"
        label={matrixEs.column}
        placeholder={matrixEs.anyColumn}
        defaultValue={filter.column}
        options={matrixColumns.map((value) => ({ value, label: columnShortNames[value] }))}
        optional
        quietLabel
      />
      <SearchField
        name="municipio"
        label={matrixEs.municipality}
        placeholder={matrixEs.anyMunicipality}
        defaultValue={filter.municipalityCode}
        options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        optional
        quietLabel
      />
    </FilterBar>
  );
}
