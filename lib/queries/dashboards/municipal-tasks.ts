import 'server-only';
import type { Role } from '@/lib/domain/access/actor';
import { dayInLaPaz, yearInLaPaz } from '@/lib/domain/calendar';
import { firstPurchase } from '@/lib/domain/dashboards/first-purchase';
import { tasksOf } from '@/lib/domain/dashboards/municipal-tasks';
import type { HomeTask } from '@/lib/domain/dashboards/task';
import { canDo, readEntitled } from '../entitled';
import { readLocalPurchaseSummary } from '../local-purchase';
import { type OwnClock, readPaymentClock } from '../payment-clock';
import { countMunicipal } from './municipal-counts';
import { readUnattended } from './unattended';

export type MunicipalHomeView = {
  organisation: string;
  year: number;
  roles: readonly Role[];
  lists: { role: Role; tasks: HomeTask[] }[];
  /** The way to the first purchase, until it has been gone. */
  chain: ReturnType<typeof firstPurchase>;
  /** What the year's receptions have come to. */
  purchase: Awaited<ReturnType<typeof readYear>>;
  /** Schools with deliveries and nobody to receive them, for who sees to it. */
  unattended: Awaited<ReturnType<typeof readUnattended>>;
  /** How long what is owed has waited; for whoever pays. */
  clock: OwnClock | null;
};

/** What each role of the reader has to do today, with counts. Three statements besides the session's, two more where a school lacks its receiver, one more for who pays; one for who only receives. */
export async function readMunicipalHome(): Promise<MunicipalHomeView | null> {
  const visit = await readEntitled('task.read-municipal');
  if (!visit) return null;
  const { userId, organisation, roles } = visit.actor;
  const year = yearInLaPaz(visit.now);
  const counts = (await countMunicipal([{ userId, organisationId: organisation.id }], year)).get(userId);
  if (!counts) return null;
  const onlyReceives = roles.every((role) => role === 'receiver');
  return {
    organisation: organisation.name,
    year,
    roles,
    lists: tasksOf(roles, counts),
    chain: firstPurchase(counts),
    unattended: await readUnattended(visit.actor, counts.schoolsWithoutReceiver),
    purchase: onlyReceives ? null : await readYear(organisation.municipalityCode, year),
    clock: canDo(visit.actor, 'payment.record') ? (await readPaymentClock(organisation.id, dayInLaPaz(visit.now))).clock : null,
  };
}

/** Null where nothing was received in the year. */
async function readYear(municipalityCode: string | null, year: number) {
  const summary = municipalityCode ? await readLocalPurchaseSummary(municipalityCode, year) : null;
  if (!summary || summary.accepted.total === 0n) return null;
  const { municipality, onTime, coverage, paymentDays, localGoals } = summary;
  return {
    municipality,
    year,
    local: summary.accepted.byOrigin.municipality,
    goal: localGoals?.now ?? null,
    onTime,
    coverage,
    medianDays: paymentDays?.median ?? null,
  };
}
