/** The kinds of organisation of the actor-role matrix, and the operator who runs an installation. */
export const organisationKinds = ['municipality', 'producer', 'university', 'ngo', 'operator'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** `pending` organisations may prepare everything and commit to nothing. */
export const organisationStatuses = ['pending', 'confirmed', 'suspended'] as const;
export type OrganisationStatus = (typeof organisationStatuses)[number];

/** What a person does inside an organisation. Which kind of organisation has which roles: `rolesOf`. */
export const roles = [
  'administrator',
  'programme-officer',
  'nutritionist',
  'procurement-officer',
  'authority',
  'evaluator',
  'receiver',
  'treasurer',
  'census-officer',
  'legal-adviser',
  'producer',
  'researcher',
  'technician',
  'operator',
] as const;
export type Role = (typeof roles)[number];

export const rolesOf = {
  municipality: [
    'administrator',
    'programme-officer',
    'nutritionist',
    'procurement-officer',
    'authority',
    'evaluator',
    'receiver',
    'treasurer',
    'census-officer',
    'legal-adviser',
  ],
  producer: ['administrator', 'producer'],
  university: ['administrator', 'researcher'],
  ngo: ['administrator', 'technician'],
  operator: ['operator'],
} as const satisfies Record<OrganisationKind, readonly Role[]>;

/** Roles that apply the rule book: who validates a rule has none of them. */
export const applyingRoles: readonly Role[] = ['procurement-officer', 'evaluator', 'authority'];

/** A signed-in person acting for one organisation. */
export type Actor = {
  userId: string;
  name: string;
  organisation: {
    id: string;
    kind: OrganisationKind;
    name: string;
    /** INE code; universities and NGOs may have none. */
    municipalityCode: string | null;
    status: OrganisationStatus;
  };
  /** Parties in which the organisation bids and supplies: its own, and those that it is a member of. Of who never bids, none. */
  partyIds: readonly string[];
  roles: readonly Role[];
  /** Schools where a receiver receives; empty for every other role. */
  schoolIds: readonly string[];
  /** Since when the account is held after a recovery; null when it is not. */
  heldSince?: Date | null;
};
