import 'server-only';
import type { Actor } from '@/lib/domain/access/actor';
import { eventFields } from '@/lib/domain/access/event-fields';
import type { ChangeName } from '@/lib/domain/access/policy';
import { type EventText, splitTexts, withTexts } from '@/lib/domain/records/event-texts';
import type { Db } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';

export type NewEvent = {
  requestId: string | null;
  act: ChangeName;
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

/**
 * Writes down what was done, in the transaction that does it: once, and once more for each further record, in one statement. Ids and
 * figures are the event's; texts lie beside it in another, and so does its person's name, which a trigger takes there.
 */
export async function recordEvent(db: Db, { actor, detail, also = [], ...event }: NewEvent): Promise<void> {
  const who = { userId: actor?.userId ?? null, userName: actor?.name ?? '', organisationId: actor?.organisation.id ?? null };
  const told = splitTexts(eventFields[event.act], toJson(detail));
  const further = also.map((subjectId) => ({
    act: event.act,
    ...who,
    subjectId,
    objectId: null,
    detail: { of: event.subjectId },
  }));
  const data = [{ ...event, ...who, detail: told.detail as Prisma.InputJsonObject }, ...further];
  if (told.texts.length === 0) return void (await db.event.createMany({ data }));
  const [written] = await db.event.createManyAndReturn({ data, select: { id: true } });
  if (!written) throw new Error('an event was not written');
  const texts = told.texts.map(({ field, value }) => ({ eventId: written.id, field, value: value as Prisma.InputJsonValue }));
  await db.eventText.createMany({ data: texts });
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
  return row && pastEvent({ ...row, requestId });
}

/** The events of some sendings, oldest first. */
export async function listEventsOfRequests(db: Db, requestIds: readonly string[]): Promise<PastEvent[]> {
  const rows = await db.event.findMany({
    where: { requestId: { in: [...requestIds] } },
    orderBy: { id: 'asc' },
    select: { ...pastFields, requestId: true },
  });
  return rows.map((row) => pastEvent({ ...row, requestId: row.requestId ?? '' }));
}

const pastFields = {
  act: true,
  userId: true,
  objectId: true,
  detail: true,
  goTo: true,
  contentHash: true,
  texts: { where: { erasedAt: null }, select: { field: true, value: true } },
} as const;

function pastEvent({ texts, detail, ...event }: PastEvent & { texts: EventText[] }): PastEvent {
  return { ...event, detail: withTexts(detail, texts) };
}

/** Whether an error says that a row stands already: perhaps what the same form did in another transaction. */
export function isUniqueViolation(error: unknown): boolean {
  return uniqueViolation(error) !== null;
}

/** Which unique constraint a write ran into, or null when the error is another. */
export function uniqueViolation(error: unknown): string | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') return null;
  return JSON.stringify(error.meta ?? {});
}

function toJson(detail: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(detail, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)));
}
