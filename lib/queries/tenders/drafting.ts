import 'server-only';
import { readLaw } from '@/lib/data/dossier';
import { findSameObject } from '@/lib/data/tenders';
import { type Prospect, prospectOf } from '@/lib/domain/tenders/publication';
import { prisma } from '@/lib/platform/database';
import { type OfficeTender, readOfficeTender } from './office';
import { readServing, type Serving } from './serving';

/**
 * A draft, what the law says of it now and whom it leaves without ration and what the demand asks of its lots: for the way to publication.
 * Six statements. Null
 * unless it may be published.
 */
export async function readPublication(rawId: string): Promise<(OfficeTender & Serving & { prospect: Prospect }) | null> {
  const page = await readOfficeTender(rawId);
  if (!page?.rights.publish) return null;
  const { tender, lots, year } = page.sheet;
  const [{ book, calendar }, sameObject] = await Promise.all([
    readLaw(prisma(), tender, page.now),
    findSameObject(prisma(), tender, year),
  ]);
  const prospect = prospectOf(book, calendar, { lots, sameObject }, page.now);
  return { ...page, prospect, ...(await readServing(page, calendar)) };
}
