import type { BasisPoints, Centavos, Grams } from '@/lib/domain/units';
import type { SeriesTerms } from './series-terms';

/** What a column of the open data holds, and the domain's value for it. A file writes each kind in one way only. */
export type ColumnValues = {
  text: string;
  /** An identifier or an INE code: text, leading zeros and all. */
  code: string;
  integer: number;
  money: Centavos;
  kilograms: Grams;
  percent: BasisPoints;
  day: Date;
  instant: Date;
  flag: boolean;
} & SeriesTerms;

export type ColumnKind = keyof ColumnValues;

const place = { municipalityCode: 'code', municipality: 'text', year: 'integer' } as const;
const tender = { tenderId: 'code', reference: 'text', ...place } as const;
/** Someone who supplies as a person is not named: `supplier` is blank there. */
const supplier = {
  supplier: 'text',
  supplierKind: 'actor-kind',
  supplierMunicipalityCode: 'code',
  supplierMunicipality: 'text',
} as const;
const origin = { originMunicipalityCode: 'code', originMunicipality: 'text', producedInCountry: 'flag' } as const;
const product = { product: 'text', presentation: 'text', foodGroup: 'food-group', productKind: 'product-kind' } as const;

/** The open data: its series, and the columns of each in the order of the file. */
export const series = {
  programmes: {
    ...place,
    department: 'text',
    government: 'text',
    meal: 'meal',
    status: 'programme-status',
    startsOn: 'day',
    endsOn: 'day',
    schoolDays: 'integer',
    schools: 'integer',
    pupils: 'integer',
    budget: 'money',
    ration: 'money',
    localGoal: 'percent',
    localGoalLater: 'percent',
    associativeGoal: 'percent',
    associativeGoalLater: 'percent',
    calendarSource: 'text',
    note: 'text',
    demonstration: 'flag',
  },
  tenders: {
    ...tender,
    title: 'text',
    object: 'text',
    status: 'tender-status',
    modality: 'code',
    awardForm: 'award-form',
    partialAllowed: 'flag',
    frequency: 'frequency',
    shelfLifeDays: 'integer',
    lots: 'integer',
    requirements: 'integer',
    referenceAmount: 'money',
    publishedAt: 'instant',
    deadlineAt: 'instant',
    amendments: 'integer',
    amendedAt: 'instant',
    openedAt: 'instant',
    offersOpened: 'integer',
    firstCallId: 'code',
  },
  lots: {
    ...tender,
    lot: 'integer',
    lotTitle: 'text',
    zone: 'text',
    startsOn: 'day',
    endsOn: 'day',
    schools: 'integer',
    ...product,
    units: 'integer',
    unitKilograms: 'kilograms',
    unitPrice: 'money',
    amount: 'money',
    priceSource: 'text',
    priceDay: 'day',
  },
  awards: {
    ...tender,
    unit: 'text',
    outcome: 'outcome',
    referenceAmount: 'money',
    awardedAmount: 'money',
    suppliers: 'integer',
    ...supplier,
    extraCost: 'money',
    departed: 'flag',
    awardedAt: 'instant',
  },
  contracts: {
    ...tender,
    contract: 'text',
    form: 'contract-form',
    signedAt: 'instant',
    startsOn: 'day',
    endsOn: 'day',
    ...supplier,
    womenMembers: 'integer',
    menMembers: 'integer',
    lot: 'integer',
    ...product,
    signedUnits: 'integer',
    units: 'integer',
    unitPrice: 'money',
    amount: 'money',
    ...origin,
    retention: 'percent',
    endedOn: 'day',
    endedBy: 'contract-end',
    countedUnits: 'integer',
    contractFines: 'money',
  },
  deliveries: {
    ...place,
    receivedOn: 'day',
    contract: 'text',
    school: 'text',
    ...product,
    batch: 'text',
    ...supplier,
    ...origin,
    acceptedUnits: 'integer',
    rejectedUnits: 'integer',
    rejectReason: 'reject-reason',
    missingUnits: 'integer',
    missingReason: 'missing-reason',
    kilograms: 'kilograms',
    value: 'money',
    paid: 'flag',
    paidValue: 'money',
  },
  matrix: {
    item: 'code',
    actor: 'matrix-actor',
    column: 'matrix-column',
    text: 'text',
    evidence: 'text',
    standing: 'standing',
    measures: 'text',
    commitments: 'integer',
  },
  commitments: {
    commitmentId: 'code',
    item: 'code',
    actor: 'matrix-actor',
    municipalityCode: 'code',
    municipality: 'text',
    organisation: 'text',
    facilitator: 'text',
    text: 'text',
    indicator: 'text',
    dueOn: 'day',
    state: 'commitment-state',
    evidence: 'text',
  },
} as const satisfies Record<string, Record<string, ColumnKind>>;

export type SeriesName = keyof typeof series;
export const seriesNames = Object.keys(series) as SeriesName[];
export type ColumnOf<Name extends SeriesName> = keyof (typeof series)[Name] & string;
/** Any column of any series. The same name means the same thing everywhere. */
export type ColumnName = { [Name in SeriesName]: ColumnOf<Name> }[SeriesName];

/** A row as it is read: a value or nothing for every column. */
export type SeriesRow<Name extends SeriesName> = {
  [Column in keyof (typeof series)[Name]]: (typeof series)[Name][Column] extends infer Kind extends ColumnKind
    ? ColumnValues[Kind] | null
    : never;
};
