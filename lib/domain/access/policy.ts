import type { OrganisationKind, Role } from './actor';

/**
 * Whose records a row reaches:
 * - `anyone`: no session is needed (registration, sign-in, public figures);
 * - `self`: the person's own account;
 * - `own`: records of the organisation the person acts for, or of a party in which it bids and supplies;
 * - `school`: records of a school to which the receiver is bound, in their own municipality;
 * - `party`: records in which the organisation, or a party of its, has a part (a contract has two);
 * - `territory`: records of organisations in the municipality's territory;
 * - `open`: records that are public, on which people of this kind may act (an offer on a published tender).
 */
export type AccessScope = 'anyone' | 'self' | 'own' | 'school' | 'party' | 'territory' | 'open';

export type PolicyRow = {
  scope: AccessScope;
  /** Absent: every kind of organisation. */
  kinds?: readonly OrganisationKind[];
  /** Absent: every role of those kinds. */
  roles?: readonly Role[];
  /** Organisations that the census has not confirmed yet are told so. */
  confirmedOnly?: true;
};

const municipal = (...roles: Role[]) => ({ scope: 'own', kinds: ['municipality'], roles }) as const;
const producing = { scope: 'own', kinds: ['producer'], roles: ['producer'] } as const;
const everyMunicipalRole = { scope: 'own', kinds: ['municipality'] } as const;

