import { AreaMap } from '@/components/ui/charts/area-map';
import { steadySteps } from '@/components/ui/charts/scales';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar } from '@/components/ui/filter-bar';
import { looks } from '@/components/ui/looks';
import { Section } from '@/components/ui/page';
import { SearchField } from '@/components/ui/search-field';
import { dataEs } from '@/lib/messages/es/data';
import { integer } from '@/lib/messages/es/format';
import type { CropMapView, Grown } from '@/lib/queries/crops';
import { site } from '@/lib/routes/site';

const words = dataEs.crops;

/** Where a crop grows: whom a school could buy from. */
export function CropMap({ crop, crops, areas }: CropMapView) {
  const grown = areas.flatMap((area) => area.grown ?? []);
  const total = grown.reduce((sum, { tonnes }) => sum + tonnes, 0);
  const ranked = grown.toSorted((a, b) => b.tonnes - a.tonnes);
  const [first] = ranked;
  return (
    <Section title={words.title} lead={words.lead} id="cultivos">
      <FilterBar action={site.data({}, 'cultivos')} label={words.filter} submit={words.see}>
        <SearchField
          name="cultivo"
          label={words.crop}
          options={crops.map((name) => ({ value: name, label: name }))}
          defaultValue={crop}
          optional
        />
      </FilterBar>
      <div className={looks.split}>
        <AreaMap
          title={words.mapTitle(crop)}
          description={first ? words.says(grown.length, integer(Math.round(total)), first.name, first.department) : words.lead}
          itemLabel={words.municipality}
          valueLabel={words.tonnes}
          unknown={words.unknown}
          steps={steadySteps(grown.map(({ tonnes }) => tonnes))}
          write={(bound) => words.written(integer(bound))}
          areas={areas.map(({ code, outline, grown: one }) => ({
            id: code,
            label: one ? one.name : code,
            outline,
            value: one?.tonnes ?? null,
            text: one ? words.written(integer(Math.round(one.tonnes))) : '',
          }))}
          rest={words.rest}
        />
        <First grown={ranked} />
      </div>
      <p className="text-ink-2 text-small">{words.source}</p>
    </Section>
  );
}

const inSight = 8;

/** Those that grow most, in sight: the rest is in the map's own table. */
function First({ grown }: { grown: readonly Grown[] }) {
  return (
    <DataTable
      caption={words.most}
      empty={<EmptyState title={words.nobody} />}
      columns={[
        { key: 'name', label: words.municipality },
        { key: 'tonnes', label: words.tonnes, align: 'end' },
      ]}
      rows={grown.slice(0, inSight).map(({ name, department, tonnes }) => ({
        id: `${name} ${department}`,
        name: `${name}, ${department}`,
        tonnes: integer(Math.round(tonnes)),
      }))}
    />
  );
}
