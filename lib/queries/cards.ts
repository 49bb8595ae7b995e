import 'server-only';
import type { Route } from 'next';
import { cache } from 'react';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { type Card, cardOf } from '@/lib/domain/cards';
import { actorOfCard, cardCode } from '@/lib/platform/card-code';
import { clock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';
import { findCardRecord } from '@/lib/queries/card-record';
import { site } from '@/lib/routes/site';
import { readEntitled } from './entitled';
import { readPaperHead } from './paper';

/** A card as it stands now, with the address that its code holds. */
export type CardView = { card: Card; path: Route; paper: Awaited<ReturnType<typeof readPaperHead>> };

/** The reader's own card, or null for who keeps no file in the census. Two statements besides the session's. */
export async function readOwnCard(): Promise<CardView | null> {
  const visit = await readEntitled('actor.read');
  if (!visit) return null;
  const { id } = visit.actor.organisation;
  const record = await findCardRecord(prisma(), id);
  return record && show(cardOf(record, dayInLaPaz(visit.now), 'owner'), cardCode(id), visit.now);
}

/** The card behind a code, whoever was shown it; null for any other text. Two statements besides the clock, none for a wrong code. */
export const readCard = cache(async (code: string): Promise<CardView | null> => {
  const id = actorOfCard(code);
  const record = id && (await findCardRecord(prisma(), id));
  if (!record) return null;
  const { now } = await clock();
  return show(cardOf(record, dayInLaPaz(now), 'anyone'), code, now);
});

async function show(card: Card, code: string, now: Date): Promise<CardView> {
  const path = site.card(code);
  return { card, path, paper: await readPaperHead(path, now) };
}
