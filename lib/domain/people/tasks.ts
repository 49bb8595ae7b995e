import { type Role, rolesOf } from '@/lib/domain/access/actor';

/** What stands in a municipality today, as far as somebody has to do something about it. */
export type MunicipalCounts = {
  programmesDraft: number;
  programmesRunning: number;
  schools: number;
  schoolsWithoutPupils: number;
  products: number;
  /** Planned and not yet in any ration. */
  productsPlanned: number;
  rationDays: number;
  tendersDraft: number;
  tendersOpen: number;
  tendersToOpen: number;
  tendersToEvaluate: number;
  tendersToAward: number;
  tendersToContract: number;
  tendersDeserted: number;
  deliveriesDue: number;
  notesToReceive: number;
  actsToPay: number;
  producersToConfirm: number;
  documentsToVerify: number;
  openInvitations: number;
  heldRoles: readonly Role[];
};

export type TaskCode = keyof typeof places;

/** Where each task is done. */
const places = {
  'plan-year': '/municipio/programa',
  'load-schools': '/municipio/escuelas',
  'complete-pupils': '/municipio/escuelas',
  'list-products': '/municipio/productos',
  'plan-rations': '/municipio/raciones',
  'bring-in-product': '/municipio/productos',
  'draft-tender': '/municipio/convocatorias',
  'publish-tender': '/municipio/convocatorias',
  'call-again': '/municipio/convocatorias',
  'formalise-contract': '/municipio/contratos',
  'open-offers': '/municipio/convocatorias',
  'evaluate-offers': '/municipio/convocatorias',
  'award-tender': '/municipio/convocatorias',
  'receive-note': '/municipio/recepcion',
  'expect-delivery': '/municipio/recepcion',
  'pay-acts': '/municipio/pagos',
  'confirm-producer': '/municipio/censo?estado=pending',
  'verify-document': '/municipio/censo',
  'fill-roles': '/municipio/equipo#invitar',
  'await-invited': '/municipio/equipo',
} as const;

/** `start`: nothing there yet; `todo`: so many wait; `done`: nothing waits. */
export type HomeTask = { code: TaskCode; href: string; state: 'start' | 'todo' | 'done'; count: number };

type Found = [code: TaskCode, state: HomeTask['state'], count: number];

const waiting = (code: TaskCode, count: number): Found => [code, count > 0 ? 'todo' : 'done', count];
const begun = (code: TaskCode, there: number): Found => [code, there > 0 ? 'done' : 'start', there];

/** What each role has to do, in the order of the chain. Roles not named here have no list of their own. */
const lists: Partial<Record<Role, (counts: MunicipalCounts) => Found[]>> = {
  administrator: (c) => [
    waiting('fill-roles', rolesOf.municipality.filter((role) => !c.heldRoles.includes(role)).length),
    waiting('await-invited', c.openInvitations),
  ],
  'programme-officer': (c) => [
    c.programmesRunning > 0
      ? ['plan-year', 'done', c.programmesRunning]
      : ['plan-year', c.programmesDraft > 0 ? 'todo' : 'start', c.programmesDraft],
    begun('load-schools', c.schools),
    waiting('complete-pupils', c.schoolsWithoutPupils),
  ],
  nutritionist: (c) => [
    begun('list-products', c.products),
    begun('plan-rations', c.rationDays),
    waiting('bring-in-product', c.productsPlanned),
  ],
  'procurement-officer': (c) => [
    begun(
      'draft-tender',
      c.tendersDraft + c.tendersOpen + c.tendersToOpen + c.tendersToEvaluate + c.tendersToAward + c.tendersToContract,
    ),
    waiting('publish-tender', c.tendersDraft),
    waiting('call-again', c.tendersDeserted),
    waiting('formalise-contract', c.tendersToContract),
  ],
  evaluator: (c) => [waiting('open-offers', c.tendersToOpen), waiting('evaluate-offers', c.tendersToEvaluate)],
  authority: (c) => [waiting('award-tender', c.tendersToAward)],
  receiver: (c) => [waiting('receive-note', c.notesToReceive), waiting('expect-delivery', c.deliveriesDue)],
  treasurer: (c) => [waiting('pay-acts', c.actsToPay)],
  'census-officer': (c) => [waiting('confirm-producer', c.producersToConfirm), waiting('verify-document', c.documentsToVerify)],
};

/** @returns one list per role that the person has, in the order of the roles of a municipality */
export function tasksOf(roles: readonly Role[], counts: MunicipalCounts): { role: Role; tasks: HomeTask[] }[] {
  return rolesOf.municipality.flatMap((role) => {
    const list = roles.includes(role) ? lists[role] : undefined;
    return list
      ? [{ role, tasks: list(counts).map(([code, state, count]) => ({ code, href: places[code], state, count })) }]
      : [];
  });
}
