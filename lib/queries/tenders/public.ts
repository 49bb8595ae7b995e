import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import type { TenderDetail, TenderLine } from '@/lib/domain/tenders/detail';
import { detailAt, versionsOf } from '@/lib/domain/tenders/versions';
import { closestMatches, searchWords } from '@/lib/domain/text';
import { clock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';
import { readPaperHead } from '@/lib/queries/paper';
import { site } from '@/lib/routes/site';
import { lineFields, toLine } from './detail';
import { loadPublishedDetail } from './published-detail';

const pageSize = 20;

/** States by which the public list is narrowed; a published tender past its deadline counts as closed. */
export const publicStates = ['open', 'closed', 'awarded', 'deserted', 'ended'] as const;
export type PublicState = (typeof publicStates)[number];

export type PublicFilters = {
  municipality?: string | undefined;
  state?: PublicState | undefined;
  product?: string | undefined;
  after?: string | undefined;
};

export type PublicTenders = {
  lines: TenderLine[];
  next: string | null;
  municipalities: { code: string; name: string }[];
  now: Date;
};

/** Reads filters from an address; what makes no sense is left out. */
export function readFilters(query: Readonly<Record<string, string | string[] | undefined>>): PublicFilters {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name].trim() : undefined);
  return {
    municipality: z
      .string()
      .regex(/^\d{6}$/)
      .safeParse(text('municipio')).data,
    state: z.enum(publicStates).safeParse(text('estado')).data,
    product: z.string().min(2).max(60).safeParse(text('producto')).data,
    after: z.uuid().safeParse(text('despues')).data,
  };
}

/**
 * What was ever published, open to anyone, newest first. Never a draft, and nothing about offers before they are decided. Two statements, one
 * more to find a product, and the clock.
 */
export async function readPublicTenders({ municipality, state, product, after }: PublicFilters): Promise<PublicTenders> {
  const { now } = await clock();
  const productIds = product ? await publishedProducts(product) : null;
  const [rows, municipalities] = await Promise.all([
    prisma().tender.findMany({
      where: {
        publishedAt: { not: null },
        ...inState(state, now),
        ...(municipality && {
          organisation: { municipalityCode: municipality },
        }),
        ...(productIds && { lots: { some: { items: { some: { productId: { in: productIds } } } } } }),
      },
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
      ...(after && { cursor: { id: after }, skip: 1 }),
      take: pageSize + 1,
      select: lineFields,
    }),
    prisma().municipality.findMany({
      where: {
        organisations: {
          some: { tenders: { some: { publishedAt: { not: null } } } },
        },
      },
      orderBy: { name: 'asc' },
      select: { code: true, name: true },
    }),
  ]);
  return {
    lines: rows.slice(0, pageSize).map((row) => toLine(row, now)),
    next: rows.length > pageSize ? (rows[pageSize - 1]?.id ?? null) : null,
    municipalities,
    now,
  };
}

export type PublicTender = {
  detail: TenderDetail;
  now: Date;
  /** Its address, and the same as a QR code to be printed and put up. */
  paper: { address: string; svg: string; at: Date };
};

/** A published tender, whoever asks; null for a draft, for one cancelled before anybody saw it, and for an unknown id. */
export const readPublicTender = cache(async (rawId: string): Promise<PublicTender | null> => {
  const id = z.uuid().safeParse(rawId).data;
  if (!id) return null;
  const { now } = await clock();
  const detail = await loadPublishedDetail(id, now);
  return detail && { detail, now, paper: await readPaperHead(site.tender(id), now) };
});

/**
 * The same as one of its versions said, 1 being what was published; the last where none is asked for. Null where there is no such version.
 * @param asked `version` of the address
 */
export async function readPublicVersion(
  rawId: string,
  asked: unknown,
): Promise<(PublicTender & { oldVersion: number | null }) | null> {
  const page = await readPublicTender(rawId);
  if (!page || asked === undefined) return page && { ...page, oldVersion: null };
  const version = Number(asked);
  const detail = detailAt(page.detail, version);
  return detail && { ...page, detail, oldVersion: version < versionsOf(page.detail) ? version : null };
}

/**
 * Products of published tenders that a name asks for; where some have it whole ("papa"), not what only begins so ("papaya"). Those
 * whose words fit are looked up in their index, and ranked name by name. One statement.
 */
async function publishedProducts(typed: string): Promise<string[]> {
  const words = searchWords(typed);
  if (words.length === 0) return [];
  const fits = words.map((word) => Prisma.sql`search_plain(p.name || ' ' || p.presentation) like ${`%${word}%`}`);
  const names = await prisma().$queryRaw<{ name: string; ids: string[] }[]>`
    select p.name, array_agg(p.id::text) as ids from products p
     where ${Prisma.join(fits, ' and ')}
       and exists (select from lot_items i join lots l on l.id = i.lot_id join tenders t on t.id = l.tender_id
                    where i.product_id = p.id and t.published_at is not null)
     group by p.name`;
  return closestMatches(names, typed, ({ name }) => name).flatMap(({ ids }) => ids);
}

function inState(state: PublicState | undefined, now: Date): Prisma.TenderWhereInput {
  switch (state) {
    case 'open':
      return { status: 'published', deadlineAt: { gt: now } };
    case 'closed':
      return {
        OR: [{ status: { in: ['closed', 'evaluated'] } }, { status: 'published', deadlineAt: { lte: now } }],
      };
    case 'awarded':
      return { status: { in: ['awarded', 'contracted'] } };
    case 'deserted':
      // What was awarded with a part that nobody supplies counts too: whoever looks for what was not covered finds it.
      return {
        OR: [{ status: 'deserted' }, { status: { in: ['awarded', 'contracted'] }, units: { some: { outcome: 'deserted' } } }],
      };
    case 'ended':
      return { status: { in: ['cancelled', 'annulled'] } };
    case undefined:
      return {};
  }
}
