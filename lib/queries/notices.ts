import 'server-only';
import type { Route } from 'next';
import { z } from 'zod';
import { prisma } from '@/lib/platform/database';
import { keptRoute } from '@/lib/routes/address';
import { readEntitledActor } from './entitled';

export type NoticeView = {
  id: string;
  code: string;
  params: Record<string, string | number>;
  href: Route;
  at: Date;
  isNew: boolean;
};

export type NoticePage = { organisation: string; notices: NoticeView[]; next: string | null };

const pageSize = 50;
const Params = z.record(z.string(), z.union([z.string(), z.number()])).catch({});

/** Notices to the organisation, newest first. @param after id of the last one of the page before */
export async function readNotices(after?: string): Promise<NoticePage> {
  const actor = await readEntitledActor('notice.read');
  if (!actor) return { organisation: '', notices: [], next: null };
  const cursor = z.uuid().safeParse(after);
  const rows = await prisma().notice.findMany({
    where: { organisationId: actor.organisation.id },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    ...(cursor.success && { cursor: { id: cursor.data }, skip: 1 }),
    take: pageSize + 1,
    select: {
      id: true,
      code: true,
      params: true,
      href: true,
      at: true,
      reads: { where: { userId: actor.userId }, select: { userId: true } },
    },
  });
  const notices = rows.slice(0, pageSize).map(({ reads, params, href, ...row }) => ({
    ...row,
    href: keptRoute(href),
    params: Params.parse(params),
    isNew: reads.length === 0,
  }));
  return { organisation: actor.organisation.name, notices, next: rows.length > pageSize ? (notices.at(-1)?.id ?? null) : null };
}
