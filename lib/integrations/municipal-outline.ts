import 'server-only';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type Ground, groundOf, type Ring } from '@/lib/domain/schools/whereabouts';

type Outline = ReturnType<typeof feature>;
type Shapes = Topology<{ municipios: GeometryCollection; departamentos: GeometryCollection }>;
/** The outline of a municipality by its INE code. */
type Area = { code: string; outline: Outline };

/** A degree is some 110 km: what is nearer than this is one point on a map of the country, and on one of a department. */
const coarse = { country: 0.06, department: 0.012 } as const;

let shapes: Promise<Shapes> | undefined;
let grounds: Promise<Ground[]> | undefined;
const simpler = new Map<number, Shapes>();

function readShapes(): Promise<Shapes> {
  shapes ??= readFile(path.join(process.cwd(), 'prisma/reference/bo-municipios.topojson'), 'utf8').then(
    (text) => JSON.parse(text) as Shapes,
  );
  return shapes;
}

/** Simplified outline of a municipality, for drawing only; null for the four that have no polygon of their own. */
export async function readOutline(municipalityCode: string): Promise<Outline | null> {
  const topology = await readShapes();
  const shape = topology.objects.municipios.geometries.find((one) => one.id === municipalityCode);
  return shape ? feature(topology, shape) : null;
}

/**
 * Outlines of every municipality of some departments, or of the country, drawn as coarsely as a page can carry: neighbours keep
 * their border in common. Without the four that have no polygon of their own.
 */
export async function readAreas(departments: readonly string[] | 'all'): Promise<Area[]> {
  const least = departments === 'all' || departments.length > 2 ? coarse.country : coarse.department;
  const topology = simpler.get(least) ?? simplified(await readShapes(), least);
  simpler.set(least, topology);
  return topology.objects.municipios.geometries.flatMap((shape) => {
    const code = String(shape.id);
    const asked = departments === 'all' || departments.includes(code.slice(0, 2));
    return asked ? [{ code, outline: feature(topology, shape) }] : [];
  });
}

/** The ground of every municipality that has an outline, to ask on whose a place is; simplified as the outlines are. */
export function readGrounds(): Promise<readonly Ground[]> {
  grounds ??= readShapes().then((topology) =>
    topology.objects.municipios.geometries.map((shape) => groundOf(String(shape.id), ringsOf(feature(topology, shape)))),
  );
  return grounds;
}

function ringsOf(outline: Outline): Ring[] {
  const { geometry } = outline.type === 'Feature' ? outline : { geometry: null };
  if (geometry?.type === 'Polygon') return geometry.coordinates as unknown as Ring[];
  return geometry?.type === 'MultiPolygon' ? (geometry.coordinates.flat() as unknown as Ring[]) : [];
}

/** The same shapes without the points of each border that are nearer than `least` degrees to the one kept before. */
function simplified(topology: Shapes, least: number): Shapes {
  const { transform, ...rest } = topology;
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const points = arc.map(([stepX = 0, stepY = 0]): [number, number] => {
      [x, y] = transform ? [x + stepX, y + stepY] : [stepX, stepY];
      return [x * kx + dx, y * ky + dy];
    });
    let kept = points[0];
    return points.filter((point, index) => {
      const far = !kept || Math.hypot(point[0] - kept[0], point[1] - kept[1]) >= least;
      const stays = index === 0 || index === points.length - 1 || far;
      if (stays) kept = point;
      return stays;
    });
  });
  return { ...rest, arcs };
}
