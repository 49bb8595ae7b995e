/** The first row of each table leaves empty whatever may be empty; the second fills everything. */
export type Turn = 1 | 2;

type Given = unknown | ((turn: Turn) => unknown);

const filled =
  (value: unknown): Given =>
  (turn: Turn) =>
    turn === 2 ? value : null;
const latitude = filled(-19.58);
const longitude = filled(-65.75);

/** Values that a table's checks ask for, or that mean something only together; the rest `rows.ts` makes from the catalogue. */
export const given: Record<string, Record<string, Given>> = {
  actor_documents: { valid_until: filled('2027-03-01') },
  amended_lines: {
    accepted_units: 5,
    rejected_units: (turn: Turn) => (turn === 2 ? 2 : 0),
    reject_reason: filled('damaged'),
    missing_units: (turn: Turn) => (turn === 2 ? 1 : 0),
    missing_reason: filled('not-brought'),
    surplus_units: 0,
  },
  claim_checks: { claim: (turn: Turn) => `F${turn}` },
  award_changes: { units_before: 5, units_after: (turn: Turn) => (turn === 2 ? 8 : 0) },
  award_rounds: {
    round: 2,
    cause: (turn: Turn) => (turn === 2 ? 'papers' : 'declined'),
    next_offer_id: filled('00000000-0000-7000-8000-000000000001'),
    offer_id: '00000000-0000-7000-8000-000000000002',
  },
  award_units: { outcome: (turn: Turn) => (turn === 2 ? 'awarded' : 'pending') },
  commitments: { state: 'fulfilled', declined_at: null },
  contract_changes: { kind: 'terms' },
  contract_ends: { kind: (turn: Turn) => (turn === 2 ? 'agreement' : 'default') },
  contracts: {
    supplier_id: '00000000-0000-7000-8000-000000000001',
    supplier_party_id: '00000000-0000-7000-8000-000000000001',
    buyer_id: '00000000-0000-7000-8000-000000000002',
  },
  delivery_lines: { expires_on: filled('2026-05-01'), units: 5 },
  demo_clock: { id: 1 },
  economic_actors: { lat: latitude, lon: longitude },
  event_texts: { value: filled('"texto"'), erased_at: (turn: Turn) => (turn === 2 ? null : '2026-03-01T12:00:00Z') },
  jobs: {
    user_id: filled('00000000-0000-7000-8000-000000000001'),
    organisation_id: filled('00000000-0000-7000-8000-000000000001'),
    state: (turn: Turn) => (turn === 2 ? 'done' : 'waiting'),
    progress: 5,
    total: filled(5),
  },
  legal_files: { type: 'application/pdf' },
  mail_deliveries: { state: (turn: Turn) => (turn === 2 ? 'sent' : 'waiting'), code_id: null },
  mail_preferences: { quiet_from: filled(21), quiet_until: filled(6) },
  memberships: { roles: ['administrator', 'procurement-officer'] },
  offers: { sha256: (turn: Turn) => String(turn).repeat(64) },
  opened_items: { national_component_percent: 40 },
  organisations: { kind: (turn: Turn) => (turn === 2 ? 'municipality' : 'university') },
  payments: { gross_centavos: 1000, retained_centavos: 70 },
  programmes: { year: 2026, meal: (turn: Turn) => (turn === 2 ? 'lunch' : 'breakfast') },
  ranked_offers: {
    place: (turn: Turn) => (turn === 2 ? 1 : null),
    excluded_reason: (turn: Turn) => (turn === 2 ? null : 'price-over-reference'),
  },
  recovery_codes: {
    organisation_id: '00000000-0000-7000-8000-000000000001',
    issued_by_id: '00000000-0000-7000-8000-000000000002',
    user_id: '00000000-0000-7000-8000-000000000001',
  },
  reception_lines: {
    accepted_units: (turn: Turn) => (turn === 2 ? 3 : 5),
    rejected_units: (turn: Turn) => (turn === 2 ? 2 : 0),
    reject_reason: filled('damaged'),
    missing_units: (turn: Turn) => (turn === 2 ? 1 : 0),
    missing_reason: filled('not-brought'),
  },
  role_grants: {
    proposed_by_id: '00000000-0000-7000-8000-000000000001',
    seconded_by_id: filled('00000000-0000-7000-8000-000000000002'),
    declined_at: null,
  },
  rule_overrides: {
    verdict: (turn: Turn) => (turn === 2 ? 'confirmed' : 'parameter'),
    link: filled('https://municipio.test/ley'),
  },
  import_layouts: { layout: '{}', titles: (turn: Turn) => String(turn).repeat(64) },
  school_imports: { year: 2026, cells: '[["CÓDIGO"]]', sheets: '[]', layout: filled('{}') },
  schools: { active: (turn: Turn) => turn === 1, lat: latitude, lon: longitude, receives_from: '07:00', receives_until: '10:00' },
  tender_amendments: { changes: '[]', effect: (turn: Turn) => (turn === 2 ? 'confirm' : 'untouched'), rule_trace: '{}' },
  tenders: {
    status: (turn: Turn) => (turn === 2 ? 'awarded' : 'draft'),
    published_at: filled('2026-02-01T12:00:00.000Z'),
    deadline_at: filled('2026-02-20T12:00:00.000Z'),
    questions_until: filled('2026-02-18'),
    delivery_frequency: 'weekly',
  },
  unreadable_offers: { reason: 'seal-broken' },
  users: { email: (turn: Turn) => `persona${turn}@prueba.test`, phone: filled('+591 71234567'), phone_key: filled('71234567') },
  // The second is merged into the first.
  zones: { active: (turn: Turn) => turn === 1 },
};
