import 'server-only';
import { dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import { type CommitmentState, type CommittingKind, committingKinds, isOverdue, type MatrixActor } from '@/lib/domain/matrix';
import type { Day } from '@/lib/domain/units';
import { clock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';
import { readEntitledActor } from './entitled';
import { listMunicipalitiesAtWork } from './matrix';

/** A commitment as whoever made or facilitates it reads it. */
export type OwnCommitment = {
  id: string;
  itemId: string;
  itemText: string;
  /** What the organisation that promises said of it. */
  answer: 'accepted' | 'declined' | 'waiting';
  /** The reader's organisation is the one that promises. */
  isOurs: boolean;
  organisation: string;
  facilitator: string;
  text: string;
  indicator: string;
  dueOn: Day;
  state: CommitmentState;
  overdue: boolean;
  evidence: string;
  version: number;
};

/** The commitments that the reader's organisation made or facilitates, next due first; null without a session. */
export async function readOwnCommitments(): Promise<OwnCommitment[] | null> {
  const actor = await readEntitledActor('commitment.read');
  if (!actor) return null;
  const { id } = actor.organisation;
  const { now } = await clock();
  const rows = await prisma().commitment.findMany({
    where: { OR: [{ organisationId: id, declinedAt: null }, { facilitatorId: id }] },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: 200,
    select: {
      id: true,
      itemId: true,
      text: true,
      indicator: true,
      dueOn: true,
      state: true,
      evidence: true,
      version: true,
      acceptedAt: true,
      declinedAt: true,
      organisationId: true,
      item: { select: { text: true } },
      organisation: { select: { name: true } },
      facilitator: { select: { name: true } },
    },
  });
  return rows.map(({ item, organisation, facilitator, acceptedAt, declinedAt, organisationId, ...row }) => {
    const dueOn = dayOf(row.dueOn);
    const overdue = isOverdue({ state: row.state, dueOn }, dayInLaPaz(now));
    const answer = acceptedAt ? 'accepted' : declinedAt ? 'declined' : 'waiting';
    return {
      ...row,
      dueOn,
      overdue,
      answer,
      isOurs: organisationId === id,
      itemText: item.text,
      organisation: organisation.name,
      facilitator: facilitator.name,
    };
  });
}

/** What the form for a new commitment offers to choose from; null for whoever may not write one. */
export async function readCommitmentChoices() {
  const actor = await readEntitledActor('commitment.save');
  if (!actor) return null;
  const [items, organisations, municipalities] = await Promise.all([
    prisma().matrixItem.findMany({ orderBy: { position: 'asc' }, select: { id: true, actor: true, text: true } }),
    prisma().organisation.findMany({
      where: { kind: { in: [...committingKinds] }, status: 'confirmed' },
      orderBy: [{ kind: 'asc' }, { name: 'asc' }],
      take: 200,
      select: { id: true, kind: true, name: true },
    }),
    listMunicipalitiesAtWork(),
  ]);
  return {
    items: items.map(({ actor: of, ...item }) => ({ ...item, actor: of as MatrixActor })),
    organisations: organisations.map(({ kind, ...one }) => ({ ...one, kind: kind as CommittingKind })),
    municipalities,
  };
}
