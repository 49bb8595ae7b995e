import 'server-only';
import type { Db } from '@/lib/platform/database';

export type Municipality = {
  code: string;
  name: string;
  department: string;
  /** Main locality, from which distances are measured. */
  mainLocality: string;
  lat: number;
  lon: number;
};

/** @returns the municipality with that INE 2024 code, or null */
export async function readMunicipality(db: Db, code: string): Promise<Municipality | null> {
  const row = await db.municipality.findUnique({
    where: { code },
    select: { code: true, name: true, mainLocality: true, lat: true, lon: true, department: { select: { name: true } } },
  });
  return row && { ...row, department: row.department.name };
}
