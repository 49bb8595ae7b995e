import type { GeoPermissibleObjects } from 'd3-geo';
import { DotMap } from '@/components/ui/charts/dot-map';
import type { Area } from '@/lib/domain/schools/area';
import { schoolsEs } from '@/lib/messages/es/schools';

const words = schoolsEs.map;

export type Outline = GeoPermissibleObjects;
export type SchoolPoint = { id: string; name: string; area: Area; pupils: number | null; lat: number; lon: number };

const tones = { urban: 'brand', rural: 'ok' } as const;

/** Schools as points on their municipality. All of one size: in a town, larger ones would hide each other. */
export function SchoolMap({
  outline,
  points,
  withoutPlace,
}: {
  outline: Outline | null;
  points: readonly SchoolPoint[];
  withoutPlace: number;
}) {
  if (points.length === 0) return null;
  return (
    <DotMap
      title={words.title}
      description={words.description(points.length, withoutPlace)}
      itemLabel={schoolsEs.columns.name}
      valueLabel={words.pupils}
      outline={outline}
      legend={[
        { label: words.urban, tone: tones.urban },
        { label: words.rural, tone: tones.rural },
      ]}
      points={points.map(({ id, name, area, pupils, lat, lon }) => ({
        id,
        label: name,
        latitude: lat,
        longitude: lon,
        text: pupils === null ? schoolsEs.unknown : words.text(pupils),
        tone: tones[area],
      }))}
    />
  );
}
