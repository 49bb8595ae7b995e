import 'server-only';
import { loadDemandOf } from '@/lib/data/demand';
import { findProgramme } from '@/lib/data/programmes';
import type { RationGap } from '@/lib/domain/demand/gaps';
import { gapsOfLots } from '@/lib/domain/tenders/gaps';
import type { TenderSheet } from '@/lib/domain/tenders/sheet';
import { prisma } from '@/lib/platform/database';
import { type OfficeTender, readOfficeTender } from './office';

/** A draft that may be edited, and who is given nothing in its zones and days. Five statements. */
export async function readLots(rawId: string): Promise<(OfficeTender & { gaps: RationGap[] }) | null> {
  const page = await readOfficeTender(rawId);
  return page?.rights.edit ? { ...page, gaps: await readGaps(page.sheet) } : null;
}

/** Who is given nothing in the zones and days of a tender. Four statements. */
export async function readGaps({ tender, lots }: TenderSheet): Promise<RationGap[]> {
  const programme = await findProgramme(prisma(), tender.programmeId);
  return programme ? gapsOfLots(await loadDemandOf(prisma(), programme), lots) : [];
}
