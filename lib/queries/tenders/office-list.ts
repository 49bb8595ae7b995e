import 'server-only';
import { z } from 'zod';
import { may } from '@/lib/domain/access/may';
import type { TenderLine } from '@/lib/domain/tenders/detail';
import type { TenderStatus } from '@/lib/domain/tenders/tender';
import { prisma } from '@/lib/platform/database';
import { readVisit } from '@/lib/platform/session';
import { lineFields, toLine } from './detail';

const pageSize = 30;

/** Views of the office's list: what is being prepared, what runs, what ended. */
const views = {
  preparing: ['draft'],
  running: ['published', 'closed', 'evaluated', 'awarded'],
  ended: ['contracted', 'deserted', 'cancelled', 'annulled'],
} as const satisfies Record<string, readonly TenderStatus[]>;
export type TenderView = keyof typeof views;

/**
 * The tenders of the reader's municipality, newest first. One statement.
 * @param after id of the last tender of the page before
 * @returns null when the reader has no such page
 */
export async function readTenders({ view, after }: { view: TenderView; after?: string | undefined }): Promise<{
  lines: TenderLine[];
  next: string | null;
  mayDraft: boolean;
  now: Date;
} | null> {
  const visit = await readVisit();
  const own = visit && {
    id: visit.actor.organisation.id,
    organisationId: visit.actor.organisation.id,
  };
  if (!visit || !may(visit.actor, 'tender.read-draft', own ?? { id: '' })) return null;
  const cursor = z.uuid().safeParse(after).data;
  const rows = await prisma().tender.findMany({
    where: {
      organisationId: visit.actor.organisation.id,
      status: { in: [...views[view]] },
    },
    orderBy: { id: 'desc' },
    ...(cursor && { cursor: { id: cursor }, skip: 1 }),
    take: pageSize + 1,
    select: lineFields,
  });
  return {
    lines: rows.slice(0, pageSize).map((row) => toLine(row, visit.now)),
    next: rows.length > pageSize ? (rows[pageSize - 1]?.id ?? null) : null,
    mayDraft: own !== null && may(visit.actor, 'tender.draft', own),
    now: visit.now,
  };
}
