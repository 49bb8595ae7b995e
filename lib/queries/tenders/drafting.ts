import 'server-only';
import { readLaw } from '@/lib/data/dossier';
import { findSameObject } from '@/lib/data/tenders';
import type { Unserved } from '@/lib/domain/demand/unserved';
import { type Prospect, prospectOf } from '@/lib/domain/tenders/publication';
import { prisma } from '@/lib/platform/database';
import { readReview } from '../rule-review';
import { type OfficeTender, readOfficeTender } from './office';
import { readUnserved } from './unserved';

type Review = Awaited<ReturnType<typeof readReview>>;

/**
 * A draft, what the law says of it now, which of its rules wait for the legal adviser, and whom it leaves without ration: for
 * the way to publication. Six statements, three
 * more where a rule waits. Null unless it may be published.
 */
export async function readPublication(
  rawId: string,
): Promise<(OfficeTender & { prospect: Prospect; review: Review; unserved: Unserved[] }) | null> {
  const page = await readOfficeTender(rawId);
  if (!page?.rights.publish) return null;
  const { tender, lots, year } = page.sheet;
  const [{ book, calendar }, sameObject] = await Promise.all([
    readLaw(prisma(), tender, page.now),
    findSameObject(prisma(), tender, year),
  ]);
  const prospect = prospectOf(book, calendar, { lots, sameObject }, page.now);
  const review = await readReview(prospect.toValidate.map(({ rule }) => rule));
  return { ...page, prospect, review, unserved: await readUnserved(page.sheet, calendar) };
}
