import 'server-only';
import { createHash } from 'node:crypto';
import { Refusal } from '@/lib/domain/refusal';
import type { OwnMunicipality } from '@/lib/domain/schools/import-warnings';
import type { UploadedSpreadsheet } from '@/lib/domain/schools/spreadsheet-cells';
import { maxTitleRows, type SpreadsheetLayout, titlesKey, titlesOf } from '@/lib/domain/schools/spreadsheet-layout';
import type { Db } from '@/lib/platform/database';

/** A layout and whether it was said for this file, or for one with the same titles. */
export type SavedLayout = SpreadsheetLayout & { kept: boolean };

/** A list that waits for confirmation. */
export type SchoolImport = {
  id: string;
  organisationId: string;
  fileName: string;
  year: number;
  source: string;
  sheets: readonly UploadedSpreadsheet[];
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
    sheets: sheets as unknown as UploadedSpreadsheet[],
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
  const layout = await findKeptLayout(db, organisationId, sheets);
  const data = { organisationId, userId, sheets: sheets as object[], ...(layout && { layout }), ...rest };
  const { id } = await db.schoolImport.create({ data, select: { id: true } });
  return id;
}

/** Lists that a municipality has imported and that can still be looked at; of older ones only who, when and from what file stays. */
export const listsKept = 20;
/** Rows of titles of which a municipality's word is kept. */
const layoutsKept = 200;

/** Lets go of the cells of older lists: each may be of megabytes. @throws Refusal import-already-confirmed */
export async function confirmSchoolImport(
  db: Db,
  { id, organisationId }: Pick<SchoolImport, 'id' | 'organisationId'>,
  at: Date,
): Promise<void> {
  const { count } = await db.schoolImport.updateMany({ where: { id, confirmedAt: null }, data: { confirmedAt: at } });
  if (count === 0) throw new Refusal('import-already-confirmed');
  await db.$executeRaw`
    update school_imports set sheets = '[]', layout = null
     where organisation_id = ${organisationId}::uuid and confirmed_at is not null and sheets <> '[]'
       and id not in (select id from school_imports where organisation_id = ${organisationId}::uuid and confirmed_at is not null
                       order by confirmed_at desc, id desc limit ${listsKept})`;
}

/** Keeps how a list is to be read, for itself and for the next one with its titles. @throws Refusal import-already-confirmed */
export async function saveLayout(db: Db, { id, organisationId, sheets }: SchoolImport, layout: SpreadsheetLayout): Promise<void> {
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
  await db.$executeRaw`
    delete from import_layouts
     where organisation_id = ${organisationId}::uuid and titles <> ${titles}
       and titles not in (select titles from import_layouts where organisation_id = ${organisationId}::uuid
                           order by saved_at desc limit ${layoutsKept})`;
}

/** One statement. Visible sheets come first, and rows from the top. */
async function findKeptLayout(
  db: Db,
  organisationId: string,
  sheets: readonly UploadedSpreadsheet[],
): Promise<SavedLayout | null> {
  const places = sheets
    .map(({ rows, hidden }, sheet) => ({ rows, hidden, sheet }))
    .sort((one, other) => Number(one.hidden) - Number(other.hidden))
    .flatMap(({ rows, sheet }) =>
      rows
        .slice(0, maxTitleRows)
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
    const layout = known.find((one) => one.titles === titles)?.layout as SpreadsheetLayout | undefined;
    return layout?.tiers === place.tiers ? [{ ...layout, ...place, kept: true }] : [];
  });
  return found[0] ?? null;
}

function titlesHash(titles: readonly string[]): string {
  return createHash('sha256').update(titlesKey(titles)).digest('hex');
}
