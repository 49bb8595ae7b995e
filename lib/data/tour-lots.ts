import 'server-only';
import { readHolidayCalendar } from '@/lib/data/calendar';
import { loadLotDemand } from '@/lib/data/lot-demand';
import { lotFields, toLot } from '@/lib/data/lots';
import { requirementFields, toRequirement } from '@/lib/data/requirements';
import { findLocalSuppliers } from '@/lib/data/suppliers';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { barriersOf } from '@/lib/domain/matching/barriers';
import { studyChanges } from '@/lib/domain/matching/changes';
import type { Db } from '@/lib/platform/database';

/** Drafts looked into, the newest first: a demonstration has a few. */
const maxDrafts = 8;

/**
 * The lots in drafts of these municipalities that more could offer for if they were divided, by tender: those in which the
 * barriers fall. A statement for the drafts and, for each, one for the census and two for its demand.
 */
export async function findDividableLots(db: Db, organisationIds: readonly string[], now: Date): Promise<Map<string, string>> {
  const drafts = await db.tender.findMany({
    where: { status: 'draft', organisationId: { in: [...organisationIds] } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: maxDrafts,
    select: {
      id: true,
      partialAllowed: true,
      organisation: { select: { municipalityCode: true, municipality: { select: { lat: true, lon: true } } } },
      requirements: { select: requirementFields },
      lots: { select: lotFields },
      programmeId: true,
    },
  });
  const found = new Map<string, string>();
  for (const { id, partialAllowed, organisation, ...draft } of drafts) {
    const lots = draft.lots.map(toLot);
    const foods = new Set(lots.flatMap(({ items }) => items.map(({ mainFoodCode }) => mainFoodCode)));
    const census = await findLocalSuppliers(db, organisation.municipalityCode, [...foods]);
    const requirements = draft.requirements.map(toRequirement);
    const terms = { tenderId: id, requirements, partialAllowed, fallbackPlace: organisation.municipality, on: dayInLaPaz(now) };
    const calendar = await readHolidayCalendar(db, organisation.municipalityCode);
    const frame = await loadLotDemand(db, { programmeId: draft.programmeId, calendar, lots, today: dayInLaPaz(now) });
    if (!frame) continue;
    const lot = lots.find((one) => {
      const { canOffer } = barriersOf(census, terms, [one]);
      return studyChanges(census, terms, one, frame).some(
        ({ change, barriers }) => change.kind === 'split' && barriers.canOffer > canOffer,
      );
    });
    if (lot) found.set(id, lot.id);
  }
  return found;
}
