import { type OrganisationKind, type OrganisationStatus, type Role, rolesOf } from '@/lib/domain/access/actor';
import type { Day } from '../units';
import { type Found, type HomeTask, startedTask, toTask, waiting } from './task';

/** What stands at a producer's today, as far as its people have to do something about it. */
export type ProducerCounts = {
  status: OrganisationStatus;
  capacities: number;
  /** Kinds of the papers that are in force. */
  papers: readonly string[];
  /** Awards of theirs that wait for the contract. */
  toSign: number;
  /** The offer of the one that they were told of first; null where there are none. */
  signOfferId: string | null;
  /** The day until which its papers may come at least (PLZ-DOCS); null where nobody reckoned it. */
  signUntil: Day | null;
  /** Offers begun for tenders that still take them, and not sent. */
  drafts: number;
  draftTenderId: string | null;
  draftUntil: Date | null;
  /** Sent offers that count only once they are confirmed against an amendment. */
  unconfirmed: number;
  unconfirmedOfferId: string | null;
  unconfirmedUntil: Date | null;
  /** Open tenders with something that the producer makes, for which nothing was begun nor sent. */
  fits: number;
  fitTenderId: string | null;
  fitUntil: Date | null;
  /** Due up to today, without a note. */
  deliveriesDue: number;
  /** Changes of contracts that wait for the producer's word, and the contract of the first. */
  changesAsked: number;
  changeContractId: string | null;
  /** Accepted by a school and not paid yet. */
  actsUnpaid: number;
};

/** Papers that every purchase above the smallest asks for (RUPE) or that every invoice needs (NIT). */
const basicPapers = ['nit', 'rupe'] as const;

/** A producer's day: what was won and may yet be lost, what closes first, then what a school waits for, then what keeps from selling, then money. */
function producerTasks(c: ProducerCounts): Found[] {
  const missing = basicPapers.filter((kind) => !c.papers.includes(kind)).length;
  const draft = { record: c.draftTenderId, until: c.draftUntil };
  const fit = { record: c.fitTenderId, until: c.fitUntil };
  const change = { record: c.changeContractId, until: null };
  const asked = { record: c.unconfirmedOfferId, until: c.unconfirmedUntil };
  const signing = { record: c.signOfferId, by: c.signUntil };
  return [
    ...(c.toSign > 0 ? [['sign-papers', 'todo', c.toSign, signing] as const] : []),
    ...(c.unconfirmed > 0 ? [['confirm-offer', 'todo', c.unconfirmed, asked] as const] : []),
    ['finish-offer', c.drafts > 0 ? 'todo' : 'done', c.drafts, draft],
    waiting('deliver-due', c.deliveriesDue),
    ['answer-change', c.changesAsked > 0 ? 'todo' : 'done', c.changesAsked, change],
    startedTask('declare-capacity', c.capacities),
    waiting('complete-papers', missing),
    ['await-census', c.status === 'pending' ? 'wait' : 'done', 0],
    ['answer-tender', c.fits > 0 ? 'todo' : 'done', c.fits, fit],
    ['collect-payment', c.actsUnpaid > 0 ? 'wait' : 'done', c.actsUnpaid],
  ];
}

/** What stands at a university, an NGO or the operator. */
export type OwnCounts = {
  kind: OrganisationKind;
  commitments: number;
  commitmentsOverdue: number;
  /** Due within a month. */
  commitmentsDue: number;
  /** Stated by producers in the last three months. */
  needs: number;
  openInvitations: number;
  heldRoles: readonly Role[];
  /** Of the whole installation; for the operator only. */
  municipalities: number;
  universities: number;
  ngos: number;
  /** Organisations in which nobody has come in yet. */
  unattended: number;
  operators: number;
};

const team = (c: OwnCounts): Found[] => [
  waiting('complete-team', rolesOf[c.kind].filter((role) => !c.heldRoles.includes(role)).length),
  waiting('await-member', c.openInvitations),
];

function commitmentTasks(c: OwnCounts): Found[] {
  return [
    ['report-overdue', c.commitmentsOverdue > 0 ? 'todo' : 'done', c.commitmentsOverdue, { kind: c.kind }],
    ['follow-commitments', c.commitmentsDue > 0 ? 'todo' : 'done', c.commitmentsDue, { kind: c.kind }],
  ];
}

const lists: Partial<Record<Role, (counts: OwnCounts) => Found[]>> = {
  operator: (c) => [
    startedTask('create-municipality', c.municipalities),
    c.municipalities + c.universities + c.ngos === 0
      ? ['await-administrator', 'wait', 0]
      : waiting('await-administrator', c.unattended),
    startedTask('add-university', c.universities),
    startedTask('add-ngo', c.ngos),
    startedTask('second-operator', c.operators - 1),
  ],
  researcher: (c) => [waiting('read-needs', c.needs), ...commitmentTasks(c)],
  technician: (c) => [...commitmentTasks(c), startedTask('write-commitment', c.commitments)],
  administrator: team,
};

/** @returns the day of a person of a university, an NGO or the operator, in one list */
export function ownTasksOf(roles: readonly Role[], counts: OwnCounts): HomeTask[] {
  return rolesOf[counts.kind].flatMap((role) => (roles.includes(role) ? (lists[role]?.(counts).map(toTask) ?? []) : []));
}

/** @returns the day of a producer, in one list */
export function producerTasksOf(counts: ProducerCounts): HomeTask[] {
  return producerTasks(counts).map(toTask);
}
