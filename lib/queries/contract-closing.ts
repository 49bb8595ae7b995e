import 'server-only';
import { findContractEnd, listClosures } from '@/lib/data/delivery-ends';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { clock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';

/** What was closed of a contract, and whether nothing more falls due. The caller has checked the reader. Two statements besides the clock. */
export async function readClosing(contractId: string) {
  const last = await findContractEnd(prisma(), contractId);
  return {
    closures: await listClosures(prisma(), contractId),
    isOver: last !== null && last < dayInLaPaz((await clock()).now),
  };
}
