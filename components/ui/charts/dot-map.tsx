import { type GeoPermissibleObjects, geoMercator, geoPath } from 'd3-geo';
import { ChartFrame, type ChartWords, type FillTone, type LegendItem } from './chart-frame';

export type MapPoint = {
  id: string;
  label: string /** Degrees, WGS 84. */;
  longitude: number;
  latitude: number;
  text: string;
  tone?: FillTone /** Relative size, for the area of the dot. */;
  weight?: number;
};
type Props = ChartWords & {
  outline: GeoPermissibleObjects | null;
  points: readonly MapPoint[];
  valueLabel: string;
  legend?: readonly LegendItem[];
};

const WIDTH = 600;
const HEIGHT = 420;

/** Places on the outline of a territory. Without outline, the points alone fill the frame. */
export function DotMap({ outline, points, valueLabel, legend, ...words }: Props) {
  const cloud: GeoPermissibleObjects = {
    type: 'MultiPoint',
    coordinates: points.map((point) => [point.longitude, point.latitude]),
  };
  const projection = geoMercator().fitExtent(
    [
      [16, 16],
      [WIDTH - 16, HEIGHT - 16],
    ],
    outline ?? cloud,
  );
  const heaviest = Math.max(1, ...points.map((point) => point.weight ?? 1));
  return (
    <ChartFrame
      {...words}
      legend={legend}
      columns={[
        { key: 'label', label: words.itemLabel },
        { key: 'text', label: valueLabel },
      ]}
      rows={points.map(({ id, label, text }) => ({ id, label, text }))}
    >
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="map" role="img" aria-label={`${words.title}. ${words.description}`}>
        <title>{words.title}</title>
        <desc>{words.description}</desc>
        {outline && <path d={geoPath(projection)(outline) ?? ''} className="land" />}
        {points.map((point) => {
          const at = projection([point.longitude, point.latitude]);
          const radius = 5 + 9 * Math.sqrt((point.weight ?? 0) / heaviest);
          return (
            at && (
              <circle key={point.id} cx={at[0]} cy={at[1]} r={radius} className={`${point.tone ?? 'brand'}-fill dot`}>
                <title>{`${point.label}: ${point.text}`}</title>
              </circle>
            )
          );
        })}
      </svg>
    </ChartFrame>
  );
}
