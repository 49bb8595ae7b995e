import type { Route } from 'next';
import { buttonClass } from '@/components/ui/button-class';
import { DataTable } from '@/components/ui/data-table';
import { HowComputed } from '@/components/ui/how-computed';
import { type FileFormat, fileFormats, fileName } from '@/lib/domain/downloads';
import { dataEs } from '@/lib/messages/es/data';
import { uiEs } from '@/lib/messages/es/ui';
import type { DescribedSeries } from '@/lib/queries/open-data/catalogue';
import type { OpenDataScope } from '@/lib/routes/open-data';
import { site } from '@/lib/routes/site';

/** A series: what it tells, its files for what was chosen, and its dictionary one tap away. */
export function SeriesCard({ series, scope }: { series: DescribedSeries; scope: OpenDataScope }) {
  const [title, lead] = dataEs.series[series.name];
  const { dictionary } = dataEs;
  return (
    <li id={series.word}>
      <div className="stacked:mt-4">
        <h3>{title}</h3>
        <p>
          {lead} {!series.byYear && scope.year !== null && <span className="text-ink-2">{dataEs.allYears}</span>}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        {fileFormats.map((format) => (
          // No `download` attribute: a refusal is then read as a page, not kept as a file.
          <a
            key={format}
            href={address(series, scope, format)}
            className={buttonClass('secondary', 'small')}
            aria-label={dataEs.downloadOf(title, uiEs.formats[format])}
          >
            {uiEs.formats[format]}
          </a>
        ))}
      </div>
      <div className="col-span-full">
        <HowComputed summary={dictionary.open(series.fields.length)}>
          <DataTable
            caption={dictionary.caption(title)}
            quietCaption
            columns={[
              { key: 'name', label: dictionary.columns.field },
              { key: 'meaning', label: dictionary.columns.meaning },
              { key: 'unit', label: dictionary.columns.unit },
            ]}
            rows={series.fields.map(({ column, name, meaning, unit }) => ({
              id: column,
              name: <code>{name}</code>,
              meaning,
              unit,
            }))}
          />
        </HowComputed>
      </div>
    </li>
  );
}

function address({ word, byYear }: DescribedSeries, { municipalityCode, year }: OpenDataScope, format: FileFormat): Route {
  return site.dataFile(fileName(word, format), { municipio: municipalityCode, gestion: byYear && year });
}
