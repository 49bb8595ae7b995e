import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { readHolidayCalendar } from '@/lib/data/calendar';
import { readRuleBook } from '@/lib/data/law';
import { findSameObject } from '@/lib/data/tenders';
import { may } from '@/lib/domain/access/may';
import type { Act } from '@/lib/domain/access/policy';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { tenderMoves } from '@/lib/domain/tenders/life';
import { type Prospect, prospectOf } from '@/lib/domain/tenders/publication';
import { missingSuggestions, suggestRequirements } from '@/lib/domain/tenders/requirement-rules';
import type { TenderLine, TenderSheet } from '@/lib/domain/tenders/sheet';
import { type TenderStatus, tenderReference } from '@/lib/domain/tenders/tender';
import { prisma } from '@/lib/platform/database';
import { readVisit } from '@/lib/platform/session';
import { readHistory } from '../history';
import { lineFields, loadSheet, toLine } from './sheet';

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
export async function readTenders({ view, after }: { view: TenderView; after?: string }): Promise<{
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

/** What the reader may do with a tender as it stands. */
export type TenderRights = {
  edit: boolean;
  publish: boolean;
  cancel: boolean;
  annul: boolean;
  callAgain: boolean;
  evaluate: boolean;
};

export type OfficeTender = {
  sheet: TenderSheet;
  rights: TenderRights;
  now: Date;
};

/** A tender of the reader's own municipality with what they may do, or null. One statement. */
export const readOfficeTender = cache(async (rawId: string): Promise<OfficeTender | null> => {
  const visit = await readVisit();
  const id = z.uuid().safeParse(rawId).data;
  const sheet = visit && id ? await loadSheet({ id }, visit.now) : null;
  if (!visit || !sheet || !may(visit.actor, 'tender.read-draft', sheet.tender)) return null;
  const { tender, secondCall } = sheet;
  const can = (act: Act) => may(visit.actor, act, tender);
  const decided = ['deserted', 'awarded', 'contracted'].includes(tender.status);
  const rights = {
    edit: tender.status === 'draft' && can('tender.update'),
    publish: tender.status === 'draft' && can('tender.publish'),
    cancel: tenderMoves[tender.status].includes('cancelled') && can('tender.cancel'),
    annul: tenderMoves[tender.status].includes('annulled') && can('tender.annul'),
    callAgain: decided && secondCall === null && can('tender.second-call'),
    evaluate: can('tender.read-evaluation'),
  };
  return { sheet, rights, now: visit.now };
});

/** The same with its history. Two statements. */
export async function readTenderPage(rawId: string) {
  const page = await readOfficeTender(rawId);
  return page && { ...page, history: await readHistory([page.sheet.tender.id]) };
}

/** A draft and what the law says of it now: for the way to publication. Four statements. Null unless it may be published. */
export async function readPublication(rawId: string): Promise<(OfficeTender & { prospect: Prospect }) | null> {
  const page = await readOfficeTender(rawId);
  if (!page?.rights.publish) return null;
  const { tender, lots, year } = page.sheet;
  const [book, calendar, sameObject] = await Promise.all([
    readRuleBook(prisma(), {
      day: dayInLaPaz(page.now),
      organisationId: tender.organisationId,
    }),
    readHolidayCalendar(prisma(), tender.municipalityCode),
    findSameObject(prisma(), tender, year),
  ]);
  return {
    ...page,
    prospect: prospectOf(book, calendar, { lots, sameObject }, page.now),
  };
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
