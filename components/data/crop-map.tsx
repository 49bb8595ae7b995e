import { useTranslations } from 'next-intl';
import { AreaMap } from '@/components/ui/charts/area-map';
import { steadySteps } from '@/components/ui/charts/scales';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar } from '@/components/ui/filter-bar';
import { looks } from '@/components/ui/looks';
import { Section } from '@/components/ui/page';
import { SearchField } from '@/components/ui/search-field';
import { integer } from '@/lib/messages/format';
import type { CropMapView, Grown } from '@/lib/queries/crops';
import { site } from '@/lib/routes/site';

/** Where a crop grows: whom a school could buy from. */
export function CropMap({ crop, crops, areas }: CropMapView) {
  const t = useTranslations('data');
  const grown = areas.flatMap((area) => area.grown ?? []);
  const total = grown.reduce((sum, { tonnes }) => sum + tonnes, 0);
  const ranked = grown.toSorted((a, b) => b.tonnes - a.tonnes);
  const [first] = ranked;
  return (
    <Section title={t('crops.title')} lead={t('crops.lead')} id="cultivos">
      <FilterBar action={site.data({}, 'cultivos')} label={t('crops.filter')} submit={t('crops.see')}>
        <SearchField
          name="cultivo"
          label={t('crops.crop')}
          options={crops.map((name) => ({ value: name, label: name }))}
          defaultValue={crop}
          optional
        />
      </FilterBar>
      <div className={looks.split}>
        <AreaMap
          title={t('crops.mapTitle', { crop })}
          description={
            first
              ? t('crops.says', {
                  many: grown.length,
                  total: integer(Math.round(total)),
                  first: first.name,
                  department: first.department,
                })
              : t('crops.lead')
          }
          itemLabel={t('crops.municipality')}
          valueLabel={t('crops.tonnes')}
          unknown={t('crops.unknown')}
          steps={steadySteps(grown.map(({ tonnes }) => tonnes))}
          write={(bound) => t('crops.written', { tonnes: integer(bound) })}
          areas={areas.map(({ code, outline, grown: one }) => ({
            id: code,
            label: one ? one.name : code,
            outline,
            value: one?.tonnes ?? null,
            text: one ? t('crops.written', { tonnes: integer(Math.round(one.tonnes)) }) : '',
          }))}
          rest={(many) => t('crops.rest', { many })}
        />
        <First grown={ranked} />
      </div>
      <p className="text-ink-2 text-small">{t('crops.source')}</p>
    </Section>
  );
}

const inSight = 8;

/** Those that grow most, in sight: the rest is in the map's own table. */
function First({ grown }: { grown: readonly Grown[] }) {
  const t = useTranslations('data');
  return (
    <DataTable
      caption={t('crops.most')}
      empty={<EmptyState title={t('crops.nobody')} />}
      columns={[
        { key: 'name', label: t('crops.municipality') },
        { key: 'tonnes', label: t('crops.tonnes'), align: 'end' },
      ]}
      rows={grown.slice(0, inSight).map(({ name, department, tonnes }) => ({
        id: `${name} ${department}`,
        name: `${name}, ${department}`,
        tonnes: integer(Math.round(tonnes)),
      }))}
    />
  );
}
