import { expect, test } from 'vitest';
import { taskHint, taskLabel, taskWaits } from '@/components/dashboards/task-told';
import { type Role, roles, rolesOf } from '@/lib/domain/access/actor';
import { firstPurchase } from '@/lib/domain/dashboards/first-purchase';
import { type MunicipalCounts, tasksOf } from '@/lib/domain/dashboards/municipal-tasks';
import { type OwnCounts, ownTasksOf, type ProducerCounts, producerTasksOf } from '@/lib/domain/dashboards/own-tasks';
import { nextTask, type TaskCode, tellingAnybody } from '@/lib/domain/dashboards/task';
import { taskPath } from '@/lib/routes/task-places';
import { esBO } from '@/tests/support/spoken';

const t = esBO('checklists');

const empty: MunicipalCounts = {
  programmesDraft: 0,
  programmesRunning: 0,
  schools: 0,
  schoolsWithoutPupils: 0,
  products: 0,
  productsPlanned: 0,
  rationDays: 0,
  tendersDraft: 0,
  tendersOpen: 0,
  tendersToOpen: 0,
  tendersToEvaluate: 0,
  tendersToAward: 0,
  tendersToContract: 0,
  schoolsWithoutReceiver: 0,
  lotsUncovered: 0,
  uncoveredTenderId: null,
  contractsUnbought: 0,
  unboughtContractId: null,
  nextUnchecked: 0,
  nextTenderId: null,
  questionsOpen: 0,
  questionsTenderId: null,
  deliveriesDue: 0,
  notesToReceive: 0,
  actsToPay: 0,
  producersToConfirm: 0,
  documentsToVerify: 0,
  rulesAsked: 0,
  rulesRemembered: 0,
  rolesToSecond: 0,
  openInvitations: 0,
  heldRoles: [],
  producersConfirmed: 0,
  tendersPublished: 0,
  tendersOpened: 0,
  tendersRecommended: 0,
  tendersAwarded: 0,
  contracts: 0,
  acts: 0,
  payments: 0,
};

test('each municipal role has a list of its own, and nobody else', () => {
  expect(tasksOf(rolesOf.municipality, empty).map(({ role }) => role)).toEqual([...rolesOf.municipality]);
  expect(tasksOf(['producer'], empty)).toEqual([]);
});

test('what waits is said with how many', () => {
  expect(tasksOf(['evaluator'], { ...empty, tendersToOpen: 2 })[0]?.tasks).toEqual([
    { code: 'open-offers', state: 'todo', count: 2 },
    { code: 'evaluate-offers', state: 'done', count: 0 },
    { code: 'check-next', state: 'done', count: 0 },
  ]);
});

