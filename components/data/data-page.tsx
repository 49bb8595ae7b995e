import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/ui/choice-fields';
import { DataTable } from '@/components/ui/data-table';
import { FilterBar } from '@/components/ui/filter-bar';
import { KeyValues } from '@/components/ui/key-values';
import { looks } from '@/components/ui/looks';
import { Page, Section } from '@/components/ui/page';
import { SearchField } from '@/components/ui/search-field';
import { TermList } from '@/components/ui/term';
import { integer } from '@/lib/messages/format';
import type { CropMapView } from '@/lib/queries/crops';
import type { DescribedSeries } from '@/lib/queries/open-data/catalogue';
import { licenceAddress, maxXlsxRows, type OpenDataScope } from '@/lib/routes/open-data';
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

/** Whose data we work with besides our own. */
const sources = ['places', 'schools', 'borders', 'crops', 'holidays', 'foods', 'prices', 'rules'] as const;

/** Open data: what there is, by what terms, and each series to download with its dictionary. */
export function DataPage({ scope, municipalities, years, series, formulaVersion, crops }: Props) {
  const t = useTranslations('data');
  const chosen = municipalities.find(({ code }) => code === scope.municipalityCode)?.name ?? scope.municipalityCode;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Terms formulaVersion={formulaVersion} />
      <Section title={t('seriesTitle')} id="series">
        <FilterBar
          action={site.data()}
          label={t('filter.label')}
          submit={t('filter.submit')}
          active={scope.municipalityCode !== null || scope.year !== null}
        >
          <SearchField
            name="municipio"
            label={t('filter.municipality')}
            placeholder={t('filter.anyMunicipality')}
            options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
            defaultValue={scope.municipalityCode ?? ''}
            optional
            quietLabel
          />
          <SelectField
            name="gestion"
            label={t('filter.year')}
            placeholder={t('filter.anyYear')}
            options={years.map((year) => ({ value: String(year), label: String(year) }))}
            defaultValue={scope.year === null ? '' : String(scope.year)}
            optional
            quietLabel
          />
        </FilterBar>
        <p className="num">
          {t('filter.chosen', {
            municipality: chosen ?? t('filter.chosenAnyMunicipality'),
            year: scope.year === null ? t('filter.chosenAnyYear') : t('filter.chosenYear', { year: String(scope.year) }),
          })}
        </p>
        <TermList of={['oecom', 'oeca', 'app', 'mype', 'deserted']} />
        <ul className={looks.list}>
          {series.map((one) => (
            <SeriesCard key={one.name} series={one} scope={scope} />
          ))}
        </ul>
      </Section>
      {crops && <CropMap {...crops} />}
      <Programs />
      <Section title={t('sources.title')} lead={t('sources.lead')}>
        <DataTable
          caption={t('sources.title')}
          quietCaption
          columns={[
            { key: 'data', label: t('sources.columns.data') },
            { key: 'source', label: t('sources.columns.source') },
            { key: 'terms', label: t('sources.columns.terms') },
          ]}
          rows={sources.map((id) => ({
            id,
            data: t(`sources.rows.${id}.data`),
            source: t(`sources.rows.${id}.source`),
            terms: t(`sources.rows.${id}.terms`),
          }))}
        />
      </Section>
    </Page>
  );
}

function Terms({ formulaVersion }: { formulaVersion: string }) {
  const t = useTranslations('data');
  const licenceText = (
    <>
      <a href={licenceAddress} rel="license">
        {t('facts.licenceName')}
      </a>
      . {t('facts.licenceText')} {t('facts.citation')}
    </>
  );
  return (
    <KeyValues
      items={[
        { label: t('facts.licence'), value: licenceText },
        { label: t('facts.formulas'), value: t('facts.formulasText', { version: formulaVersion }) },
        { label: t('facts.formats'), value: t('facts.formatsText', { rows: integer(maxXlsxRows) }) },
        { label: t('facts.privacy'), value: t('facts.privacyText') },
      ]}
    />
  );
}
