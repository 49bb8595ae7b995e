import type { GeoPermissibleObjects } from 'd3-geo';
import { useTranslations } from 'next-intl';
import { DotMap } from '@/components/ui/charts/dot-map';
import type { Area } from '@/lib/domain/schools/area';

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
  const t = useTranslations('schools');
  if (points.length === 0) return null;
  return (
    <DotMap
      title={t('map.title')}
      description={t('map.description', {
        shown: points.length,
        without: withoutPlace,
      })}
      itemLabel={t('columns.name')}
      valueLabel={t('map.pupils')}
      outline={outline}
      legend={[
        { label: t('map.urban'), tone: tones.urban },
        { label: t('map.rural'), tone: tones.rural },
      ]}
      points={points.map(({ id, name, area, pupils, lat, lon }) => ({
        id,
        label: name,
        latitude: lat,
        longitude: lon,
        text: pupils === null ? t('unknown') : t('map.text', { pupils }),
        tone: tones[area],
      }))}
    />
  );
}
