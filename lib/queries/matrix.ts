import 'server-only';
import type { Route } from 'next';
import { cache } from 'react';
import { accepted } from '@/lib/data/commitments';
import { dayInLaPaz, dayOf } from '@/lib/domain/calendar';
import {
  type ActorRoleItem,
  type CommitmentState,
  type ItemStanding,
  isOverdue,
  type MatrixActor,
  type MatrixColumn,
  type Measure,
  matrixActors,
  matrixColumns,
  measuresOf,
  standingOf,
} from '@/lib/domain/matrix';
import { clock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';
import { readFacts } from '@/lib/queries/matrix-facts';
import { site } from '@/lib/routes/site';
import { readPaperHead } from './paper';

/** A commitment as the matrix shows it; `dueOn` is a day, `overdue` is judged today. */
export type CommitmentView = {
  id: string;
  itemId: string;
  organisation: string;
  facilitator: string;
  municipalityCode: string;
  text: string;
  indicator: string;
  dueOn: string;
  state: CommitmentState;
  overdue: boolean;
  evidence: string;
};

/** `commitments`: those due first, up to a page's worth; `promised` counts every one. */
export type ItemView = ActorRoleItem & {
  measures: Measure[];
  commitments: CommitmentView[];
  promised: number;
  standing: ItemStanding;
};

export type MatrixQuestion = {
  actor?: MatrixActor | undefined;
  column?: MatrixColumn | undefined;
  municipalityCode?: string | undefined;
};

/** Reads the filter as a URL carries it; what is not an option is left out. */
export function matrixFilter(query: Record<string, string | string[] | undefined>): MatrixQuestion {
  const actor = matrixActors.find((name) => name === query.actor);
  const column = matrixColumns.find((name) => name === query.columna);
  const code = typeof query.municipio === 'string' && /^\d{6}$/.test(query.municipio) ? query.municipio : undefined;
  return { ...(actor && { actor }), ...(column && { column }), ...(code && { municipalityCode: code }) };
}

/** The address of the matrix as it is narrowed. */
function matrixPath({ actor, column, municipalityCode }: MatrixQuestion): Route {
  return site.matrix({ actor, columna: column, municipio: municipalityCode });
}

/** Commitments of an item that a page shows. */
const maxCommitments = 30;

/** The matrix with its live evidence and its commitments. Public. Four statements besides the clock. */
export async function readMatrix({ actor, column, municipalityCode }: MatrixQuestion) {
  const { now } = await clock();
  const today = dayInLaPaz(now);
  const promises = { ...(municipalityCode && { municipalityCode }), ...accepted };
  const [rows, counted, facts, municipalities] = await Promise.all([
    prisma().matrixItem.findMany({
      where: { ...(actor && { actor }), ...(column && { column }) },
      orderBy: { position: 'asc' },
      select: {
        id: true,
        actor: true,
        column: true,
        text: true,
        operates: true,
        evidence: true,
        commitments: { where: promises, orderBy: { dueOn: 'asc' }, take: maxCommitments, select: commitmentFields },
      },
    }),
    prisma().commitment.groupBy({ by: ['itemId', 'state'], where: promises, _count: { _all: true } }),
    readFacts(prisma(), { municipalityCode: municipalityCode ?? null, today }),
    listMunicipalitiesAtWork(),
  ]);
  const items: ItemView[] = rows.map((row) => {
    const item = { ...row, actor: row.actor as MatrixActor, column: row.column as MatrixColumn };
    const measures = measuresOf(item.id, facts);
    const commitments = row.commitments.map((commitment) => toView(commitment, today));
    const own = counted.filter(({ itemId }) => itemId === item.id);
    const amount = (some: typeof own) => some.reduce((sum, { _count }) => sum + _count._all, 0);
    const live = amount(own.filter(({ state }) => state !== 'dropped'));
    return { ...item, measures, commitments, promised: amount(own), standing: standingOf(measures, live) };
  });
  return { items, municipalities, paper: await readPaperHead(matrixPath({ actor, column, municipalityCode }), now) };
}

/** Municipalities with a government in the installation: the options of a filter. */
export const listMunicipalitiesAtWork = cache(() =>
  prisma().municipality.findMany({
    where: { organisations: { some: { kind: 'municipality' } } },
    orderBy: { name: 'asc' },
    select: { code: true, name: true },
    take: 343,
  }),
);

const commitmentFields = {
  id: true,
  itemId: true,
  text: true,
  indicator: true,
  dueOn: true,
  state: true,
  evidence: true,
  municipalityCode: true,
  organisation: { select: { name: true } },
  facilitator: { select: { name: true } },
} as const;

type CommitmentRow = Prisma.CommitmentGetPayload<{ select: typeof commitmentFields }>;

function toView({ organisation, facilitator, ...row }: CommitmentRow, today: string): CommitmentView {
  const dueOn = dayOf(row.dueOn);
  return {
    ...row,
    dueOn,
    organisation: organisation.name,
    facilitator: facilitator.name,
    overdue: isOverdue({ state: row.state, dueOn }, today),
  };
}
