import { SelectField } from '@/components/ui/choice-fields';
import { DataTable } from '@/components/ui/data-table';
import { FilterBar } from '@/components/ui/filter-bar';
import { KeyValues } from '@/components/ui/key-values';
import { looks } from '@/components/ui/looks';
import { Page, Section } from '@/components/ui/page';
import { SearchField } from '@/components/ui/search-field';
import { TermList } from '@/components/ui/term';
import { dataEs } from '@/lib/messages/es/data';
import type { CropMapView } from '@/lib/queries/crops';
import type { DescribedSeries } from '@/lib/queries/open-data/catalogue';
import { maxXlsxRows, type OpenDataScope } from '@/lib/routes/open-data';
import { site } from '@/lib/routes/site';
import { CropMap } from './crop-map';
import { Programs } from './programs';
import { SeriesCard } from './series-card';

type Props = {
  scope: OpenDataScope;
  municipalities: readonly { code: string; name: string }[];
  years: readonly number[];
  series: readonly DescribedSeries[];
  formulaVersion: string;
  /** Null where the reference has no crops. */
  crops: CropMapView | null;
};

/** Open data: what there is, by what terms, and each series to download with its dictionary. */
export function DataPage({ scope, municipalities, years, series, formulaVersion, crops }: Props) {
  const { filter, sources } = dataEs;
  const chosen = municipalities.find(({ code }) => code === scope.municipalityCode)?.name ?? scope.municipalityCode;
  return (
    <Page title={dataEs.title} lead={dataEs.lead}>
      <Terms formulaVersion={formulaVersion} />
      <Section title={dataEs.seriesTitle} id="series">
        <FilterBar
          action={site.data()}
          label={filter.label}
          submit={filter.submit}
          active={scope.municipalityCode !== null || scope.year !== null}
        >
          <SearchField
            name="municipio"
            label={filter.municipality}
            placeholder={filter.anyMunicipality}
            options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
            defaultValue={scope.municipalityCode ?? ''}
            optional
            quietLabel
          />
          <SelectField
            name="gestion"
            label={filter.year}
            placeholder={filter.anyYear}
            options={years.map((year) => ({ value: String(year), label: String(year) }))}
            defaultValue={scope.year === null ? '' : String(scope.year)}
            optional
            quietLabel
          />
        </FilterBar>
        <p className="num">{filter.chosen(chosen, scope.year)}</p>
        <TermList of={['oecom', 'oeca', 'app', 'mype', 'deserted']} />
        <ul className={looks.list}>
          {series.map((one) => (
            <SeriesCard key={one.name} series={one} scope={scope} />
          ))}
        </ul>
      </Section>
      {crops && <CropMap {...crops} />}
      <Programs />
      <Section title={sources.title} lead={sources.lead}>
        <DataTable
          caption={sources.title}
          quietCaption
          columns={[
            { key: 'data', label: sources.columns.data },
            { key: 'source', label: sources.columns.source },
            { key: 'terms', label: sources.columns.terms },
          ]}
          rows={sources.rows.map(([data, source, terms]) => ({ id: data, data, source, terms }))}
        />
      </Section>
    </Page>
  );
}

function Terms({ formulaVersion }: { formulaVersion: string }) {
  const { facts, licence } = dataEs;
  const licenceText = (
    <>
      <a href={licence.address} rel="license">
        {licence.name}
      </a>
      . {facts.licenceText} {facts.citation}
    </>
  );
  return (
    <KeyValues
      items={[
        { label: facts.licence, value: licenceText },
        { label: facts.formulas, value: facts.formulasText(formulaVersion) },
        { label: facts.formats, value: facts.formatsText(maxXlsxRows) },
        { label: facts.privacy, value: facts.privacyText },
      ]}
    />
  );
}
