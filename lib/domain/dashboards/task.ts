import type { OrganisationKind } from '@/lib/domain/access/actor';
import type { Day } from '../units';

/** What a checklist may ask for, by who is asked. */
export const taskCodes = [
  // a municipality
  'plan-year',
  'load-schools',
  'complete-pupils',
  'run-year',
  'list-products',
  'plan-rations',
  'bring-in-product',
  'draft-tender',
  'publish-tender',
  'call-again',
  'buy-rest',
  'answer-questions',
  'formalise-contract',
  'open-offers',
  'evaluate-offers',
  'check-next',
  'award-tender',
  'give-receivers',
  'receive-note',
  'expect-delivery',
  'pay-acts',
  'confirm-producer',
  'verify-document',
  'validate-rule',
  'review-rules',
  'second-role',
  'fill-roles',
  'await-invited',
  // a producer
  'confirm-offer',
  'sign-papers',
  'finish-offer',
  'deliver-due',
  'answer-change',
  'declare-capacity',
  'complete-papers',
  'await-census',
  'answer-tender',
  'collect-payment',
  // university and NGO
  'read-needs',
  'write-commitment',
  'report-overdue',
  'follow-commitments',
  'complete-team',
  'await-member',
  // the operator
  'create-municipality',
  'await-administrator',
  'add-university',
  'add-ngo',
  'second-operator',
] as const;
export type TaskCode = (typeof taskCodes)[number];

/** `start`: nothing there yet; `todo`: so many wait; `wait`: somebody else comes first; `done`: nothing waits. */
export type HomeTask = {
  code: TaskCode;
  /** Of the one record where it is done, where it is one. */
  record?: string;
  /** Whose people it is asked of, where it stands elsewhere for each kind. */
  kind?: OrganisationKind;
  state: 'start' | 'todo' | 'wait' | 'done';
  count: number;
  /** When it closes, where it does. */
  until?: Date | null;
  /** The last day of its term, where a rule sets one. */
  by?: Day | null;
};

/** A task found among the counts. */
export type Found = readonly [
  code: TaskCode,
  state: HomeTask['state'],
  count: number,
  more?: { record?: string | null; kind?: OrganisationKind; until?: Date | null; by?: Day | null },
];

export const waiting = (code: TaskCode, count: number): Found => [code, count > 0 ? 'todo' : 'done', count];
export const startedTask = (code: TaskCode, there: number): Found => [code, there > 0 ? 'done' : 'start', there];

export function toTask([code, state, count, more]: Found): HomeTask {
  return {
    code,
    state,
    count,
    ...(more?.record && { record: more.record }),
    ...(more?.kind && { kind: more.kind }),
    ...(more?.until && { until: more.until }),
    ...(more?.by && { by: more.by }),
  };
}

/** What a producer has begun, sent or not answered yet is sealed: these come and go with their offers. */
const aboutOffers: ReadonlySet<TaskCode> = new Set(['confirm-offer', 'finish-offer', 'answer-tender']);

/** @returns the tasks that a page open to anybody may tell of a person */
export function tellingAnybody(tasks: readonly HomeTask[]): HomeTask[] {
  return tasks.filter(({ code }) => !aboutOffers.has(code));
}

/** @returns what to do first: the first in order that is the reader's turn, or null when nothing is */
export function nextTask(tasks: readonly HomeTask[]): HomeTask | null {
  return tasks.find(({ state }) => state === 'todo' || state === 'start') ?? null;
}
