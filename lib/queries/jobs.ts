import 'server-only';
import { z } from 'zod';
import type { JobKind } from '@/lib/domain/jobs/job';
import type { JobState } from '@/lib/domain/jobs/life';
import { prisma } from '@/lib/platform/database';
import { readEntitled, readEntitledActor } from './entitled';

/** A job as who asked for it sees it. */
export type OwnJob = {
  id: string;
  kind: JobKind;
  state: JobState;
  attempt: number;
  progress: number;
  total: number | null;
  result: unknown;
  errorCode: string | null;
  errorParams: Record<string, string | number>;
  createdAt: Date;
  retryBy: Date | null;
  finishedAt: Date | null;
};

/** A job that was tried in vain, as the operator sees it: whose and what kind, nothing of what it says. */
export type FailedJob = Pick<OwnJob, 'id' | 'kind' | 'attempt' | 'errorCode' | 'finishedAt'> & { organisation: string | null };

const pageSize = 25;
const fields = {
  id: true,
  kind: true,
  state: true,
  attempt: true,
  progress: true,
  total: true,
  result: true,
  errorCode: true,
  errorParams: true,
  createdAt: true,
  retryBy: true,
  finishedAt: true,
} as const;
const Params = z.record(z.string(), z.union([z.string(), z.number()])).catch({});

type Row = Omit<OwnJob, 'kind' | 'errorParams'> & { kind: string; errorParams: unknown };
/** Kinds are written by our own actions alone. */
const toJob = ({ kind, errorParams, ...row }: Row): OwnJob => ({
  ...row,
  kind: kind as JobKind,
  errorParams: Params.parse(errorParams),
});

/** One's own jobs for the organisation that one acts for, the newest first. One statement. @param after id of the last one of the page before */
export async function readOwnJobs(after?: string): Promise<{ jobs: OwnJob[]; next: string | null } | null> {
  const actor = await readEntitledActor('job.read');
  if (!actor) return null;
  const cursor = z.uuid().safeParse(after);
  const rows = await prisma().job.findMany({
    where: { userId: actor.userId, organisationId: actor.organisation.id, ...(cursor.success && { id: { lt: cursor.data } }) },
    orderBy: { id: 'desc' },
    take: pageSize + 1,
    select: fields,
  });
  return { jobs: rows.slice(0, pageSize).map(toJob), next: nextOf(rows) };
}

/** One of one's own jobs, with the instant at which it is read. One statement. */
export async function readOwnJob(rawId: string): Promise<{ job: OwnJob; now: Date } | null> {
  const visit = await readEntitled('job.read');
  const id = z.uuid().safeParse(rawId);
  if (!visit || !id.success) return null;
  const { userId, organisation } = visit.actor;
  // Also by organisation: who left one does not take along what was made for it.
  const row = await prisma().job.findUnique({ where: { id: id.data, userId, organisationId: organisation.id }, select: fields });
  return row && { job: toJob(row), now: visit.now };
}

/** What was tried in vain, the latest first, for who operates the installation. One statement. */
export async function readFailedJobs(after?: string): Promise<{ jobs: FailedJob[]; next: string | null } | null> {
  if (!(await readEntitledActor('job.read-failed'))) return null;
  const cursor = z.uuid().safeParse(after);
  const rows = await prisma().job.findMany({
    where: { state: 'failed', ...(cursor.success && { id: { lt: cursor.data } }) },
    orderBy: { id: 'desc' },
    take: pageSize + 1,
    select: {
      id: true,
      kind: true,
      attempt: true,
      errorCode: true,
      finishedAt: true,
      organisation: { select: { name: true } },
    },
  });
  const jobs = rows.slice(0, pageSize).map(({ kind, organisation, ...row }) => ({
    ...row,
    kind: kind as JobKind,
    organisation: organisation?.name ?? null,
  }));
  return { jobs, next: nextOf(rows) };
}

const nextOf = (rows: readonly { id: string }[]) => (rows.length > pageSize ? (rows[pageSize - 1]?.id ?? null) : null);
