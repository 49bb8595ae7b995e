import { awardUnits, type OpenedOffer } from '@/lib/domain/awards/unit';
import type { TechnicalVerdict } from '@/lib/domain/evaluation/lowest-evaluated';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { Claim, ClaimCheck } from '@/lib/domain/offers/claims';
import { realBook } from './reference';

export const book = realBook();
const askedItem = (id: string, units: number, priceCentavos: bigint) => ({
  id,
  productName: id,
  presentation: 'x',
  productKind: 'fresh' as const,
  mainFoodCode: id,
  unitGrams: 1,
  units,
  priceCentavos,
});
const days = { startsOn: '2027-02-01', endsOn: '2027-05-31' };
const lots = [
  {
    id: 'lot-1',
    number: 1,
    title: 'Norte',
    zoneName: null,
    ...days,
    items: [askedItem('bread', 1000, 200n), askedItem('milk', 500, 400n)],
  },
  { id: 'lot-2', number: 2, title: 'Sur', zoneName: null, ...days, items: [askedItem('fruit', 1000, 100n)] },
];
export const tender = { id: 'tender', title: 'Desayuno 2027', lots };

/** An offer in few words. */
export type Bid = {
  id: string;
  units?: number;
  price: bigint;
  kind?: ActorKind;
  claims?: Claim[];
  component?: number;
  at?: number;
  lotItemId?: string;
  claimChecks?: ClaimCheck[];
};
const certificate = { certificate: 'N-1', issuer: 'Entidad', issuedOn: '2025-03-01', validUntil: '2027-03-01' };
export const offer = ({
  id,
  units = 1000,
  price,
  kind = 'company',
  claims = [],
  component = 0,
  at = 0,
  lotItemId = 'fruit',
  claimChecks = [],
}: Bid): OpenedOffer => ({
  id,
  partyId: `org-${id}`,
  organisationName: id,
  bidderKind: kind,
  receiptNumber: id,
  receivedAt: new Date(at),
  totalCentavos: BigInt(units) * price,
  content: {
    items: [
      {
        lotItemId,
        units,
        priceCentavos: price,
        originMunicipalityCode: null,
        producedInCountry: claims.includes('F1'),
        nationalComponentPercent: component,
      },
    ],
    claims: claims.map((claim) => ({ claim, ...certificate })),
  },
  claimChecks,
});

const [fruitUnit] = awardUnits({ ...tender, awardForm: 'lot' }).slice(1);
if (!fruitUnit) throw new Error('no unit');
/** Lot 2: a thousand of fruit, at a reference price of 1.00 each. */
export const unit = fruitUnit;
export const all = (verdict: TechnicalVerdict) => () => verdict;
export const mapOf = (offers: readonly OpenedOffer[]) => new Map(offers.map((one) => [one.id, one]));
