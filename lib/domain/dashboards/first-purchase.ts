import { type Role, rolesOf } from '@/lib/domain/access/actor';
import type { MunicipalCounts } from './municipal-tasks';
import type { TaskCode } from './task';

/** Where the way of the first purchase stands at one link; `free`: it could be done now, `later`: another comes before it. */
export type ChainLink = {
  code: TaskCode;
  role: Role;
  state: 'done' | 'free' | 'later';
  /** Whether anybody has the role. */
  held: boolean;
};

export type ChainStage = 'organise' | 'plan' | 'buy' | 'receive';

type Link = { code: TaskCode; role: Role; after: readonly TaskCode[]; reached: (counts: MunicipalCounts) => boolean };

const everyRoleHeld = (c: MunicipalCounts) => rolesOf.municipality.every((role) => c.heldRoles.includes(role));

/** The first purchase, link by link: who does each, and what must stand before it. */
const chain: Record<ChainStage, readonly Link[]> = {
  organise: [{ code: 'fill-roles', role: 'administrator', after: [], reached: everyRoleHeld }],
  plan: [
    { code: 'plan-year', role: 'programme-officer', after: [], reached: (c) => c.programmesDraft + c.programmesRunning > 0 },
    { code: 'load-schools', role: 'programme-officer', after: [], reached: (c) => c.schools > 0 },
    {
      code: 'complete-pupils',
      role: 'programme-officer',
      after: ['load-schools'],
      reached: (c) => c.schools > 0 && c.schoolsWithoutPupils === 0,
    },
    {
      code: 'run-year',
      role: 'programme-officer',
      after: ['plan-year', 'complete-pupils'],
      reached: (c) => c.programmesRunning > 0,
    },
    { code: 'list-products', role: 'nutritionist', after: [], reached: (c) => c.products > 0 },
    { code: 'plan-rations', role: 'nutritionist', after: ['plan-year', 'list-products'], reached: (c) => c.rationDays > 0 },
  ],
  buy: [
    { code: 'confirm-producer', role: 'census-officer', after: [], reached: (c) => c.producersConfirmed > 0 },
    {
      code: 'draft-tender',
      role: 'procurement-officer',
      after: ['run-year', 'plan-rations'],
      reached: (c) => c.tendersDraft + c.tendersPublished > 0,
    },
    { code: 'publish-tender', role: 'procurement-officer', after: ['draft-tender'], reached: (c) => c.tendersPublished > 0 },
    { code: 'open-offers', role: 'evaluator', after: ['publish-tender'], reached: (c) => c.tendersOpened > 0 },
    { code: 'evaluate-offers', role: 'evaluator', after: ['open-offers'], reached: (c) => c.tendersRecommended > 0 },
    { code: 'award-tender', role: 'authority', after: ['evaluate-offers'], reached: (c) => c.tendersAwarded > 0 },
    { code: 'formalise-contract', role: 'procurement-officer', after: ['award-tender'], reached: (c) => c.contracts > 0 },
  ],
  receive: [
    { code: 'receive-note', role: 'receiver', after: ['formalise-contract'], reached: (c) => c.acts > 0 },
    { code: 'pay-acts', role: 'treasurer', after: ['receive-note'], reached: (c) => c.payments > 0 },
  ],
};

/**
 * The way of a municipality to its first purchase, stage by stage, for everybody in it.
 * @returns null once something was bought, received and paid: the way has been gone
 */
export function firstPurchase(counts: MunicipalCounts): { stage: ChainStage; links: ChainLink[] }[] | null {
  if (counts.payments > 0) return null;
  const all = Object.values(chain).flat();
  const stands = (code: TaskCode) => all.some((link) => link.code === code && link.reached(counts));
  return (Object.keys(chain) as ChainStage[]).map((stage) => ({
    stage,
    links: chain[stage].map(({ code, role, after, reached }) => ({
      code,
      role,
      state: reached(counts) ? 'done' : after.every(stands) ? 'free' : 'later',
      held: counts.heldRoles.includes(role),
    })),
  }));
}
