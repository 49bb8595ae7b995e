import { type GeoPermissibleObjects, geoIdentity, geoPath } from 'd3-geo';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { compareNames } from '@/lib/domain/text';
import type { Translator } from '@/lib/messages/translator';
import { ChartFrame, type ChartWords } from './chart-frame';
import { compactPath } from './compact-path';
import { fills } from './fills';
import { Textures } from './textures';

export type MapArea = {
  id: string;
  label: string;
  outline: GeoPermissibleObjects;
  /** Null where nothing is known: hatched, never taken for nought. */
  value: number | null;
  /** The value as written for the reader. */
  text: string;
};
type Props = ChartWords & {
  areas: readonly MapArea[];
  /** Where a step of the scale begins, rising, up to five; what is under the first is the lowest step. */
  steps: readonly number[];
  /** A bound as written for the reader: "30 %", "1.000 t". */
  write: (bound: number) => string;
  valueLabel: string;
  /** What it means that nothing is known: "sin entregas aceptadas". */
  unknown?: string;
  /** How many of the highest carry their name on the map. */
  named?: number;
  /** Rows of the table; the rest is told in one. */
  tableRows?: number;
  rest?: (many: number) => string;
};

const WIDTH = 600;
const MARGIN = 6;
/** Room of a letter at the size that a phone shows. */
const LETTER = 13;
const LINE = 30;
const most = 5;
const levelNames = ['0', '1', '2', '3', '4'] as const;

/** A territory by its parts, each as dark as its value. The legend tells each step, the table the numbers. */
export function AreaMap({ areas, steps, write, valueLabel, unknown, named = 5, tableRows = 20, rest, ...words }: Props) {
  const t = useTranslations('parts');
  const bounds = steps.slice(0, most - 1);
  const ranked = areas.filter(isKnown).sort((a, b) => b.value - a.value || compareNames(a.label, b.label));
  const { draw, height, at } = frame(areas);
  const levelOf = (value: number | null) =>
    value === null ? 'none' : (levelNames[bounds.filter((bound) => value >= bound).length] ?? 'none');
  const levels = ['none', ...levelNames.slice(0, bounds.length + 1)] as const;
  const textures = useId();
  const labels = apart(ranked.slice(0, named).map((area) => ({ ...area, at: at(area) })));
  return (
    <ChartFrame
      {...words}
      legend={levels
        .map((level) => ({
          level,
          label: level === 'none' ? (unknown ?? t('map.noData')) : rangeOf(t, Number(level), bounds, write),
        }))
        .filter(({ level }) => level !== 'none' || ranked.length < areas.length)
        .map(({ level, label }) => ({ label, tone: `area-${level}` as const }))}
      columns={[
        { key: 'label', label: words.itemLabel },
        { key: 'text', label: valueLabel, align: 'end' },
      ]}
      rows={ranked.slice(0, tableRows).map(({ id, label, text }) => ({ id, label, text }))}
      foot={rest && ranked.length > tableRows ? { label: rest(ranked.length - tableRows) } : undefined}
    >
      <Textures id={textures} />
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        className="block w-full overflow-visible rounded-box [&>path]:stroke-line-strong [&>path]:stroke-[0.6] [&>path]:[vector-effect:non-scaling-stroke]"
        role="img"
      >
        <title>{words.title}</title>
        <desc>{words.description}</desc>
        {/* One path a step: a path for each of 339 would weigh more than the rest of the page. */}
        {levels.map((level) => {
          const inside = areas.filter((area) => levelOf(area.value) === level);
          const lines = level === 'none' ? { fill: `url(#${textures}-lines)` } : { className: fills[`area-${level}`] };
          return inside.length > 0 && <path key={level} d={inside.map(draw).join('')} {...lines} />;
        })}
        {labels.map(({ id, label, at: [x, y] }) => (
          <text key={id} x={x} y={y} textAnchor="middle" className="area-name">
            {label}
          </text>
        ))}
      </svg>
    </ChartFrame>
  );
}

const isKnown = (area: MapArea): area is MapArea & { value: number } => area.value !== null;

/** How areas are drawn so that together they fill the width, and how high that makes the map. */
function frame(areas: readonly MapArea[]) {
  const together: GeoPermissibleObjects = {
    type: 'GeometryCollection',
    geometries: areas.flatMap(({ outline }) => ('geometry' in outline && outline.geometry ? [outline.geometry] : [])),
  } as GeoPermissibleObjects;
  // Degrees as they are: so near the equator a map of Bolivia is read as well, and a tiny shape can never turn inside out.
  const projection = geoIdentity().reflectY(true);
  const path = geoPath(projection);
  projection.fitExtent(
    [
      [MARGIN, 0],
      [WIDTH - MARGIN, 100 * WIDTH],
    ],
    together,
  );
  // As high as its width asks: fitted, it floats in the middle of that room.
  const [[, top], [, bottom]] = path.bounds(together);
  const [x, y] = projection.translate();
  projection.translate([x, y - top + MARGIN]);
  return {
    draw: ({ outline }: MapArea) => compactPath(projection, outline),
    at: ({ outline }: MapArea): [number, number] => {
      const [cx, cy] = path.centroid(outline);
      return [Math.round(cx), Math.round(cy) + 4];
    },
    height: Math.ceil(bottom - top + 2 * MARGIN),
  };
}

/** Names that would be written over another give way to the one that came first; those at an edge move inside. */
function apart<One extends { label: string; at: [number, number] }>(names: readonly One[]): One[] {
  const kept: One[] = [];
  for (const name of names) {
    const half = (name.label.length * LETTER) / 2;
    const x = Math.min(Math.max(name.at[0], half + MARGIN), WIDTH - half - MARGIN);
    const placed = { ...name, at: [x, name.at[1]] as [number, number] };
    const clear = kept.every(
      (other) =>
        Math.abs(other.at[1] - placed.at[1]) > LINE || Math.abs(other.at[0] - x) > half + (other.label.length * LETTER) / 2,
    );
    if (clear) kept.push(placed);
  }
  return kept;
}

function rangeOf(t: Translator<'parts'>, level: number, bounds: readonly number[], write: Props['write']): string {
  const [from, until] = [bounds[level - 1], bounds[level]];
  if (from === undefined) return until === undefined ? t('map.any') : t('map.until', { bound: write(until) });
  return until === undefined ? t('map.from', { bound: write(from) }) : t('map.range', { from: write(from), until: write(until) });
}
