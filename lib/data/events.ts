import 'server-only';
import type { Actor } from '@/lib/domain/access/actor';
import type { Act } from '@/lib/domain/access/policy';
import type { Db } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';

export type NewEvent = {
  requestId: string | null;
  act: Act;
  actor: Actor | null;
  subjectId: string;
  objectId: string | null;
  detail: object;
  goTo: string | null;
};

/** Writes down what was done, in the transaction that does it. */
export async function recordEvent(db: Db, { actor, detail, ...event }: NewEvent): Promise<void> {
  await db.event.create({
    data: {
      ...event,
      userId: actor?.userId ?? null,
      userName: actor?.name ?? '',
      organisationId: actor?.organisation.id ?? null,
      detail: toJson(detail),
    },
    select: { id: true },
  });
}

export type PastEvent = { act: string; userId: string | null; detail: unknown; goTo: string | null };

/** The event of an earlier sending of the same form, or null. */
export async function findEventOfRequest(db: Db, requestId: string): Promise<PastEvent | null> {
  return db.event.findUnique({ where: { requestId }, select: { act: true, userId: true, detail: true, goTo: true } });
}

/** Whether an error says that the same form was already done in another transaction. */
export function isRepeatedRequest(error: unknown): boolean {
  return (
    error instanceof Prisma.PrismaClientKnownRequestError &&
    error.code === 'P2002' &&
    JSON.stringify(error.meta ?? {}).includes('request_id')
  );
}

/** Which unique constraint a write ran into, or null when the error is another. */
export function uniqueViolation(error: unknown): string | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') return null;
  return JSON.stringify(error.meta ?? {});
}

function toJson(detail: object): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(detail, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)));
}
