import 'server-only';
import type { Db } from '@/lib/platform/database';
import type { Prisma } from '@/lib/platform/prisma/client';

/** Which rows of a table are of a person or an organisation, `$1`, as a condition on `t`; and columns that are secrets or keys. */
type Holding = { table: string; person?: string; organisation?: string; without?: readonly string[] };

const party = 't.party_id in (select party_id from party_members where organisation_id = $1)';
const contracts = `select c.id from contracts c where c.buyer_id = $1
  or c.supplier_party_id in (select party_id from party_members where organisation_id = $1)`;
const ofContract = `t.contract_id in (${contracts})`;
const ofNote = `t.note_id in (select n.id from delivery_notes n where n.contract_id in (${contracts}))`;
const own = 't.organisation_id = $1';
const ownTender = 't.tender_id in (select id from tenders where organisation_id = $1)';
const ownProgramme = 't.programme_id in (select id from programmes where organisation_id = $1)';
const self = 't.user_id = $1';
/** Of everybody, of nobody, or reached through what is told already. */
const nobodys = null;

/**
 * Of every table what of it is somebody's. A table without a line is an error of types: who adds one says whose its rows are. A person is
 * given what is theirs, not what they wrote for others: that is their organisation's, and their events say that they did it.
 */
const holdings: Record<Prisma.ModelName, Holding | null> = {
  User: { table: 'users', person: 't.id = $1', without: ['password_hash'] },
  Membership: { table: 'memberships', person: self, organisation: own },
  Session: { table: 'sessions', person: self },
  MailPreference: { table: 'mail_preferences', person: self },
  MailDelivery: { table: 'mail_deliveries', person: self },
  Upload: { table: 'uploads', person: self },
  NoticeRead: { table: 'notice_reads', person: self },
  Job: { table: 'jobs', person: self },
  RecoveryCode: { table: 'recovery_codes', person: self, without: ['code_hash'] },
  Invitation: {
    table: 'invitations',
    person: 't.email = (select email from users where id = $1)',
    organisation: own,
    without: ['secret_hash'],
  },
  RoleGrant: {
    table: 'role_grants',
    person: 't.membership_id in (select id from memberships where user_id = $1)',
    organisation: own,
  },
  Event: { table: 'events', person: self, organisation: own, without: ['content_hash', 'device_key', 'user_name'] },
  EventText: {
    table: 'event_texts',
    person: "t.field = 'userName' and t.event_id in (select id from events where user_id = $1)",
    organisation: "t.field <> 'userName' and t.event_id in (select id from events where organisation_id = $1)",
  },
  Organisation: { table: 'organisations', organisation: 't.id = $1' },
  EconomicActor: { table: 'economic_actors', organisation: own, without: ['search_text', 'name_core', 'phone_keys'] },
  Capacity: { table: 'capacities', organisation: own },
  ActorDocument: { table: 'actor_documents', organisation: own, without: ['number_key'] },
  ProducerNeed: { table: 'producer_needs', organisation: own },
  StoredFile: { table: 'files', organisation: own },
  Notice: { table: 'notices', organisation: own },
  Commitment: { table: 'commitments', organisation: `${own} or t.facilitator_id = $1` },
  TenderQuestion: { table: 'tender_questions', organisation: own },
  Offer: { table: 'offers', organisation: party, without: ['sealed'] },
  OpenedItem: {
    table: 'opened_items',
    organisation: `t.offer_id in (select o.id from offers o where ${party.replace('t.', 'o.')})`,
  },
  Contract: { table: 'contracts', organisation: `t.id in (${contracts})` },
  ContractItem: { table: 'contract_items', organisation: ofContract },
  ContractChange: { table: 'contract_changes', organisation: ofContract },
  ContractFine: { table: 'contract_fines', organisation: ofContract },
  ContractEnd: { table: 'contract_ends', organisation: ofContract },
  ScheduledDelivery: { table: 'scheduled_deliveries', organisation: ofContract },
  DeliveryNote: { table: 'delivery_notes', organisation: ofContract },
  DeliveryLine: { table: 'delivery_lines', organisation: ofNote },
  ReceptionAct: { table: 'reception_acts', organisation: ofNote },
  Payment: { table: 'payments', organisation: ofContract },
  Programme: { table: 'programmes', organisation: own },
  ProgrammeBreak: { table: 'programme_breaks', organisation: ownProgramme },
  Ration: { table: 'rations', organisation: ownProgramme },
  Zone: { table: 'zones', organisation: own },
  School: { table: 'schools', organisation: own, without: ['search_text'] },
  Enrolment: { table: 'enrolments', organisation: 't.school_id in (select id from schools where organisation_id = $1)' },
  Product: { table: 'products', organisation: own },
  NutrientTarget: { table: 'nutrient_targets', organisation: own },
  Fair: { table: 'fairs', organisation: own },
  RuleOverride: { table: 'rule_overrides', organisation: own },
  RuleQuestion: { table: 'rule_questions', organisation: own },
  Tender: { table: 'tenders', organisation: own, without: ['search_text'] },
  Lot: { table: 'lots', organisation: ownTender },
  Requirement: { table: 'requirements', organisation: ownTender },
  TenderAmendment: { table: 'tender_amendments', organisation: ownTender },
  AwardUnit: { table: 'award_units', organisation: ownTender },
  EvaluationReturn: { table: 'evaluation_returns', organisation: ownTender },
  MembershipSchool: nobodys,
  Attempt: nobodys,
  Sending: nobodys,
  KeptText: nobodys,
  LinkRequest: nobodys,
  DemoClock: nobodys,
  UploadPart: nobodys,
  FileContent: nobodys,
  ActorDocumentFile: nobodys,
  JobDone: nobodys,
  JobFilePart: nobodys,
  DeadlineReminder: nobodys,
  Party: nobodys,
  PartyMember: nobodys,
  OfferDraft: nobodys,
  OfferWithdrawal: nobodys,
  OfferConfirmation: nobodys,
  OpenedOffer: nobodys,
  UnreadableOffer: nobodys,
  Opening: nobodys,
  RequirementCheck: nobodys,
  ClaimCheck: nobodys,
  AwardRound: nobodys,
  AwardChange: nobodys,
  AwardedItem: nobodys,
  RankedOffer: nobodys,
  ContractChangeLine: nobodys,
  ContractChangeAnswer: nobodys,
  ContractFineLine: nobodys,
  FineLift: nobodys,
  PaymentFine: nobodys,
  PaymentAct: nobodys,
  PaymentReversal: nobodys,
  ScheduledLine: nobodys,
  NoteWithdrawal: nobodys,
  ReceptionLine: nobodys,
  ReceptionAmendment: nobodys,
  AmendedLine: nobodys,
  AmendmentAnswer: nobodys,
  DeliveryClosure: nobodys,
  LotItem: nobodys,
  LotDropPoint: nobodys,
  TenderSeal: nobodys,
  TenderAnswer: nobodys,
  RationItem: nobodys,
  ProductFood: nobodys,
  SchoolImport: nobodys,
  ImportLayout: nobodys,
  LegalFile: nobodys,
  Rule: nobodys,
  MatrixItem: nobodys,
  Food: nobodys,
  FoodPrice: nobodys,
  Season: nobodys,
  Department: nobodys,
  Municipality: nobodys,
  Holiday: nobodys,
  CropProduction: nobodys,
  ContractedLine: nobodys,
  AcceptedLine: nobodys,
};

export type HeldOf = { of: 'person' | 'organisation'; id: string };
export type HeldTable = { table: string; rows: Record<string, unknown>[] };

/** What is held of somebody, table after table, without secrets; a table that holds nothing of theirs too. One statement each. */
export async function* heldTables(db: Db, { of, id }: HeldOf): AsyncGenerator<HeldTable> {
  for (const holding of Object.values(holdings)) {
    const where = holding?.[of];
    if (!holding || !where) continue;
    const sql = `select to_jsonb(t) - $2::text[] as row from ${holding.table} t where ${where.replaceAll('$1', '$1::uuid')} order by 1`;
    const rows = await db.$queryRawUnsafe<{ row: Record<string, unknown> }[]>(sql, id, holding.without ?? []);
    yield { table: holding.table, rows: rows.map(({ row }) => row) };
  }
}