/** Who may do what. The whole policy is this table; what has no row is refused. */
export const policy = {
  // people
  'session.sign-in': { scope: 'anyone' },
  'session.sign-in-demo': { scope: 'anyone' },
  'walk.go': { scope: 'anyone' },
  'walk.leave': { scope: 'anyone' },
  'language.choose': { scope: 'anyone' },
  'session.sign-out': { scope: 'self' },
  'session.sign-out-everywhere': { scope: 'self' },
  'session.switch-organisation': { scope: 'self' },
  'password.change': { scope: 'self' },
  'notice.mark-read': { scope: 'self' },
  'producer.register': { scope: 'anyone' },
  'invitation.accept': { scope: 'anyone' },
  'invitation.create': { scope: 'own', roles: ['administrator', 'operator'] },
  'invitation.revoke': { scope: 'own', roles: ['administrator', 'operator'] },
  'membership.change': { scope: 'own', roles: ['administrator', 'operator'] },
  'role.second': { scope: 'own', kinds: ['municipality'], roles: ['administrator', 'authority'] },
  'role.decline': { scope: 'own', kinds: ['municipality'], roles: ['administrator', 'authority'] },
  'recovery.issue': { scope: 'open', roles: ['administrator', 'operator', 'census-officer'] },
  'recovery.use': { scope: 'anyone' },
  'recovery.ask-link': { scope: 'anyone' },
  'recovery.follow-link': { scope: 'anyone' },
  'recovery.confirm': { scope: 'self' },
  'recovery.vouch': { scope: 'own', kinds: ['municipality'], roles: ['administrator', 'authority'] },
  'organisation.create': { scope: 'own', kinds: ['operator'], roles: ['operator'] },
  'organisation.invite-administrator': { scope: 'open', kinds: ['operator'], roles: ['operator'] },
  // what is held of somebody
  'account.export': { scope: 'self' },
  'account.erase': { scope: 'self' },
  'organisation.export': { scope: 'own', roles: ['administrator', 'operator', 'producer'] },
  'organisation.erase': producing,
  // census
  'producer.enter': { scope: 'own', kinds: ['municipality'], roles: ['census-officer'] },
  'producer.return': { scope: 'territory', kinds: ['municipality'], roles: ['census-officer'] },
  'producer.confirm': { scope: 'territory', kinds: ['municipality'], roles: ['census-officer'] },
  'capacity.enter': { scope: 'territory', kinds: ['municipality'], roles: ['census-officer'] },
  'document.enter': { scope: 'territory', kinds: ['municipality'], roles: ['census-officer'] },
  'document.verify': { scope: 'territory', kinds: ['municipality'], roles: ['census-officer'] },
  'actor.update': producing,
  'capacity.save': producing,
  'capacity.remove': producing,
  'document.save': producing,
  'document.remove': producing,
  'document.remove-file': producing,
  'need.state': producing,
  // programme, schools, rations
  'programme.create': municipal('programme-officer'),
  'programme.update': municipal('programme-officer'),
  'programme.move': municipal('programme-officer'),
  'programme.set-break': municipal('programme-officer'),
  'programme.remove-break': municipal('programme-officer'),
  'school.save': municipal('programme-officer'),
  'school.merge': municipal('programme-officer'),
  'schools.stage': municipal('programme-officer'),
  'schools.set-columns': municipal('programme-officer'),
  'schools.import': municipal('programme-officer'),
  'zone.save': municipal('programme-officer'),
  'zone.merge': municipal('programme-officer'),
  'zone.remove': municipal('programme-officer'),
  'product.save': municipal('nutritionist'),
  'ration.save': municipal('nutritionist'),
  'ration.copy': municipal('nutritionist'),
  'target.save': municipal('nutritionist'),
  // tender
  'tender.draft': municipal('procurement-officer'),
  'tender.update': municipal('procurement-officer'),
  'lot.save': municipal('procurement-officer'),
  'lot.remove': municipal('procurement-officer'),
  'lot.split': municipal('procurement-officer'),
  'lot.merge': municipal('procurement-officer'),
  'lot.take-demand': municipal('procurement-officer'),
  'requirement.save': municipal('procurement-officer'),
  'requirement.remove': municipal('procurement-officer'),
  'tender.publish': municipal('procurement-officer'),
  'tender.amend': municipal('procurement-officer'),
  'tender.second-call': municipal('procurement-officer'),
  'tender.cancel': municipal('authority'),
  'tender.annul': municipal('authority'),
  'rule.override': municipal('authority'),
  'rule.validate': municipal('legal-adviser'),
  'rule.ask': municipal('programme-officer', 'procurement-officer', 'evaluator', 'authority'),
  // offers
  'offer.save-draft': { scope: 'open', kinds: ['producer'], roles: ['producer'] },
  'offer.send': { scope: 'open', kinds: ['producer'], roles: ['producer'], confirmedOnly: true },
  'offer.withdraw': producing,
  'offer.confirm': { ...producing, confirmedOnly: true },
  'question.ask': { scope: 'open', kinds: ['producer'], roles: ['producer'] },
  'question.answer': municipal('procurement-officer'),
  // opening, evaluation, award
  'tender.open': municipal('evaluator'),
  'requirement.check': municipal('evaluator'),
  'claim.check': municipal('evaluator'),
  'tender.recommend': municipal('evaluator'),
  'tender.return-evaluation': municipal('authority'),
  'tender.award': municipal('authority'),
  'tender.award-next': municipal('authority'),
  // contract to payment
  'contract.formalise': municipal('procurement-officer'),
  'contract.reschedule': municipal('procurement-officer'),
  'contract.change': municipal('authority'),
  'contract.answer-change': producing,
  'fine.impose': municipal('procurement-officer'),
  'fine.lift': municipal('authority'),
  'contract.end': municipal('authority'),
  'delivery.note': producing,
  'delivery.withdraw': producing,
  'delivery.close': municipal('procurement-officer'),
  'reception.correct': { scope: 'school', kinds: ['municipality'], roles: ['receiver'] },
  'reception.return': { scope: 'school', kinds: ['municipality'], roles: ['receiver'] },
  'reception.add-surplus': { scope: 'school', kinds: ['municipality'], roles: ['receiver'] },
  'reception.answer': producing,
  'delivery.receive': { scope: 'school', kinds: ['municipality'], roles: ['receiver'] },
  'payment.record': municipal('treasurer'),
  'payment.reverse': municipal('treasurer'),
  // matrix
  'commitment.save': { scope: 'open', kinds: ['ngo'], roles: ['technician'] },
  'commitment.answer': {
    scope: 'own',
    kinds: ['municipality', 'producer', 'university', 'ngo'],
    roles: ['administrator', 'authority', 'programme-officer', 'producer', 'researcher', 'technician'],
  },
  'commitment.report': { scope: 'party', kinds: ['municipality', 'producer', 'university', 'ngo'] },
  'fair.record': municipal('programme-officer'),
  // long work
  'purchase-lines.export': everyMunicipalRole,
  'job.cancel': { scope: 'self' },
  'job.send-again': { scope: 'open', kinds: ['operator'], roles: ['operator'] },
  // mail
  'mail.ask-address': { scope: 'self' },
  'mail.choose': { scope: 'self' },
  'mail.follow-link': { scope: 'anyone' },
  // demonstration
  'demo.move-clock': { scope: 'self' },
  // what may be read (public figures have no row: they are public)
  'programme.read': everyMunicipalRole,
  'school.read': everyMunicipalRole,
  'ration.read': everyMunicipalRole,
  'tender.read-draft': everyMunicipalRole,
  'tender.read-results': { scope: 'anyone' },
  'tender.read-evaluation': municipal('procurement-officer', 'evaluator', 'authority'),
  'contract.read': { scope: 'party', kinds: ['municipality', 'producer'] },
  'payment.read': everyMunicipalRole,
  'delivery.read': { scope: 'party', kinds: ['municipality', 'producer'] },
  'census.read': { scope: 'territory', kinds: ['municipality'] },
  'document.read-file': { scope: 'territory', kinds: ['municipality'], roles: ['census-officer'] },
  'actor.read': { scope: 'own', kinds: ['producer'] },
  'offer.read': { scope: 'own', kinds: ['producer'] },
  'needs.read': { scope: 'open', kinds: ['university', 'ngo'] },
  // what each finds on the pages of their own work
  'account.read': { scope: 'self' },
  'notice.read': { scope: 'self' },
  'mail.read': { scope: 'self' },
  'job.read': { scope: 'self' },
  'job.read-failed': { scope: 'own', kinds: ['operator'], roles: ['operator'] },
  'task.read': { scope: 'own', kinds: ['producer', 'university', 'ngo', 'operator'] },
  'task.read-municipal': everyMunicipalRole,
  'local-purchase.read': everyMunicipalRole,
  'contract.read-list': everyMunicipalRole,
  'reception.read': municipal('receiver'),
  'receiver.read-missing': municipal('administrator', 'programme-officer', 'procurement-officer'),
  'delivery.read-due': { scope: 'own', kinds: ['producer'] },
  'collection.read': { scope: 'own', kinds: ['producer'] },
  'commitment.read': { scope: 'own' },
  'members.read': { scope: 'own', roles: ['administrator', 'operator', 'authority'] },
} as const satisfies Record<string, PolicyRow>;

export type ActionName = keyof typeof policy;

/** Rows of what changes something: each has an action, and an event. */
export type ChangeName = Exclude<ActionName, `${string}.read` | `${string}.read-${string}`>;