test.each<[Role, Partial<MunicipalCounts>, TaskCode | null]>([
  ['administrator', {}, 'fill-roles'],
  ['administrator', { rolesToSecond: 1 }, 'second-role'],
  ['authority', { rolesToSecond: 1 }, 'second-role'],
  ['authority', { rolesToSecond: 1, tendersToAward: 1 }, 'award-tender'],
  ['administrator', { heldRoles: rolesOf.municipality, openInvitations: 1 }, 'await-invited'],
  ['programme-officer', {}, 'plan-year'],
  ['programme-officer', { programmesDraft: 1 }, 'plan-year'],
  ['programme-officer', { programmesRunning: 1 }, 'load-schools'],
  ['programme-officer', { programmesRunning: 1, schools: 3, schoolsWithoutPupils: 2 }, 'complete-pupils'],
  ['nutritionist', { products: 2 }, 'plan-rations'],
  ['procurement-officer', { tendersDraft: 1 }, 'publish-tender'],
  ['procurement-officer', { tendersToContract: 1 }, 'formalise-contract'],
  ['evaluator', { tendersToEvaluate: 1, nextUnchecked: 1 }, 'evaluate-offers'],
  ['evaluator', { nextUnchecked: 1 }, 'check-next'],
  ['procurement-officer', { tendersOpen: 1, contractsUnbought: 1, questionsOpen: 1 }, 'buy-rest'],
  ['authority', { tendersToAward: 1 }, 'award-tender'],
  ['authority', {}, null],
  ['receiver', { deliveriesDue: 1, notesToReceive: 1 }, 'receive-note'],
  ['treasurer', { actsToPay: 9 }, 'pay-acts'],
  ['administrator', { heldRoles: rolesOf.municipality, schoolsWithoutReceiver: 2, openInvitations: 1 }, 'give-receivers'],
  ['procurement-officer', { tendersOpen: 1, schoolsWithoutReceiver: 2 }, 'give-receivers'],
  ['programme-officer', { programmesRunning: 1, schools: 4, schoolsWithoutReceiver: 2 }, 'give-receivers'],
  ['census-officer', { producersToConfirm: 1 }, 'confirm-producer'],
  ['legal-adviser', { rulesAsked: 1, rulesRemembered: 9 }, 'validate-rule'],
  ['legal-adviser', { rulesRemembered: 9 }, 'review-rules'],
])('%s with %j: first %s', (role, counts, code) => {
  const tasks = tasksOf([role], { ...empty, ...counts }).flatMap((list) => list.tasks);
  expect(nextTask(tasks)?.code ?? null).toBe(code);
});

const producer: ProducerCounts = {
  status: 'confirmed',
  capacities: 2,
  papers: ['nit', 'rupe', 'experience'],
  toSign: 0,
  signOfferId: null,
  signUntil: null,
  drafts: 0,
  draftTenderId: null,
  draftUntil: null,
  unconfirmed: 0,
  unconfirmedOfferId: null,
  unconfirmedUntil: null,
  fits: 0,
  fitTenderId: null,
  fitUntil: null,
  deliveriesDue: 0,
  changesAsked: 0,
  changeContractId: null,
  actsUnpaid: 0,
};
const friday = new Date('2026-11-27T20:00:00Z');
const fits = { fits: 2, fitTenderId: 'b', fitUntil: friday };

test.each<[string, Partial<ProducerCounts>, TaskCode | null, string | null]>([
  ['nothing waits', {}, null, null],
  ['money owed is for somebody else to do', { actsUnpaid: 4 }, null, null],
  ['an open purchase that fits', fits, 'answer-tender', '/productor/convocatorias/b'],
  [
    'an offer begun comes before another purchase',
    { ...fits, drafts: 1, draftTenderId: 'a' },
    'finish-offer',
    '/productor/convocatorias/a/oferta',
  ],
  [
    'an offer to confirm comes before everything',
    { drafts: 1, draftTenderId: 'a', unconfirmed: 1, unconfirmedOfferId: 'c', deliveriesDue: 3 },
    'confirm-offer',
    '/productor/ofertas/c',
  ],
  ['a delivery due comes before selling', { ...fits, deliveriesDue: 3 }, 'deliver-due', '/productor/entregas'],
  [
    'an offer that closes comes before a delivery',
    { drafts: 1, draftTenderId: 'a', deliveriesDue: 3 },
    'finish-offer',
    '/productor/convocatorias/a/oferta',
  ],
  [
    'a change of a contract waits for a word, after what is due',
    { ...fits, changesAsked: 1, changeContractId: 'c' },
    'answer-change',
    '/productor/contratos/c',
  ],
  ['without capacity nothing fits', { capacities: 0 }, 'declare-capacity', '/productor/ficha'],
  ['a basic paper lacks', { papers: ['nit'] }, 'complete-papers', '/productor/ficha'],
  ['waiting for the census, papers first', { status: 'pending', papers: [] }, 'complete-papers', '/productor/ficha'],
  ['waiting for the census and ready', { status: 'pending' }, null, null],
])('a producer, %s: %s', (_, counts, code, href) => {
  const next = nextTask(producerTasksOf({ ...producer, ...counts }));
  expect([next?.code ?? null, next && taskPath(next)]).toEqual([code, href]);
});

