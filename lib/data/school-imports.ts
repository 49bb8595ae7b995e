import 'server-only';
import { createHash } from 'node:crypto';
import { Refusal } from '@/lib/domain/refusal';
import { differenceOf, type ImportDifference } from '@/lib/domain/schools/difference';
import { readSchoolSheet, type SheetReading } from '@/lib/domain/schools/sheet';
import type { Db } from '@/lib/platform/database';
import { listSchools, listZones } from './schools';

/** A list that waits for confirmation. */
export type SchoolImport = {
  id: string;
  organisationId: string;
  fileName: string;
  year: number;
  source: string;
  cells: string[][];
  createdAt: Date;
  confirmedAt: Date | null;
};

/** One statement. */
export async function findSchoolImport(db: Db, id: string): Promise<SchoolImport | null> {
  const select = {
    id: true,
    organisationId: true,
    fileName: true,
    year: true,
    source: true,
    cells: true,
    createdAt: true,
    confirmedAt: true,
  } as const;
  const row = await db.schoolImport.findUnique({ where: { id }, select });
  // Written by stageSchoolImport alone, as rows of texts.
  return row && { ...row, cells: row.cells as string[][] };
}

type NewImport = Pick<SchoolImport, 'organisationId' | 'fileName' | 'year' | 'source' | 'cells'> & { userId: string };

/** Keeps a list for its reader to confirm; the one that the same person had waiting is dropped. */
export async function stageSchoolImport(db: Db, { organisationId, userId, ...rest }: NewImport): Promise<string> {
  await db.schoolImport.deleteMany({ where: { organisationId, userId, confirmedAt: null } });
  const { id } = await db.schoolImport.create({ data: { organisationId, userId, ...rest }, select: { id: true } });
  return id;
}

/** @throws Refusal import-already-confirmed */
export async function confirmSchoolImport(db: Db, id: string, at: Date): Promise<void> {
  const { count } = await db.schoolImport.updateMany({ where: { id, confirmedAt: null }, data: { confirmedAt: at } });
  if (count === 0) throw new Refusal('import-already-confirmed');
}

/** What a staged list would do now; `fingerprint` changes when that changes, so that nobody confirms what they did not see. */
export type ImportPreview = SheetReading & { difference: ImportDifference; fingerprint: string };

/** Two statements. */
export async function previewSchoolImport(db: Db, { organisationId, year, cells }: SchoolImport): Promise<ImportPreview> {
  const reading = readSchoolSheet(cells);
  const [schools, zones] = [await listSchools(db, organisationId, year), await listZones(db, organisationId)];
  const difference = differenceOf(
    reading.schools,
    schools,
    zones.map(({ name }) => name),
  );
  return { ...reading, difference, fingerprint: createHash('sha256').update(JSON.stringify(difference)).digest('hex') };
}
