import type { Day } from '../units';

/** Where each task of a checklist is done. */
const places = {
  // a municipality
  'plan-year': '/municipio/programa',
  'load-schools': '/municipio/escuelas',
  'complete-pupils': '/municipio/escuelas',
  'run-year': '/municipio/programa',
  'list-products': '/municipio/productos',
  'plan-rations': '/municipio/raciones',
  'bring-in-product': '/municipio/productos',
  'draft-tender': '/municipio/convocatorias',
  'publish-tender': '/municipio/convocatorias',
  'call-again': '/municipio/convocatorias',
  'buy-rest': '/municipio/contratos',
  'answer-questions': '/municipio/convocatorias',
  'formalise-contract': '/municipio/contratos',
  'open-offers': '/municipio/convocatorias',
  'evaluate-offers': '/municipio/convocatorias',
  'check-next': '/municipio/convocatorias',
  'award-tender': '/municipio/convocatorias',
  'give-receivers': '/municipio#sin-quien-reciba',
  'receive-note': '/municipio/recepcion',
  'expect-delivery': '/municipio/recepcion',
  'pay-acts': '/municipio/pagos',
  'confirm-producer': '/municipio/censo?estado=pending',
  'verify-document': '/municipio/censo',
  'validate-rule': '/municipio/reglas?ver=pedidas',
  'review-rules': '/municipio/reglas?ver=por-validar',
  'second-role': '/municipio/equipo#por-aprobar',
  'fill-roles': '/municipio/equipo#invitar',
  'await-invited': '/municipio/equipo',
  // a producer
  'confirm-offer': '/productor/ofertas',
  'sign-papers': '/productor/ofertas',
  'finish-offer': '/productor/ofertas',
  'deliver-due': '/productor/entregas',
  'answer-change': '/productor/cobros',
  'declare-capacity': '/productor/ficha',
  'complete-papers': '/productor/ficha',
  'await-census': '/productor/ficha',
  'answer-tender': '/convocatorias',
  'collect-payment': '/productor/cobros',
  // university and NGO
  'read-needs': '/universidad#necesidades',
  'write-commitment': '/ong/nuevo',
  'report-overdue': '/cuenta',
  'follow-commitments': '/cuenta',
  'complete-team': '/cuenta/equipo#invitar',
  'await-member': '/cuenta/equipo',
  // the operator
  'create-municipality': '/operador#crear',
  'await-administrator': '/operador',
  'add-university': '/operador#crear',
  'add-ngo': '/operador#crear',
  'second-operator': '/cuenta/equipo#invitar',
} as const;

export type TaskCode = keyof typeof places;

/** `start`: nothing there yet; `todo`: so many wait; `wait`: somebody else comes first; `done`: nothing waits. */
export type HomeTask = {
  code: TaskCode;
  href: string;
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
  more?: { href?: string | null; until?: Date | null; by?: Day | null },
];

export const waiting = (code: TaskCode, count: number): Found => [code, count > 0 ? 'todo' : 'done', count];
export const startedTask = (code: TaskCode, there: number): Found => [code, there > 0 ? 'done' : 'start', there];

export function placedTasks([code, state, count, more]: Found): HomeTask {
  return {
    code,
    state,
    count,
    href: more?.href ?? places[code],
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
