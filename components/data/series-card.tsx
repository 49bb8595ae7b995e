import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button-class';
import { DataTable } from '@/components/ui/data-table';
import { HowComputed } from '@/components/ui/how-computed';
import { type FileFormat, fileFormats, fileName } from '@/lib/domain/downloads';
import { integer } from '@/lib/messages/format';
import type { DescribedSeries } from '@/lib/queries/open-data/catalogue';
import type { OpenDataScope } from '@/lib/routes/open-data';
import { site } from '@/lib/routes/site';

/** A series: what it tells, its files for what was chosen, and its dictionary one tap away. */
export function SeriesCard({ series, scope }: { series: DescribedSeries; scope: OpenDataScope }) {
  const tUi = useTranslations('ui');
  const t = useTranslations('data');
  const title = t(`series.${series.name}.title`);
  return (
    <li id={series.word}>
      <div className="stacked:mt-4">
        <h3>{title}</h3>
        <p>
          {t(`series.${series.name}.lead`)}{' '}
          {!series.byYear && scope.year !== null && <span className="text-ink-2">{t('allYears')}</span>}
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        {fileFormats.map((format) => (
          // No `download` attribute: a refusal is then read as a page, not kept as a file.
          <a
            key={format}
            href={address(series, scope, format)}
            className={buttonClass('secondary', 'small')}
            aria-label={t('downloadOf', { title, format: tUi(`formats.${format}`) })}
          >
            {tUi(`formats.${format}`)}
          </a>
        ))}
      </div>
      <div className="col-span-full">
        <HowComputed summary={t('dictionary.open', { fields: integer(series.fields.length) })}>
          <DataTable
            caption={t('dictionary.caption', { title: title.toLowerCase() })}
            quietCaption
            columns={[
              { key: 'name', label: t('dictionary.columns.field') },
              { key: 'meaning', label: t('dictionary.columns.meaning') },
              { key: 'unit', label: t('dictionary.columns.unit') },
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
