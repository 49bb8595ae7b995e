import 'server-only';
import { readLaw } from '@/lib/data/dossier';
import { readRuleBook } from '@/lib/data/law';
import { findSameObject } from '@/lib/data/tenders';
import { dayInLaPaz } from '@/lib/domain/calendar';
import type { RationGap } from '@/lib/domain/demand/gaps';
import { type Prospect, prospectOf } from '@/lib/domain/tenders/publication';
import { missingSuggestions, suggestRequirements } from '@/lib/domain/tenders/requirement-rules';
import { tenderReference } from '@/lib/domain/tenders/tender';
import { prisma } from '@/lib/platform/database';
import { readGaps } from './gaps';
import { type OfficeTender, readOfficeTender } from './office';

/**
 * A draft, what the law says of it now and whom it leaves without ration: for the way to publication. Eight statements. Null
 * unless it may be published.
 */
export async function readPublication(
  rawId: string,
): Promise<(OfficeTender & { prospect: Prospect; gaps: RationGap[] }) | null> {
  const page = await readOfficeTender(rawId);
  if (!page?.rights.publish) return null;
  const { tender, lots, year } = page.sheet;
  const [{ book, calendar }, sameObject] = await Promise.all([
    readLaw(prisma(), tender, page.now),
    findSameObject(prisma(), tender, year),
  ]);
  const prospect = prospectOf(book, calendar, { lots, sameObject }, page.now);
  return { ...page, prospect, gaps: await readGaps(page.sheet) };
}

/** A draft's requirements and those worth offering. Two statements. Null unless it may be edited. */
export async function readRequirements(rawId: string) {
  const page = await readOfficeTender(rawId);
  if (!page?.rights.edit) return null;
  const { tender, lots, requirements } = page.sheet;
  const book = await readRuleBook(prisma(), {
    day: dayInLaPaz(page.now),
    organisationId: tender.organisationId,
  });
  const suggestions = suggestRequirements(book, { referenceCentavos: tenderReference(lots), lots }, tender);
  return {
    ...page,
    suggestions: missingSuggestions(suggestions, requirements),
  };
}
