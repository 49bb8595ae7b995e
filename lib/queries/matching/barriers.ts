import 'server-only';
import { type Barriers, barriersOf } from '@/lib/domain/matching/barriers';
import { changeKey, type StudiedChange, studyChanges } from '@/lib/domain/matching/changes';
import type { Lot } from '@/lib/domain/tenders/tender';
import { type OfficeTender, readOfficeTender } from '../tenders/office';
import { readServingContext } from '../tenders/serving';
import { readCensusFor } from './census';

/** A lot looked into: what stops whom, what would change it, and the change that is looked at. */
export type StudiedLot = {
  lot: Lot;
  barriers: Barriers;
  changes: readonly StudiedChange[];
  chosen: StudiedChange | null;
};

/** Who could serve each lot of a tender, and one lot looked into. */
export type BarriersView = OfficeTender & {
  overview: readonly { lot: Lot; barriers: Barriers }[];
  studied: StudiedLot | null;
};

/**
 * The barriers of a tender of the reader's municipality, counted over the confirmed actors of its department. Three statements, of a
 * draft two more: what the demand asks of the parts of a lot.
 * @param lotId the lot to look into; the first when absent
 * @param key which change to show beside it (see changeKey)
 */
export async function readBarriers(
  rawId: string,
  { lotId, key }: { lotId?: string | undefined; key?: string | undefined },
): Promise<BarriersView | null> {
  const page = await readOfficeTender(rawId);
  if (!page) return null;
  const { detail, now } = page;
  const { census, terms } = await readCensusFor(detail, now);
  const overview = detail.lots.map((lot) => ({
    lot,
    barriers: barriersOf(census, terms, [lot]),
  }));
  const seen = overview.find(({ lot }) => lot.id === lotId) ?? overview[0];
  if (!seen) return { ...page, overview, studied: null };
  const frame = detail.tender.status === 'draft' ? await readServingContext(detail, now) : null;
  const changes = frame ? studyChanges(census, terms, seen.lot, frame) : [];
  return {
    ...page,
    overview,
    studied: {
      ...seen,
      changes,
      chosen: changes.find(({ change }) => changeKey(change) === key) ?? null,
    },
  };
}
