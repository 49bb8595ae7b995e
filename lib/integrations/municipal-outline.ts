import 'server-only';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Outline = ReturnType<typeof feature>;
type Shapes = Topology<{ municipios: GeometryCollection }>;

let shapes: Promise<Shapes> | undefined;

/** Simplified outline of a municipality, for drawing only; null for the four that have no polygon of their own. */
export async function readOutline(municipalityCode: string): Promise<Outline | null> {
  shapes ??= readFile(path.join(process.cwd(), 'prisma/reference/bo-municipios.topojson'), 'utf8').then(
    (text) => JSON.parse(text) as Shapes,
  );
  const topology = await shapes;
  const shape = topology.objects.municipios.geometries.find((one) => one.id === municipalityCode);
  return shape ? feature(topology, shape) : null;
}
