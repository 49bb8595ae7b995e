import 'server-only';
import { listUnattended } from '@/lib/data/receivers';
import type { Actor } from '@/lib/domain/access/actor';
import { mayTry } from '@/lib/domain/access/may';
import { prisma } from '@/lib/platform/database';
import { canDo } from '../entitled';

const most = 30;

/**
 * The schools of the reader's municipality with deliveries and nobody to receive them, the most pressing of them by name.
 * Null for who does not see to it, and where there is none. Two statements.
 * @param count how many there are in all
 */
export async function readUnattended(actor: Actor, count: number) {
  const { organisation } = actor;
  if (count === 0 || !canDo(actor, 'receiver.read-missing')) return null;
  const schools = await listUnattended(prisma(), organisation.id, most);
  const administrators = await prisma().membership.findMany({
    where: { organisationId: organisation.id, active: true, roles: { has: 'administrator' } },
    orderBy: { user: { name: 'asc' } },
    select: { user: { select: { name: true } } },
  });
  return {
    count,
    schools,
    mayGive: mayTry(actor, 'membership.change'),
    administrators: administrators.map(({ user }) => user.name),
  };
}
