import 'server-only';
import { z } from 'zod';
import { Prisma } from '@/lib/platform/prisma/client';

/** What a trigger raises that keeps something as it is: `ERRCODE = 'restrict_violation'` in prisma/migrations. */
export const restrictViolation = '23001';

const meta = z.object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }) });

/** The SQLSTATE with which PostgreSQL refused a statement, five characters; null when the error is another. Its text is for the log alone. */
export function sqlStateOf(error: unknown): string | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null;
  return meta.safeParse(error.meta).data?.driverAdapterError.cause.originalCode ?? null;
}
