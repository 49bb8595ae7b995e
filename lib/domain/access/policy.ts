import type { OrganisationKind, Role } from './actor';

/**
 * Whose records a row reaches:
 * - `anyone`: no session is needed (registration, sign-in, public figures);
 * - `self`: the person's own account;
 * - `own`: records of the organisation the person acts for;
 * - `school`: records of a school to which the receiver is bound, in their own municipality;
 * - `party`: records to which the organisation is a party (a contract has two);
 * - `territory`: records of organisations in the municipality's territory;
 * - `open`: records that are public, on which people of this kind may act (an offer on a published tender).
 */
export type Reach = 'anyone' | 'self' | 'own' | 'school' | 'party' | 'territory' | 'open';

export type PolicyRow = {
  reach: Reach;
  /** Absent: every kind of organisation. */
  kinds?: readonly OrganisationKind[];
  /** Absent: every role of those kinds. */
  roles?: readonly Role[];
  /** Organisations that the census has not confirmed yet are told so. */
  confirmedOnly?: true;
};

const municipal = (...roles: Role[]) => ({ reach: 'own', kinds: ['municipality'], roles }) as const;
const producing = { reach: 'own', kinds: ['producer'], roles: ['producer'] } as const;
const everyMunicipalRole = { reach: 'own', kinds: ['municipality'] } as const;

/** Who may do what. The whole policy is this table; what has no row is refused. */
export const policy = {
  // people
  'session.sign-in': { reach: 'anyone' },
  'session.sign-in-demo': { reach: 'anyone' },
  'walk.go': { reach: 'anyone' },
  'walk.leave': { reach: 'anyone' },
  'session.sign-out': { reach: 'self' },
  'session.sign-out-everywhere': { reach: 'self' },
  'session.switch-organisation': { reach: 'self' },
  'password.change': { reach: 'self' },
  'notice.mark-read': { reach: 'self' },
  'producer.register': { reach: 'anyone' },
  'invitation.accept': { reach: 'anyone' },
  'invitation.create': { reach: 'own', roles: ['administrator', 'operator'] },
  'invitation.revoke': { reach: 'own', roles: ['administrator', 'operator'] },
  'membership.change': { reach: 'own', roles: ['administrator', 'operator'] },
  'role.second': { reach: 'own', kinds: ['municipality'], roles: ['administrator', 'authority'] },
  'role.decline': { reach: 'own', kinds: ['municipality'], roles: ['administrator', 'authority'] },
  'recovery.issue': { reach: 'open', roles: ['administrator', 'operator', 'census-officer'] },
  'recovery.use': { reach: 'anyone' },
  'recovery.confirm': { reach: 'self' },
  'recovery.vouch': { reach: 'own', kinds: ['municipality'], roles: ['administrator', 'authority'] },
  'organisation.create': { reach: 'own', kinds: ['operator'], roles: ['operator'] },
  'organisation.invite-administrator': { reach: 'open', kinds: ['operator'], roles: ['operator'] },
  // census
  'producer.enter': { reach: 'own', kinds: ['municipality'], roles: ['census-officer'] },
  'producer.return': { reach: 'territory', kinds: ['municipality'], roles: ['census-officer'] },
  'producer.confirm': { reach: 'territory', kinds: ['municipality'], roles: ['census-officer'] },
  'capacity.enter': { reach: 'territory', kinds: ['municipality'], roles: ['census-officer'] },
  'document.enter': { reach: 'territory', kinds: ['municipality'], roles: ['census-officer'] },
  'document.verify': { reach: 'territory', kinds: ['municipality'], roles: ['census-officer'] },
  'actor.update': producing,
  'capacity.save': producing,
  'capacity.remove': producing,
  'document.save': producing,
  'document.remove': producing,
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
  'offer.save-draft': { reach: 'open', kinds: ['producer'], roles: ['producer'] },
  'offer.send': { reach: 'open', kinds: ['producer'], roles: ['producer'], confirmedOnly: true },
  'offer.withdraw': producing,
  'offer.confirm': { ...producing, confirmedOnly: true },
  'question.ask': { reach: 'open', kinds: ['producer'], roles: ['producer'] },
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
  'reception.correct': { reach: 'school', kinds: ['municipality'], roles: ['receiver'] },
  'reception.return': { reach: 'school', kinds: ['municipality'], roles: ['receiver'] },
  'reception.add-surplus': { reach: 'school', kinds: ['municipality'], roles: ['receiver'] },
  'reception.answer': producing,
  'delivery.receive': { reach: 'school', kinds: ['municipality'], roles: ['receiver'] },
  'payment.record': municipal('treasurer'),
  'payment.reverse': municipal('treasurer'),
  // matrix
  'commitment.save': { reach: 'open', kinds: ['ngo'], roles: ['technician'] },
  'commitment.answer': {
    reach: 'own',
    kinds: ['municipality', 'producer', 'university', 'ngo'],
    roles: ['administrator', 'authority', 'programme-officer', 'producer', 'researcher', 'technician'],
  },
  'commitment.report': { reach: 'party', kinds: ['municipality', 'producer', 'university', 'ngo'] },
  'fair.record': municipal('programme-officer'),
  // demonstration
  'demo.move-clock': { reach: 'self' },
  // what may be read (public figures have no row: they are public)
  'programme.read': everyMunicipalRole,
  'school.read': everyMunicipalRole,
  'ration.read': everyMunicipalRole,
  'tender.read-draft': everyMunicipalRole,
  'tender.read-results': { reach: 'anyone' },
  'tender.read-evaluation': municipal('procurement-officer', 'evaluator', 'authority'),
  'contract.read': { reach: 'party', kinds: ['municipality', 'producer'] },
  'payment.read': everyMunicipalRole,
  'delivery.read': { reach: 'party', kinds: ['municipality', 'producer'] },
  'census.read': { reach: 'territory', kinds: ['municipality'] },
  'actor.read': { reach: 'own', kinds: ['producer'] },
  'offer.read': { reach: 'own', kinds: ['producer'] },
  'needs.read': { reach: 'open', kinds: ['university', 'ngo'] },
  'members.read': { reach: 'own', roles: ['administrator', 'operator', 'authority'] },
} as const satisfies Record<string, PolicyRow>;

export type Act = keyof typeof policy;
