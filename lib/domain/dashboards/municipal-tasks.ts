import { type Role, rolesOf } from '@/lib/domain/access/actor';
import { type Found, type HomeTask, startedTask, toTask, waiting } from './task';

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
  /** Schools with deliveries and nobody to receive them. */
  schoolsWithoutReceiver: number;
  /** Lots, or what is left of them, that a decided tender left without supplier and nobody has called for again. */
  lotsUncovered: number;
  /** The first tender that left some; null where none did. */
  uncoveredTenderId: string | null;
  /** Contracts that ended early and left food that can still be bought and nobody called for again. */
  contractsUnbought: number;
  /** The one of them that ended first; null where there are none. */
  unboughtContractId: string | null;
  /** Awarded tenders without a contract yet, where whoever is next in order was not checked to the end. */
  nextUnchecked: number;
  /** The first of them; null where there are none. */
  nextTenderId: string | null;
  /** Asked of tenders that take offers, and not answered yet. */
  questionsOpen: number;
  /** The tender with some that closes first; null where there are none. */
  questionsTenderId: string | null;
  deliveriesDue: number;
  notesToReceive: number;
  actsToPay: number;
  producersToConfirm: number;
  documentsToVerify: number;
  /** Asked of the legal adviser and not answered yet. */
  rulesAsked: number;
  /** Only remembered, and the municipality has said nothing of them. */
  rulesRemembered: number;
  openInvitations: number;
  /** Roles that wait for a second person, this one among those who may. */
  rolesToSecond: number;
  heldRoles: readonly Role[];
  /** What has been reached at least once, whatever the year: the way of the first purchase. */
  producersConfirmed: number;
  tendersPublished: number;
  tendersOpened: number;
  tendersRecommended: number;
  tendersAwarded: number;
  contracts: number;
  acts: number;
  payments: number;
};

/** What each role has to do, in the order of the chain. Roles not named here have no list of their own. */
const lists: Partial<Record<Role, (counts: MunicipalCounts) => Found[]>> = {
  administrator: (c) => [
    waiting('second-role', c.rolesToSecond),
    waiting('fill-roles', rolesOf.municipality.filter((role) => !c.heldRoles.includes(role)).length),
    waiting('give-receivers', c.schoolsWithoutReceiver),
    waiting('await-invited', c.openInvitations),
  ],
  'programme-officer': (c) => [
    c.programmesRunning > 0
      ? ['plan-year', 'done', c.programmesRunning]
      : ['plan-year', c.programmesDraft > 0 ? 'todo' : 'start', c.programmesDraft],
    startedTask('load-schools', c.schools),
    waiting('complete-pupils', c.schoolsWithoutPupils),
    waiting('give-receivers', c.schoolsWithoutReceiver),
  ],
  nutritionist: (c) => [
    startedTask('list-products', c.products),
    startedTask('plan-rations', c.rationDays),
    waiting('bring-in-product', c.productsPlanned),
  ],
  'procurement-officer': (c) => [
    // What children would go without leads.
    ['call-again', c.lotsUncovered > 0 ? 'todo' : 'done', c.lotsUncovered, { record: c.uncoveredTenderId }],
    ['buy-rest', c.contractsUnbought > 0 ? 'todo' : 'done', c.contractsUnbought, { record: c.unboughtContractId }],
    // Whoever asked cannot wait: after the closing nobody answers.
    [
      'answer-questions',
      c.questionsOpen > 0 ? 'todo' : 'done',
      c.questionsOpen,
      {
        record: c.questionsTenderId,
      },
    ],
    startedTask(
      'draft-tender',
      c.tendersDraft + c.tendersOpen + c.tendersToOpen + c.tendersToEvaluate + c.tendersToAward + c.tendersToContract,
    ),
    waiting('publish-tender', c.tendersDraft),
    waiting('formalise-contract', c.tendersToContract),
    waiting('give-receivers', c.schoolsWithoutReceiver),
  ],
  evaluator: (c) => [
    waiting('open-offers', c.tendersToOpen),
    waiting('evaluate-offers', c.tendersToEvaluate),
    // Without it the authority can pass nothing on when a winner does not sign.
    ['check-next', c.nextUnchecked > 0 ? 'todo' : 'done', c.nextUnchecked, { record: c.nextTenderId }],
  ],
  authority: (c) => [waiting('award-tender', c.tendersToAward), waiting('second-role', c.rolesToSecond)],
  receiver: (c) => [waiting('receive-note', c.notesToReceive), waiting('expect-delivery', c.deliveriesDue)],
  treasurer: (c) => [waiting('pay-acts', c.actsToPay)],
  'census-officer': (c) => [waiting('confirm-producer', c.producersToConfirm), waiting('verify-document', c.documentsToVerify)],
  'legal-adviser': (c) => [waiting('validate-rule', c.rulesAsked), waiting('review-rules', c.rulesRemembered)],
};

/** @returns one list per role that the person has, in the order of the roles of a municipality */
export function tasksOf(roles: readonly Role[], counts: MunicipalCounts): { role: Role; tasks: HomeTask[] }[] {
  return rolesOf.municipality.flatMap((role) => {
    const list = roles.includes(role) ? lists[role] : undefined;
    return list ? [{ role, tasks: list(counts).map(toTask) }] : [];
  });
}
