import 'server-only';
import { createHash } from 'node:crypto';
import { differenceOf, type Former, type ImportDifference } from '@/lib/domain/schools/difference';
import { type ImportWarning, warningsOf } from '@/lib/domain/schools/import-warnings';
import { type CellProblem, readSchoolSpreadsheet, type SpreadsheetReading } from '@/lib/domain/schools/spreadsheet';
import { guessLayout, isSettled, type LayoutGuess, type SpreadsheetLayout } from '@/lib/domain/schools/spreadsheet-layout';
import { missingProblems } from '@/lib/domain/schools/spreadsheet-missing';
import type { Ground } from '@/lib/domain/schools/whereabouts';
import type { Db } from '@/lib/platform/database';
import type { SchoolImport } from './school-imports';
import { listSchools, listZones } from './schools';

/** What a staged list would do now; `fingerprint` changes when that changes, so that nobody confirms what they did not see. */
export type SchoolImportPreview = SpreadsheetReading & {
  layout: SpreadsheetLayout;
  problems: readonly CellProblem[];
  warnings: readonly ImportWarning[];
  difference: ImportDifference;
  fingerprint: string;
};

/** How a staged list is read: as a person said, or as its titles say; null where nothing is known of it. */
export function layoutOf({ layout, sheets }: Pick<SchoolImport, 'layout' | 'sheets'>): LayoutGuess | null {
  return layout ? { layout, doubts: [] } : guessLayout(sheets);
}

/** Null while a person has yet to say what its columns mean. Four statements. */
export async function previewSchoolImport(
  db: Db,
  staged: SchoolImport,
  grounds: readonly Ground[],
): Promise<SchoolImportPreview | null> {
  const guess = layoutOf(staged);
  if (!guess || !isSettled(guess)) return null;
  const { layout } = guess;
  const rows = staged.sheets[layout.sheet]?.rows ?? [];
  const reading = readSchoolSpreadsheet(rows, layout);
  const standing = await listSchools(db, staged.organisationId, staged.year);
  const zones = await listZones(db, staged.organisationId);
  const difference = differenceOf(
    reading.schools,
    standing,
    zones.map(({ name }) => name),
    await readFormer(db, staged.organisationId),
  );
  // A cell is blamed once: what is written wrongly is not missing too.
  const blamed = new Set(reading.problems.map(({ row, column }) => `${column}${row}`));
  const missing = missingProblems(difference.missing, rows, layout).filter(({ row, column }) => !blamed.has(`${column}${row}`));
  const warnings = warningsOf(reading, {
    standing,
    own: staged.municipality,
    grounds,
    added: difference.added,
  });
  const shown = JSON.stringify({ difference, warnings });
  return {
    ...reading,
    layout,
    problems: [...reading.problems, ...missing].sort((one, other) => one.row - other.row),
    warnings,
    difference,
    fingerprint: createHash('sha256').update(shown).digest('hex'),
  };
}

/** What was merged, and into what. One statement. */
async function readFormer(db: Db, organisationId: string): Promise<Former> {
  const [row] = await db.$queryRaw<Former[]>`
    select (select coalesce(json_agg(json_build_object('was', f.name, 'now', i.name) order by f.id), '[]')
              from zones f join zones i on i.id = f.merged_into_id
             where f.organisation_id = ${organisationId}::uuid and i.active) as zones,
           (select coalesce(json_agg(json_build_object('was', f.code, 'now', i.code) order by f.id), '[]')
              from schools f join schools i on i.id = f.merged_into_id
             where f.organisation_id = ${organisationId}::uuid) as codes`;
  return row ?? { zones: [], codes: [] };
}
