import type { EventFields, Undescribed } from '../records/event-texts';
import type { ChangeName } from './policy';

const id = { id: 'kept' } as const;
const session = { id: 'kept', userId: 'kept', organisationId: 'kept', home: 'kept' } as const;
const versioned = { id: 'kept', version: 'kept' } as const;
const amended = { id: 'kept', amendmentId: 'kept' } as const;
const lots = { each: { number: 'kept', id: 'kept' } } as const;
const short = { each: { lots, product: 'text', units: 'kept', asked: 'kept' } } as const;
const ended = { id: 'kept', from: 'kept', reason: 'text' } as const;
const madeFile = { id: 'kept', fileName: 'kept', lines: 'kept', bytes: 'kept' } as const;

/**
 * What the event of each action tells, field by field. Ids, figures, closed words and numbers of record stay in the event; names and what
 * somebody wrote lie beside it (`event_texts`), where they can be erased. An action without a line, or a field that its line leaves out,
 * is an error of types where the action is defined.
 */
export const eventFields = {
  // people
  'session.sign-in': session,
  'session.sign-in-demo': session,
  'walk.go': { step: 'kept', path: 'kept' },
  'walk.leave': { finished: 'kept' },
  'language.choose': { locale: 'kept' },
  'session.sign-out': { id: 'kept', isHere: 'kept' },
  'session.sign-out-everywhere': { ended: 'kept' },
  'session.switch-organisation': { id: 'kept', home: 'kept' },
  'password.change': { ended: 'kept' },
  'notice.mark-read': { read: 'kept' },
  'producer.register': session,
  'invitation.accept': session,
  'invitation.create': id,
  'invitation.revoke': id,
  'membership.change': { id: 'kept', roles: 'kept', active: 'kept', proposed: 'kept' },
  'role.second': { id: 'kept', roles: 'kept' },
  'role.decline': { id: 'kept', roles: 'kept' },
  'recovery.issue': id,
  'recovery.use': session,
  'recovery.ask-link': {},
  'recovery.follow-link': session,
  'recovery.confirm': id,
  'recovery.vouch': id,
  'organisation.create': { id: 'kept', invitationId: 'kept', secondId: 'kept' },
  'organisation.invite-administrator': id,
  // what is held of somebody
  'account.export': madeFile,
  'account.erase': id,
  'organisation.export': madeFile,
  'organisation.erase': { id: 'kept', hasSupplied: 'kept' },
  // census
  'producer.enter': { id: 'kept', isSealed: 'kept' },
  'producer.return': id,
  'producer.confirm': id,
  'capacity.enter': id,
  'document.enter': { id: 'kept', fileId: 'kept' },
  'document.verify': id,
  'actor.update': id,
  'capacity.save': id,
  'capacity.remove': id,
  'document.save': { id: 'kept', fileId: 'kept' },
  'document.remove': id,
  'document.remove-file': { id: 'kept', documentId: 'kept' },
  'need.state': id,
  // programme, schools, rations
  'programme.create': id,
  'programme.update': id,
  'programme.move': { id: 'kept', from: 'kept', to: 'kept' },
  'programme.set-break': { id: 'kept', breakId: 'kept', startsOn: 'kept', endsOn: 'kept', reason: 'text' },
  'programme.remove-break': { id: 'kept', breakId: 'kept' },
  'school.save': { id: 'kept', code: 'kept', pupils: 'kept' },
  'school.merge': { id: 'kept', code: 'kept', name: 'text', into: 'kept' },
  'schools.stage': { id: 'kept', fileName: 'text', year: 'kept', rows: 'kept' },
  'schools.set-columns': { id: 'kept', columns: 'kept' },
  'schools.import': { id: 'kept', jobId: 'kept', importId: 'kept', added: 'kept', changed: 'kept', unchanged: 'kept' },
  'zone.save': { id: 'kept', name: 'text' },
  'zone.merge': { id: 'kept', name: 'text', into: 'kept', schools: 'kept', drafted: 'kept', published: 'kept' },
  'zone.remove': { id: 'kept', name: 'text' },
  'product.save': { id: 'kept', name: 'text' },
  'ration.save': { id: 'kept', level: 'kept', weekdays: 'kept' },
  'ration.copy': { id: 'kept', from: 'kept', fromLevel: 'kept', levels: 'kept', left: 'kept' },
  'target.save': { level: 'kept', meal: 'kept', targets: { each: { nutrient: 'kept', amount: 'kept' } } },
  // tender
  'tender.draft': { id: 'kept', version: 'kept', reference: 'kept' },
  'tender.update': versioned,
  'lot.save': versioned,
  'lot.remove': versioned,
  'lot.split': { id: 'kept', version: 'kept', lots: 'kept' },
  'lot.merge': versioned,
  'lot.take-demand': versioned,
  'requirement.save': versioned,
  'requirement.remove': versioned,
  'tender.publish': {
    id: 'kept',
    modality: 'kept',
    told: 'kept',
    unserved: { each: { level: 'kept', weekdays: 'kept', never: 'kept', pupils: 'kept', days: 'kept' } },
    short,
    legalBasis: 'text',
    splittingReason: 'text',
    idleReason: 'text',
    outOfReachReason: 'text',
  },
  'tender.amend': {
    id: 'kept',
    number: 'kept',
    effect: 'kept',
    reason: 'text',
    changes: 'text',
    legalBasis: 'text',
    outOfReachReason: 'text',
    short,
  },
  'tender.second-call': { id: 'kept', version: 'kept', reference: 'kept' },
  'tender.cancel': ended,
  'tender.annul': ended,
  'rule.override': { id: 'kept', ruleId: 'kept', value: 'kept' },
  'rule.validate': { id: 'kept', ruleId: 'kept', verdict: 'kept', value: 'kept' },
  'rule.ask': { id: 'kept', ruleId: 'kept', added: 'kept' },
  // offers
  'offer.save-draft': { savedAt: 'kept', overAt: 'kept' },
  'offer.send': { id: 'kept', receiptNumber: 'kept', sha256: 'kept', sentAt: 'kept', kept: 'kept' },
  'offer.withdraw': { id: 'kept', withdrawnAt: 'kept' },
  'offer.confirm': { id: 'kept', amendment: 'kept', confirmedAt: 'kept' },
  'question.ask': { id: 'kept', tenderId: 'kept' },
  'question.answer': { id: 'kept', answered: 'kept', corrected: 'kept' },
  // opening, evaluation, award
  'tender.open': { opened: 'kept', unreadable: 'kept' },
  'requirement.check': { checks: { each: { requirementId: 'kept', complies: 'kept' } } },
  'claim.check': { offerId: 'kept', checks: { each: { claim: 'kept', confirmed: 'kept', reason: 'text' } } },
  'tender.recommend': { recommended: { each: { targetId: 'kept', recommendedOfferId: 'kept', legalBasis: 'text' } } },
  'tender.return-evaluation': { returnId: 'kept', remarks: 'text' },
  'tender.award': { units: { each: { unitId: 'kept', offerId: 'kept', departs: 'kept', capacityReason: 'text' } } },
  'tender.award-next': { unitId: 'kept', from: 'kept', to: 'kept', round: 'kept', waits: 'kept' },
  // contract to payment
  'contract.formalise': {
    id: 'kept',
    contractIds: 'kept',
    surplus: 'kept',
    reason: 'text',
    early: { each: { term: 'kept', day: 'kept', trace: 'text' } },
  },
  'contract.reschedule': {
    id: 'kept',
    from: 'kept',
    reason: 'text',
    before: 'kept',
    after: 'kept',
    schools: { each: { schoolId: 'kept', before: 'kept', after: 'kept' } },
  },
  'contract.change': { id: 'kept', changeId: 'kept', kind: 'kept', amountCentavos: 'kept', reason: 'text' },
  'contract.answer-change': { id: 'kept', changeId: 'kept', agreed: 'kept' },
  'fine.impose': { id: 'kept', fineId: 'kept', number: 'kept', amountCentavos: 'kept', bpsPerDay: 'kept', reason: 'text' },
  'fine.lift': { id: 'kept', fineId: 'kept', fine: 'kept', reason: 'text' },
  'contract.end': { id: 'kept', kind: 'kept', reason: 'text', closed: 'kept' },
  'delivery.note': { id: 'kept', number: 'kept', units: 'kept' },
  'delivery.withdraw': id,
  'delivery.close': { id: 'kept', closed: 'kept' },
  'reception.correct': amended,
  'reception.return': amended,
  'reception.add-surplus': amended,
  'reception.answer': { id: 'kept', amendmentId: 'kept', confirmed: 'kept' },
  'delivery.receive': {
    id: 'kept',
    actId: 'kept',
    acceptedUnits: 'kept',
    rejectedUnits: 'kept',
    missingUnits: 'kept',
    agreedExpired: 'kept',
  },
  'payment.record': {
    id: 'kept',
    acts: 'kept',
    grossCentavos: 'kept',
    retainedCentavos: 'kept',
    taxCentavos: 'kept',
    fineCentavos: 'kept',
    netCentavos: 'kept',
    daysFromAct: 'kept',
  },
  'payment.reverse': { id: 'kept', voucher: 'kept', netCentavos: 'kept', reason: 'text' },
  // matrix
  'commitment.save': { id: 'kept', itemId: 'kept' },
  'commitment.answer': { id: 'kept', accepted: 'kept' },
  'commitment.report': { id: 'kept', state: 'kept' },
  'fair.record': id,
  // long work
  'purchase-lines.export': madeFile,
  'job.cancel': id,
  'job.send-again': { id: 'kept', kind: 'kept' },
  // mail
  'mail.ask-address': { asked: 'kept' },
  'mail.choose': { asked: 'kept' },
  'mail.follow-link': { purpose: 'kept' },
  // demonstration
  'demo.move-clock': { aheadSeconds: 'kept' },
} as const satisfies Record<ChangeName, EventFields>;

/** An action of which each field of its event is described: `unknown`. Of another, what types tell. */
export type EventDescribed<Name extends ChangeName, Told> = [Undescribed<(typeof eventFields)[Name], Told>] extends [never]
  ? unknown
  : { undescribedFields: Undescribed<(typeof eventFields)[Name], Told> };