test('an award that waits for its contract leads, with the day of its papers, to the receipt', () => {
  const won = { ...producer, ...fits, toSign: 1, signOfferId: 'o', deliveriesDue: 3 };
  const task = nextTask(producerTasksOf({ ...won, signUntil: '2026-03-20' }));
  expect(task).toMatchObject({ code: 'sign-papers', record: 'o', by: '2026-03-20' });
  expect(task && taskHint(t, task)).toMatch(/20\smar\s2026.*PLZ-DOCS/);
  const unreckoned = nextTask(producerTasksOf({ ...won, signUntil: null }));
  expect(unreckoned && taskHint(t, unreckoned)).not.toMatch(/PLZ-DOCS/);
});

test('the census is waited for, never done by the producer; when a purchase closes is told', () => {
  const tasks = producerTasksOf({ ...producer, ...fits, status: 'pending', actsUnpaid: 4 });
  expect(tasks.filter(({ state }) => state === 'wait').map(({ code, count }) => [code, count])).toEqual([
    ['await-census', 0],
    ['collect-payment', 4],
  ]);
  expect(tasks.find(({ code }) => code === 'answer-tender')?.until).toEqual(friday);
});

const own: OwnCounts = {
  kind: 'ngo',
  commitments: 1,
  commitmentsOverdue: 0,
  commitmentsDue: 0,
  needs: 0,
  openInvitations: 0,
  heldRoles: ['administrator', 'technician', 'researcher'],
  municipalities: 1,
  universities: 1,
  ngos: 1,
  unattended: 0,
  operators: 2,
};

test.each<[Role, Partial<OwnCounts>, TaskCode | null]>([
  ['technician', {}, null],
  ['technician', { commitments: 0 }, 'write-commitment'],
  ['technician', { commitmentsOverdue: 1, commitmentsDue: 1 }, 'report-overdue'],
  ['researcher', { kind: 'university', needs: 2 }, 'read-needs'],
  ['researcher', { kind: 'university', commitmentsDue: 1 }, 'follow-commitments'],
  ['administrator', { heldRoles: ['administrator'] }, 'complete-team'],
  ['administrator', { openInvitations: 1 }, 'await-member'],
  ['administrator', { kind: 'university', heldRoles: ['administrator'] }, 'complete-team'],
  ['operator', { kind: 'operator', municipalities: 0, universities: 0, ngos: 0, operators: 1 }, 'create-municipality'],
  ['operator', { kind: 'operator', unattended: 1 }, 'await-administrator'],
  ['operator', { kind: 'operator', universities: 0 }, 'add-university'],
  ['operator', { kind: 'operator', ngos: 0 }, 'add-ngo'],
  ['operator', { kind: 'operator', operators: 1 }, 'second-operator'],
  ['operator', { kind: 'operator' }, null],
])('%s with %j: first %s', (role, counts, code) => {
  expect(nextTask(ownTasksOf([role], { ...own, ...counts }))?.code ?? null).toBe(code);
});

test('before there is any organisation its administrator is not waited for', () => {
  const tasks = ownTasksOf(['operator'], { ...own, kind: 'operator', municipalities: 0, universities: 0, ngos: 0 });
  expect(tasks.find(({ code }) => code === 'await-administrator')?.state).toBe('wait');
});

const linksOf = (counts: Partial<MunicipalCounts>) =>
  (firstPurchase({ ...empty, ...counts }) ?? []).flatMap(({ links }) => links);
const statesOf = (counts: Partial<MunicipalCounts>) => new Map(linksOf(counts).map(({ code, state }) => [code, state]));

