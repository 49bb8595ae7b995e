import 'server-only';
import { createHash } from 'node:crypto';
import { Refusal } from '@/lib/domain/refusal';
import type { OwnMunicipality } from '@/lib/domain/schools/import-warnings';
import type { UploadedSheet } from '@/lib/domain/schools/sheet-cells';
import { mostTitleRows, type SheetLayout, titlesKey, titlesOf } from '@/lib/domain/schools/sheet-layout';
import type { Db } from '@/lib/platform/database';

/** A layout and whether it was said for this file, or for one with the same titles. */
export type SavedLayout = SheetLayout & { kept: boolean };

/** A list that waits for confirmation. */
export type SchoolImport = {
  id: string;
  organisationId: string;
  fileName: string;
  year: number;
  source: string;
  sheets: readonly UploadedSheet[];
  /** As a person said; null leaves it to the titles. */
  layout: SavedLayout | null;
  createdAt: Date;
  confirmedAt: Date | null;
  municipality: OwnMunicipality | null;
};

/** One statement. */
export async function findSchoolImport(db: Db, id: string): Promise<SchoolImport | null> {
  const municipality = { select: { code: true, name: true, lat: true, lon: true } };
  const select = {
    id: true,
    organisationId: true,
    fileName: true,
    year: true,
    source: true,
    sheets: true,
    layout: true,
    createdAt: true,
    confirmedAt: true,
    organisation: { select: { municipality } },
  } as const;
  const row = await db.schoolImport.findUnique({ where: { id }, select });
  if (!row) return null;
  const { organisation, sheets, layout, ...facts } = row;
  // Written here alone, in these shapes.
  return {
    ...facts,
    sheets: sheets as unknown as UploadedSheet[],
    layout: layout as SavedLayout | null,
    municipality: organisation.municipality,
  };
}

type NewImport = Pick<SchoolImport, 'organisationId' | 'fileName' | 'year' | 'source' | 'sheets'> & { userId: string };

/**
 * Keeps a list for its reader to confirm; the one that the same person had waiting is dropped. Where the municipality has said of the
 * same titles how they are to be read, it is read so.
 */
export async function stageSchoolImport(db: Db, { organisationId, userId, sheets, ...rest }: NewImport): Promise<string> {
  await db.schoolImport.deleteMany({ where: { organisationId, userId, confirmedAt: null } });
  const layout = (await findKeptLayout(db, organisationId, sheets)) ?? undefined;
  const data = { organisationId, userId, sheets: sheets as object[], layout, ...rest };
  const { id } = await db.schoolImport.create({ data, select: { id: true } });
  return id;
}

/** @throws Refusal import-already-confirmed */
export async function confirmSchoolImport(db: Db, id: string, at: Date): Promise<void> {
  const { count } = await db.schoolImport.updateMany({ where: { id, confirmedAt: null }, data: { confirmedAt: at } });
  if (count === 0) throw new Refusal('import-already-confirmed');
}

/** Keeps how a list is to be read, for itself and for the next one with its titles. @throws Refusal import-already-confirmed */
export async function saveLayout(db: Db, { id, organisationId, sheets }: SchoolImport, layout: SheetLayout): Promise<void> {
  const said: SavedLayout = { ...layout, kept: false };
  const { count } = await db.schoolImport.updateMany({ where: { id, confirmedAt: null }, data: { layout: said } });
  if (count === 0) throw new Refusal('import-already-confirmed');
  const titles = titlesHash(titlesOf(sheets[layout.sheet]?.rows ?? [], layout.header, layout.tiers));
  await db.importLayout.upsert({
    where: { organisationId_titles: { organisationId, titles } },
    create: { organisationId, titles, layout },
    update: { layout },
    select: { titles: true },
  });
}

/** One statement. Visible sheets come first, and rows from the top. */
async function findKeptLayout(db: Db, organisationId: string, sheets: readonly UploadedSheet[]): Promise<SavedLayout | null> {
  const places = sheets
    .map(({ rows, hidden }, sheet) => ({ rows, hidden, sheet }))
    .sort((one, other) => Number(one.hidden) - Number(other.hidden))
    .flatMap(({ rows, sheet }) =>
      rows
        .slice(0, mostTitleRows)
        .flatMap(({ row }) =>
          ([1, 2] as const).map((tiers) => ({ sheet, header: row, tiers, titles: titlesOf(rows, row, tiers) })),
        ),
    )
    .map(({ titles, ...place }) => ({ ...place, titles: titlesHash(titles) }));
  const known = await db.importLayout.findMany({
    where: { organisationId, titles: { in: places.map(({ titles }) => titles) } },
    select: { titles: true, layout: true },
  });
  const found = places.flatMap(({ titles, ...place }) => {
    const layout = known.find((one) => one.titles === titles)?.layout as SheetLayout | undefined;
    return layout?.tiers === place.tiers ? [{ ...layout, ...place, kept: true }] : [];
  });
  return found[0] ?? null;
}

function titlesHash(titles: readonly string[]): string {
  return createHash('sha256').update(titlesKey(titles)).digest('hex');
}
