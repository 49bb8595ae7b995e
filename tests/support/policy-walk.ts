import type { Fields } from '@/lib/actions/form-fields';
import type { ActionName } from '@/lib/domain/access/policy';
import { productForm, programmeForm, schoolForm } from './planning';
import { contractWalks } from './policy-contracts';
import { deliveryWalks } from './policy-deliveries';
import { ownDataWalks } from './policy-own-data';
import type { Walk } from './policy-personas';
import { from, type Scene } from './policy-staged';
import { draftForm as tenderForm } from './tenders';

const reason = 'Razón escrita con bastante detalle para el expediente.';
const tender = (s: Scene, more: Fields = {}): Walk => ({ home: s.town, fields: { tenderId: s.tenderId, version: 1, ...more } });
const period = { startsOn: '2026-03-02', endsOn: '2026-03-13' };

/** Actions on what is one's own: only the role can be missing. */
const fromOneself = (fields: Fields | ((s: Scene) => Fields), home: 'town' | 'farmer' = 'town') =>
  from((s) => ({ home: s[home], fields: typeof fields === 'function' ? fields(s) : fields, startsFromOneself: true }));
/** Open to visitors: what they refuse is in identity.test.ts and sessions.test.ts. */
const toAnyone = from((s) => ({ home: s.town, fields: {} }));

