import 'server-only';
import type { Role } from '@/lib/domain/access/actor';
import { yearInLaPaz } from '@/lib/domain/calendar';
import { firstPurchase } from '@/lib/domain/people/chain';
import type { HomeTask } from '@/lib/domain/people/task';
import { tasksOf } from '@/lib/domain/people/tasks';
import { readVisit } from '@/lib/platform/session';
import { countMunicipal } from './municipal-counts';

export type MunicipalHome = {
  organisation: string;
  year: number;
  roles: readonly Role[];
  lists: { role: Role; tasks: HomeTask[] }[];
  /** The way to the first purchase, until it has been gone. */
  chain: ReturnType<typeof firstPurchase>;
};

/** What each role of the reader has to do today, with counts. One statement besides the session's. */
export async function readMunicipalHome(): Promise<MunicipalHome | null> {
  const visit = await readVisit();
  if (visit?.actor.organisation.kind !== 'municipality') return null;
  const { userId, organisation, roles } = visit.actor;
  const year = yearInLaPaz(visit.now);
  const counts = (await countMunicipal([{ userId, organisationId: organisation.id }], year)).get(userId);
  if (!counts) return null;
  return { organisation: organisation.name, year, roles, lists: tasksOf(roles, counts), chain: firstPurchase(counts) };
}