test('in an empty municipality whatever needs nothing before it is free, and the rest comes later', () => {
  const free = linksOf({}).filter(({ state }) => state === 'free');
  expect(free.map(({ code }) => code)).toEqual(['fill-roles', 'plan-year', 'load-schools', 'list-products', 'confirm-producer']);
  expect(linksOf({}).some(({ held }) => held)).toBe(false);
  expect(
    linksOf({ heldRoles: ['nutritionist'] })
      .filter(({ held }) => held)
      .map(({ role }) => role),
  ).toEqual(['nutritionist', 'nutritionist']);
});

test.each<[Partial<MunicipalCounts>, TaskCode, 'done' | 'free' | 'later']>([
  [{ heldRoles: rolesOf.municipality }, 'fill-roles', 'done'],
  [{ programmesDraft: 1 }, 'plan-year', 'done'],
  [{ programmesDraft: 1 }, 'run-year', 'later'],
  [{ schools: 2, schoolsWithoutPupils: 2 }, 'complete-pupils', 'free'],
  [{ programmesDraft: 1, schools: 2 }, 'run-year', 'free'],
  [{ programmesRunning: 1, schools: 2 }, 'run-year', 'done'],
  [{ products: 1 }, 'plan-rations', 'later'],
  [{ products: 1, programmesDraft: 1 }, 'plan-rations', 'free'],
  [{ programmesRunning: 1, schools: 2, products: 1, rationDays: 5 }, 'draft-tender', 'free'],
  [{ tendersDraft: 1 }, 'publish-tender', 'free'],
  [{ tendersPublished: 1 }, 'open-offers', 'free'],
  [{ tendersPublished: 1, tendersOpened: 1 }, 'evaluate-offers', 'free'],
  [{ tendersRecommended: 1 }, 'award-tender', 'free'],
  [{ tendersAwarded: 1 }, 'formalise-contract', 'free'],
  [{ contracts: 1 }, 'receive-note', 'free'],
  [{ contracts: 1, acts: 1 }, 'pay-acts', 'free'],
])('with %j, %s is %s', (counts, code, state) => expect(statesOf(counts).get(code)).toBe(state));

test('once something was bought, received and paid, the way has been gone', () => {
  expect(firstPurchase({ ...empty, payments: 1 })).toBeNull();
});

test('every task of every list has its words, and leads to a page of this site', () => {
  const all = [
    ...tasksOf(roles, empty).flatMap(({ tasks }) => tasks),
    ...producerTasksOf({
      ...producer,
      ...fits,
      drafts: 1,
      draftTenderId: 'a',
      draftUntil: friday,
      unconfirmed: 1,
      unconfirmedOfferId: 'c',
    }),
    ...(['university', 'ngo', 'operator'] as const).flatMap((kind) => ownTasksOf(roles, { ...own, kind })),
  ];
  for (const task of all) {
    expect(taskPath(task)).toMatch(/^\//);
    expect(taskLabel(t, task.code).length).toBeGreaterThan(5);
    if (task.state !== 'done') expect(taskWaits(t, task)).not.toMatch(/undefined|NaN|^$/);
    expect(taskHint(t, task)).not.toMatch(/undefined|NaN|^$/);
  }
});

test('a card that anybody reads is the same whatever a producer has begun or sent', () => {
  const card = (counts: Partial<ProducerCounts>) => nextTask(tellingAnybody(producerTasksOf({ ...producer, ...counts })));
  const idle = { drafts: 0, fits: 0, fitTenderId: null };
  for (const offers of [
    { drafts: 1, draftTenderId: 'a', draftUntil: friday },
    { drafts: 0, ...fits },
    { drafts: 2, ...fits },
    { unconfirmed: 1, unconfirmedOfferId: 'c', unconfirmedUntil: friday },
  ])
    for (const rest of [{}, { deliveriesDue: 2 }, { capacities: 0 }])
      expect(card({ ...offers, ...rest })).toEqual(card({ ...idle, ...rest }));
});