/** Every action, with a record that exists and a form that reads well: what is left to refuse is the right. */
export const walks: Record<Exclude<ActionName, `${string}.read` | `${string}.read-${string}`>, () => Promise<Walk>> = {
  'session.sign-in': toAnyone,
  'session.sign-in-demo': toAnyone,
  'walk.go': toAnyone,
  'walk.leave': toAnyone,
  'language.choose': from((s) => ({ home: s.town, fields: { locale: 'es-BO' } })),
  'producer.register': toAnyone,
  'invitation.accept': toAnyone,
  'session.sign-out': from((s) => ({ home: s.town, fields: { sessionId: s.sessionId } })),
  'session.sign-out-everywhere': fromOneself({}),
  'session.switch-organisation': from((s) => ({
    home: s.town,
    fields: { organisationId: s.town.organisationId },
    forWholeHouse: true,
  })),
  'password.change': fromOneself({
    password: 'no es esta clave',
    newPassword: 'quinua kañawa tarwi',
    repeatedPassword: 'quinua kañawa tarwi',
  }),
  'notice.mark-read': from((s) => ({ home: s.town, fields: { noticeId: s.noticeId }, forWholeHouse: true })),
  'purchase-lines.export': fromOneself({ year: 2026 }),
  'job.cancel': from((s) => ({ home: s.town, fields: { jobId: s.waitingJobId } })),
  'job.send-again': from((s) => ({ home: s.town, fields: { jobId: s.failedJobId } })),
  ...ownDataWalks,
  'mail.follow-link': toAnyone,
  'demo.move-clock': from((s) => ({ home: s.town, fields: { step: 'day' } })),
  'invitation.create': fromOneself({ email: 'nueva@prueba.test', roles: ['treasurer'] }),
  'invitation.revoke': from((s) => ({ home: s.town, fields: { invitationId: s.invitationId } })),
  'membership.change': from((s) => ({
    home: s.town,
    fields: { membershipId: s.membershipId, version: 1, roles: ['treasurer'], active: 'on' },
  })),
  'organisation.create': fromOneself({ kind: 'ngo', organisationName: 'ONG nueva', email: 'ong@prueba.test' }),
  'organisation.invite-administrator': from((s) => ({
    home: s.town,
    fields: {
      organisationId: s.town.organisationId,
      email: 'otra@prueba.test',
      role: 'administrator',
      designation: 'RA 1/2026',
      designatedOn: '2026-01-05',
    },
  })),
  'role.second': from((s) => ({ home: s.town, fields: { grantId: s.grantId } })),
  'role.decline': from((s) => ({ home: s.town, fields: { grantId: s.grantId } })),
  'recovery.use': toAnyone,
  'recovery.ask-link': toAnyone,
  'recovery.follow-link': toAnyone,
  'recovery.issue': from((s) => ({ home: s.town, fields: { organisationId: s.town.organisationId, login: s.login } })),
  'recovery.confirm': fromOneself({}),
  'recovery.vouch': from((s) => ({ home: s.town, fields: { membershipId: s.heldMembershipId } })),
  'producer.enter': fromOneself({
    organisationName: 'APP entrada en persona',
    kind: 'APP',
    name: 'Justina Mamani',
    phone: '71234567',
    womenMembers: 2,
    menMembers: 1,
    consent: 'Firmó la ficha',
  }),
  'producer.return': from((s) => ({
    home: s.town,
    fields: { organisationId: s.pendingId, version: 1, remarks: 'Falta decir dónde producen.' },
  })),
  'producer.confirm': from((s) => ({ home: s.town, fields: { organisationId: s.pendingId, version: 1 } })),
  'capacity.enter': from((s) => ({
    home: s.town,
    fields: {
      organisationId: s.pendingId,
      foodCode: 'quinua_grano',
      kind: 'fresh',
      amount: '5',
      unit: 'kg',
      consent: 'Firmó la ficha',
    },
  })),
  'document.enter': from((s) => ({
    home: s.town,
    fields: { organisationId: s.pendingId, kind: 'nit', number: '77', consent: 'Firmó la ficha' },
  })),
  'document.verify': from((s) => ({ home: s.town, fields: { documentId: s.documentId, version: 1 } })),
  'actor.update': fromOneself(
    { version: 1, contactName: 'Otra persona', contactPhone: '70000000', womenMembers: 1, menMembers: 1 },
    'farmer',
  ),
  'capacity.save': from((s) => ({
    home: s.farmer,
    fields: { capacityId: s.capacityId, version: 1, foodCode: 'quinua_grano', kind: 'fresh', amount: '5', unit: 'kg' },
  })),
  'capacity.remove': from((s) => ({ home: s.farmer, fields: { capacityId: s.capacityId } })),
  'document.save': from((s) => ({ home: s.farmer, fields: { documentId: s.documentId, version: 1, kind: 'nit', number: '2' } })),
  'document.remove': from((s) => ({ home: s.farmer, fields: { documentId: s.documentId } })),
  'document.remove-file': from((s) => ({ home: s.farmer, fields: { fileId: s.fileId } })),
  'need.state': fromOneself({ topic: 'quality', text: 'Necesitamos un laboratorio cerca.' }, 'farmer'),
  'programme.create': fromOneself({ ...programmeForm, year: 2031 }),
  'programme.update': from((s) => ({ home: s.town, fields: { ...programmeForm, programmeId: s.buyer.programmeId, version: 1 } })),
  'programme.move': from((s) => ({ home: s.town, fields: { programmeId: s.buyer.programmeId, version: 1, to: 'closed' } })),
  'programme.set-break': from((s) => ({
    home: s.town,
    fields: { programmeId: s.buyer.programmeId, ...period, reason: 'Fiesta' },
  })),
  'programme.remove-break': from((s) => ({ home: s.town, fields: { programmeId: s.buyer.programmeId, breakId: s.breakId } })),
  'school.save': from((s) => ({ home: s.town, fields: schoolForm(s.zoneId, { schoolId: s.buyer.large, version: 1 }) })),
  'schools.stage': fromOneself(() => ({
    file: new File(['codigo,nombre\n1,Escuela\n'], 'escuelas.csv', { type: 'text/csv' }),
    year: 2026,
    source: 'prueba',
  })),
  'schools.set-columns': from((s) => ({
    home: s.town,
    fields: { importId: s.importId, sheet: 0, header: 1, tiers: 1, 'columns[0]': 'code' },
  })),
  'schools.import': from((s) => ({ home: s.town, fields: { importId: s.importId, fingerprint: 'a'.repeat(64) } })),
  'zone.merge': from((s) => ({ home: s.town, fields: { zoneId: s.zoneId, intoId: s.zoneId, schools: 0, drafted: 0 } })),
  'zone.remove': from((s) => ({ home: s.town, fields: { zoneId: s.zoneId } })),
  'school.merge': from((s) => ({
    home: s.town,
    fields: { schoolId: s.buyer.small, version: 1, intoId: s.buyer.large, intoVersion: 1 },
  })),
  'zone.save': from((s) => ({ home: s.town, fields: { zoneId: s.zoneId, name: 'Otra' } })),
  'product.save': from((s) => ({ home: s.town, fields: productForm({ productId: s.productId, version: 1 }) })),
  'ration.save': from((s) => ({
    home: s.town,
    fields: { programmeId: s.buyer.programmeId, level: 'primaria', 'rows[0].productId': s.productId, 'rows[0].d1': 50 },
  })),
  'ration.copy': from((s) => {
    const { programmeId } = s.buyer;
    return {
      home: s.town,
      fields: { programmeId, fromProgrammeId: programmeId, fromLevel: 'primaria', levels: ['secundaria'], seen: '0' },
    };
  }),
  'target.save': fromOneself({
    level: 'primaria',
    meal: 'breakfast',
    source: 'prueba',
    'targets[0].nutrient': 'energyKcal',
    'targets[0].amount': '300',
  }),
  'tender.draft': from((s) => ({
    home: s.town,
    fields: tenderForm({ programmeId: s.buyer.programmeId, products: { milk: s.productId, banana: s.productId } } as never),
  })),
  'tender.update': from((s) =>
    tender(s, { title: 'Otro título', object: 'Otro objeto', awardForm: 'lot', deliveryFrequency: 'weekly', shelfLifeDays: 3 }),
  ),
  'lot.save': from((s) =>
    tender(s, {
      ...period,
      lotId: s.lot.id,
      title: 'Lote cambiado',
      'items[0].id': s.lot.items[0]?.id,
      'items[0].units': 5,
      'items[0].price': '1,50',
      'items[0].priceSource': 'Cotización',
      'items[0].priceDay': '2026-01-15',
    }),
  ),
  'lot.remove': from((s) => tender(s, { lotId: s.lot.id })),
  'lot.split': from((s) => tender(s, { lotId: s.lot.id, way: 'quantity', parts: 2 })),
  'lot.merge': from((s) => tender(s, { lotIds: [s.lot.id] })),
  'lot.take-demand': from((s) => tender(s, { lotIds: [s.lot.id] })),
  'requirement.save': from((s) =>
    tender(s, {
      'requirements[0].kind': 'logistics',
      'requirements[0].text': 'Entrega en escuela',
      'requirements[0].reason': 'Llega a la escuela',
    }),
  ),
  'requirement.remove': from((s) => ({
    home: s.calling,
    fields: { tenderId: s.openTender.id, version: 1, requirementId: s.openTender.requirements[0] },
  })),
  'tender.publish': from((s) => tender(s, { deadlineAt: '2026-12-16T16:00' })),
  'tender.amend': from((s) => ({
    home: s.calling,
    fields: { tenderId: s.openTender.id, version: 1, effect: 'confirm', reason, deliveryFrequency: 'daily' },
  })),
  'tender.second-call': from((s) => tender(s)),
  'tender.cancel': from((s) => tender(s, { reason })),
  'tender.annul': from((s) => tender(s, { reason })),
  'rule.override': fromOneself({ ruleId: 'SPLIT-BAN', legalBasis: reason }),
  'rule.validate': fromOneself({
    ruleId: 'SPLIT-BAN',
    verdict: 'confirmed',
    legalBasis: reason,
    article: 'art. 14',
    link: 'https://www.gacetaoficialdebolivia.gob.bo/',
  }),
  'rule.ask': fromOneself((s) => ({ ruleId: 'SPLIT-BAN', tenderId: s.tenderId, page: 'publicar' })),
  'offer.save-draft': from((s) => ({ home: s.bidding, fields: { tenderId: s.openTender.id } })),
  'offer.send': from((s) => ({ home: s.bidding, fields: { tenderId: s.openTender.id, checkedAt: '2026-03-09T12:00:00Z' } })),
  'offer.withdraw': from((s) => ({ home: s.bidding, fields: { offerId: s.offer.id } })),
  'offer.confirm': from((s) => ({ home: s.bidding, fields: { offerId: s.offer.id, amendment: 1 } })),
  'question.ask': from((s) => ({
    home: s.bidding,
    fields: { tenderId: s.openTender.id, text: '¿Se entrega en bolsa o en caja?' },
  })),
  'question.answer': from((s) => ({
    home: s.calling,
    fields: {
      tenderId: s.openTender.id,
      'answers[0].questionId': s.openTender.id,
      'answers[0].seen': 0,
      'answers[0].text': 'En bolsa.',
    },
  })),
  'tender.open': from((s) => ({ home: s.calling, fields: { tenderId: s.openTender.id } })),
  'requirement.check': from((s) => ({
    home: s.calling,
    fields: {
      tenderId: s.openTender.id,
      offerId: s.offer.id,
      'checks[0].requirementId': s.openTender.requirements[0],
      'checks[0].verdict': 'complies',
      'checks[0].reason': 'Lo cumple',
    },
  })),
  'tender.recommend': from((s) => ({ home: s.calling, fields: { tenderId: s.openTender.id, version: 1, report: reason } })),
  'claim.check': from((s) => ({
    home: s.calling,
    fields: {
      tenderId: s.openTender.id,
      offerId: s.offer.id,
      'checks[0].claim': 'F1',
      'checks[0].verdict': 'confirmed',
      'checks[0].reason': 'Visto el original',
    },
  })),
  'tender.return-evaluation': from((s) => ({
    home: s.calling,
    fields: { tenderId: s.openTender.id, version: 1, remarks: reason },
  })),
  'tender.award': from((s) => ({ home: s.calling, fields: { tenderId: s.openTender.id, version: 1 } })),
  'tender.award-next': from((s) => ({
    home: s.calling,
    fields: {
      tenderId: s.openTender.id,
      version: 1,
      unitId: s.openTender.id,
      offerId: s.offer.id,
      cause: 'declined',
      happenedOn: '2026-03-16',
      reason,
    },
  })),
  'contract.formalise': from((s) => tender(s)),
  'contract.reschedule': from((s) => ({
    home: s.town,
    fields: { contractId: s.contract.id, from: '2026-03-10', seen: '0', reason },
  })),
  ...contractWalks(reason),
  ...deliveryWalks(reason),
  'payment.record': from((s) => ({
    home: s.town,
    fields: { contractId: s.contract.id, acts: s.actId, voucher: 'C-1', paidOn: '2026-03-02' },
  })),
  'payment.reverse': from((s) => ({ home: s.town, fields: { paymentId: s.paymentId, reason } })),
  'commitment.save': from((s) => ({
    home: s.town,
    fields: {
      itemId: s.itemId,
      organisationId: s.town.organisationId,
      municipalityCode: s.buyer.code,
      text: 'Promesa',
      indicator: 'Uno',
      dueOn: '2099-01-01',
    },
  })),
  'commitment.answer': from((s) => ({ home: s.town, fields: { commitmentId: s.commitmentId, version: 1, answer: 'yes' } })),
  'commitment.report': from((s) => ({
    home: s.town,
    fields: { commitmentId: s.commitmentId, version: 1, state: 'running' },
    forWholeHouse: true,
  })),
  'fair.record': fromOneself({ year: 2026, name: 'Feria', exhibitors: 3, productsShown: 'Quinua', source: 'prueba' }),
};
