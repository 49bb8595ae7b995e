import 'server-only';
import type { Actor } from '@/lib/domain/access/actor';
import type { ActionName } from '@/lib/domain/access/policy';
import type { Db } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';

export type NewEvent = {
  requestId: string | null;
  act: ActionName;
  actor: Actor | null;
  subjectId: string;
  objectId: string | null;
  /** Further records to whose history it belongs. */
  also?: readonly string[];
  detail: object;
  goTo: string | null;
  contentHash: string | null;
  /** From which browser, where it is known: see lib/platform/device-key. */
  deviceKey?: string | null;
};

/** Writes down what was done, in the transaction that does it: once, and once more for each further record, in one statement. */
export async function recordEvent(db: Db, { actor, detail, also = [], ...event }: NewEvent): Promise<void> {
  const who = { userId: actor?.userId ?? null, userName: actor?.name ?? '', organisationId: actor?.organisation.id ?? null };
  const further = also.map((subjectId) => ({
    act: event.act,
    ...who,
    subjectId,
    objectId: null,
    detail: { of: event.subjectId },
  }));
  await db.event.createMany({ data: [{ ...event, ...who, detail: toJson(detail) }, ...further] });
}

export type PastEvent = {
  requestId: string;
  act: string;
  userId: string | null;
  /** What the action made or changed, where it told. */
  objectId: string | null;
  detail: unknown;
  goTo: string | null;
  /** Absent in events from before it was kept. */
  contentHash: string | null;
};

/** Until this transaction ends, a twin of the sending waits: it then finds what the first did, and is answered alike. */
export async function holdRequest(db: Db, requestId: string): Promise<void> {
  await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${requestId}, 0))`;
}

/** The event of an earlier sending of the same form, or null. */
export async function findEventOfRequest(db: Db, requestId: string): Promise<PastEvent | null> {
  const row = await db.event.findUnique({ where: { requestId }, select: pastFields });
  return row && { ...row, requestId };
}

/** The events of some sendings, oldest first. */
export async function listEventsOfRequests(db: Db, requestIds: readonly string[]): Promise<PastEvent[]> {
  const rows = await db.event.findMany({
    where: { requestId: { in: [...requestIds] } },
    orderBy: { id: 'asc' },
    select: { ...pastFields, requestId: true },
  });
  return rows.map((row) => ({ ...row, requestId: row.requestId ?? '' }));
}

const pastFields = { act: true, userId: true, objectId: true, detail: true, goTo: true, contentHash: true } as const;

/** Whether an error says that a row stands already: perhaps what the same form did in another transaction. */
export function isUniqueViolation(error: unknown): boolean {
  return uniqueViolation(error) !== null;
}

/** Which unique constraint a write ran into, or null when the error is another. */
export function uniqueViolation(error: unknown): string | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') return null;
  return JSON.stringify(error.meta ?? {});
}

function toJson(detail: object): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(detail, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)));
}
