import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { may } from '@/lib/domain/access/may';
import type { ActionName } from '@/lib/domain/access/policy';
import type { TenderDetail } from '@/lib/domain/tenders/detail';
import { takesOffers, tenderMoves } from '@/lib/domain/tenders/life';
import { readVisit } from '@/lib/platform/session';
import { office } from '@/lib/routes/office';
import { site } from '@/lib/routes/site';
import { readHistory } from '../history';
import { readPaperHead } from '../paper';
import { loadTenderDetail } from './detail';
import { readSharedDevices } from './devices';

/** What the reader may do with a tender as it stands. */
export type TenderRights = {
  edit: boolean;
  publish: boolean;
  /** While it takes offers. */
  amend: boolean;
  cancel: boolean;
  annul: boolean;
  callAgain: boolean;
  evaluate: boolean;
};

export type OfficeTender = {
  detail: TenderDetail;
  rights: TenderRights;
  now: Date;
};

/** A tender of the reader's own municipality with what they may do, or null. One statement. */
export const readOfficeTender = cache(async (rawId: string): Promise<OfficeTender | null> => {
  const visit = await readVisit();
  const id = z.uuid().safeParse(rawId).data;
  const detail = visit && id ? await loadTenderDetail({ id }, visit.now) : null;
  if (!visit || !detail || !may(visit.actor, 'tender.read-draft', detail.tender)) return null;
  const { tender, secondCall } = detail;
  const can = (action: ActionName) => may(visit.actor, action, tender);
  const decided = ['deserted', 'awarded', 'contracted'].includes(tender.status);
  const rights = {
    edit: tender.status === 'draft' && can('tender.update'),
    publish: tender.status === 'draft' && can('tender.publish'),
    amend: takesOffers(tender, visit.now) && can('tender.amend'),
    cancel: tenderMoves[tender.status].includes('cancelled') && can('tender.cancel'),
    annul: tenderMoves[tender.status].includes('annulled') && can('tender.annul'),
    callAgain: decided && secondCall === null && can('tender.second-call'),
    evaluate: can('tender.read-evaluation'),
  };
  return { detail, rights, now: visit.now };
});

/** The same with its history, its paper (of a draft the office's address, then everybody's) and what was done from one browser. Three statements. */
export async function readTenderPage(rawId: string) {
  const page = await readOfficeTender(rawId);
  if (!page) return null;
  const { id, publishedAt } = page.detail.tender;
  const paper = await readPaperHead(publishedAt ? site.tender(id) : office.tender(id));
  const [history, devices] = await Promise.all([readHistory([id]), readSharedDevices(page.detail.tender)]);
  return { ...page, paper, history, devices };
}
