import 'server-only';
import { z } from 'zod';
import type { ActionName } from '@/lib/domain/access/policy';
import { prisma } from '@/lib/platform/database';

/** Without the event's number: it counts what everybody does everywhere, and is nobody's to read. */
export type HistoryEntry = { act: string; who: string; at: Date; reason: string | null };

/** What whoever did it wrote down as its reason, told to everybody who reads the record. */
const reasonSchema = z.object({ reason: z.string() });
const withReason: readonly ActionName[] = [
  'contract.formalise',
  'contract.reschedule',
  'contract.change',
  'contract.end',
  'fine.impose',
  'fine.lift',
  'tender.amend',
];

/**
 * What was done to some records, newest first. The caller has already checked that the reader may see them.
 * @param ids the record and what hangs from it
 * @param hidden prefixes of actions that must not show (offers before the opening)
 */
export async function readHistory(
  ids: readonly string[],
  { hidden = [], most = 50 }: { hidden?: readonly string[]; most?: number } = {},
): Promise<HistoryEntry[]> {
  const rows = await prisma().event.findMany({
    where: {
      OR: [{ subjectId: { in: [...ids] } }, { objectId: { in: [...ids] } }],
      NOT: hidden.map((prefix) => ({ act: { startsWith: prefix } })),
    },
    orderBy: { id: 'desc' },
    take: most,
    select: { act: true, userName: true, at: true, detail: true },
  });
  return rows.map(({ userName, detail, ...row }) => ({
    ...row,
    who: userName,
    reason: withReason.some((act) => act === row.act) ? (reasonSchema.safeParse(detail).data?.reason ?? null) : null,
  }));
}
