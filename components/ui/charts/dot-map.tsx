import { type GeoPermissibleObjects, geoMercator, geoPath } from 'd3-geo';
import { ChartFrame, type ChartWords, type FillTone, type LegendItem } from './chart-frame';
import { dotOf } from './fills';

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
      legend={legend?.map((item) => ({ ...item, shape: shapeOf(item.tone) }))}
      columns={[
        { key: 'label', label: words.itemLabel },
        { key: 'text', label: valueLabel },
      ]}
      rows={points.map(({ id, label, text }) => ({ id, label, text }))}
    >
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="block w-full overflow-visible rounded-box bg-sunken" role="img">
        <title>{words.title}</title>
        <desc>{words.description}</desc>
        {outline && (
          <path
            d={geoPath(projection).digits(1)(outline) ?? ''}
            className="edged fill-surface stroke-line-strong [vector-effect:non-scaling-stroke]"
          />
        )}
        {points.map((point) => {
          const at = projection([point.longitude, point.latitude]);
          const radius = 5 + 9 * Math.sqrt((point.weight ?? 0) / heaviest);
          return at && <Dot key={point.id} at={at} radius={radius} tone={point.tone} says={`${point.label}: ${point.text}`} />;
        })}
      </svg>
    </ChartFrame>
  );
}

/** Tones are told apart by shape too: brand is round, every other is square. */
function shapeOf(tone: LegendItem['tone'] = 'brand'): 'square' | 'round' {
  return tone === 'brand' ? 'round' : 'square';
}

type DotProps = { at: [number, number]; radius: number; tone?: FillTone | undefined; says: string };

function Dot({ at, radius, tone = 'brand', says }: DotProps) {
  const look = dotOf(tone);
  const [x, y] = [round(at[0]), round(at[1])];
  if (shapeOf(tone) === 'round') {
    return (
      <circle cx={x} cy={y} r={round(radius)} className={look}>
        <title>{says}</title>
      </circle>
    );
  }
  // The same area as the circle of that radius.
  const side = round(radius * Math.sqrt(Math.PI));
  return (
    <rect x={round(x - side / 2)} y={round(y - side / 2)} width={side} height={side} className={look}>
      <title>{says}</title>
    </rect>
  );
}

const round = (pixels: number) => Math.round(pixels * 10) / 10;
