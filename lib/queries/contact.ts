import 'server-only';
import { clock } from '@/lib/platform/clock';
import { prisma } from '@/lib/platform/database';
import { env } from '@/lib/platform/env';

export type Contact = { operator: string | null; email: string | null; phone: string | null; isDemo: boolean };

/** Who runs this installation, and how they said they can be reached. One statement besides the clock. */
export async function readContact(): Promise<Contact> {
  const { CONTACT_EMAIL, CONTACT_PHONE } = env();
  const [{ isDemo }, operator] = await Promise.all([
    clock(),
    prisma().organisation.findFirst({ where: { kind: 'operator' }, orderBy: { createdAt: 'asc' }, select: { name: true } }),
  ]);
  return { operator: operator?.name ?? null, email: CONTACT_EMAIL ?? null, phone: CONTACT_PHONE ?? null, isDemo };
}
