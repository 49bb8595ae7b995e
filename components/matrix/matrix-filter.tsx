import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/ui/choice-fields';
import { FilterBar } from '@/components/ui/filter-bar';
import { SearchField } from '@/components/ui/search-field';
import { matrixActors, matrixColumns } from '@/lib/domain/matrix';
import { site } from '@/lib/routes/site';

type Props = {
  filter: { actor?: string | undefined; column?: string | undefined; municipalityCode?: string | undefined };
  municipalities: readonly { code: string; name: string }[];
};

/** Filters by actor, column and municipality, kept in the address. */
export function MatrixFilter({ filter, municipalities }: Props) {
  const t = useTranslations('matrix');
  const active = Boolean(filter.actor ?? filter.column ?? filter.municipalityCode);
  return (
    <FilterBar action={site.matrix()} label={t('filter')} active={active}>
      <SelectField
        name="actor"
        label={t('actor')}
        placeholder={t('anyActor')}
        defaultValue={filter.actor}
        options={matrixActors.map((value) => ({ value, label: t(`actorNames.${value}`) }))}
        optional
        quietLabel
      />
      <SelectField
        name="columna"
        label={t('column')}
        placeholder={t('anyColumn')}
        defaultValue={filter.column}
        options={matrixColumns.map((value) => ({ value, label: t(`columnShortNames.${value}`) }))}
        optional
        quietLabel
      />
      <SearchField
        name="municipio"
        label={t('municipality')}
        placeholder={t('anyMunicipality')}
        defaultValue={filter.municipalityCode}
        options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
        optional
        quietLabel
      />
    </FilterBar>
  );
}
