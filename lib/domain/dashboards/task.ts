import { account } from '@/lib/routes/account';
import type { Address } from '@/lib/routes/address';
import { ngo, operator, university } from '@/lib/routes/companions';
import { office } from '@/lib/routes/office';
import { producer } from '@/lib/routes/producer';
import { site } from '@/lib/routes/site';
import type { Day } from '../units';

/** Where each task of a checklist is done. */
const places = {
  // a municipality
  'plan-year': office.programmes(),
  'load-schools': office.schools(),
  'complete-pupils': office.schools(),
  'run-year': office.programmes(),
  'list-products': office.products(),
  'plan-rations': office.rations(),
  'bring-in-product': office.products(),
  'draft-tender': office.tenders(),
  'publish-tender': office.tenders(),
  'call-again': office.tenders(),
  'buy-rest': office.contracts(),
  'answer-questions': office.tenders(),
  'formalise-contract': office.contracts(),
  'open-offers': office.tenders(),
  'evaluate-offers': office.tenders(),
  'check-next': office.tenders(),
  'award-tender': office.tenders(),
  'give-receivers': office.home({}, 'sin-quien-reciba'),
  'receive-note': office.receptions(),
  'expect-delivery': office.receptions(),
  'pay-acts': office.payments(),
  'confirm-producer': office.census({ estado: 'pending' }),
  'verify-document': office.census(),
  'validate-rule': office.rules({ ver: 'pedidas' }),
  'review-rules': office.rules({ ver: 'por-validar' }),
  'second-role': office.team({}, 'por-aprobar'),
  'fill-roles': office.team({}, 'invitar'),
  'await-invited': office.team(),
  // a producer
  'confirm-offer': producer.offers(),
  'sign-papers': producer.offers(),
  'finish-offer': producer.offers(),
  'deliver-due': producer.deliveries(),
  'answer-change': producer.collections(),
  'declare-capacity': producer.file(),
  'complete-papers': producer.file(),
  'await-census': producer.file(),
  'answer-tender': site.tenders(),
  'collect-payment': producer.collections(),
  // university and NGO
  'read-needs': university.home({}, 'necesidades'),
  'write-commitment': ngo.newCommitment(),
  'report-overdue': account.home(),
  'follow-commitments': account.home(),
  'complete-team': account.team({}, 'invitar'),
  'await-member': account.team(),
  // the operator
  'create-municipality': operator.home({}, 'crear'),
  'await-administrator': operator.home(),
  'add-university': operator.home({}, 'crear'),
  'add-ngo': operator.home({}, 'crear'),
  'second-operator': account.team({}, 'invitar'),
} as const;

export type TaskCode = keyof typeof places;

/** `start`: nothing there yet; `todo`: so many wait; `wait`: somebody else comes first; `done`: nothing waits. */
export type HomeTask = {
  code: TaskCode;
  href: Address;
  state: 'start' | 'todo' | 'wait' | 'done';
  count: number;
  /** When it closes, where it does. */
  until?: Date | null;
  /** The last day of its term, where a rule sets one. */
  by?: Day | null;
};

/** A task found among the counts, before it knows its place; `href` where its place is one record. */
export type Found = readonly [
  code: TaskCode,
  state: HomeTask['state'],
  count: number,
  more?: { href?: Address | '' | null; until?: Date | null; by?: Day | null },
];

export const waiting = (code: TaskCode, count: number): Found => [code, count > 0 ? 'todo' : 'done', count];
export const startedTask = (code: TaskCode, there: number): Found => [code, there > 0 ? 'done' : 'start', there];

export function placedTasks([code, state, count, more]: Found): HomeTask {
  return {
    code,
    state,
    count,
    href: more?.href || places[code],
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
