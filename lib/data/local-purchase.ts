import 'server-only';
import type { AcceptedLine, Stage } from '@/lib/domain/local-purchase/lines';
import { missingShare, type OutcomeValue, rejectedShare } from '@/lib/domain/local-purchase/outcomes';
import { type Centavos, divideRounded, type Ratio } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';

/** One municipality in one year (gestión): the year of the programme that the purchase belongs to. */
export type PurchaseScope = { municipalityCode: string; year: number };

/** An item of a contract, and what came of it in one month. */
type Row = Omit<AcceptedLine, 'value' | 'grams' | 'month'> &
  OutcomeValue & {
    item: string;
    contracted: Centavos;
    contractedGrams: bigint;
    /** Of the signature. */
    signedMonth: string;
    /** Null: nothing of the item has been received yet. */
    month: string | null;
    acceptedGrams: bigint;
    /** Value paid of what was accepted, at contract price. */
    paid: Centavos;
  };

export type PurchaseLines = Readonly<Record<Stage, AcceptedLine[]>> & {
  /** Of value received. */
  rejected: Ratio;
  /** Of value noted. */
  missing: Ratio;
};

/**
 * Lines of each stage, those of one contract item and month added up in the database: a year of a city is some hundred rows.
 * One statement. What was paid is looked up line by line, so that no other municipality's acts are reckoned.
 */
export async function readPurchaseLines(db: Db, { municipalityCode, year }: PurchaseScope): Promise<PurchaseLines> {
  const rows = await db.$queryRaw<Row[]>`
    select k.contract_item_id as item, k.contract_id as "contractId", k.signed_at as "signedAt", k.supplier_party_id as "supplierPartyId", k.supplier_kind::text as "supplierKind",
           k.supplier_municipality_code as "supplierMunicipalityCode", k.women_members as "womenMembers", k.men_members as "menMembers",
           k.origin_municipality_code as "originMunicipalityCode", k.produced_in_country as "producedInCountry", k.food_group as "foodGroup",
           k.product_kind::text as "productKind", k.counted_centavos as contracted, k.counted_grams as "contractedGrams",
           k.month as "signedMonth", r.month, coalesce(r.accepted, 0)::bigint as accepted, coalesce(r.rejected, 0)::bigint as rejected,
           coalesce(r.missing, 0)::bigint as missing, coalesce(r.grams, 0)::bigint as "acceptedGrams", coalesce(r.paid, 0)::bigint as paid
      from contracted_lines k
      left join (
        select x.contract_item_id, x.month, sum(x.accepted_centavos) as accepted, sum(x.rejected_centavos) as rejected,
               sum(x.missing_centavos) as missing, sum(x.accepted_grams) as grams,
               sum((select y.paid_centavos from line_balances y where y.delivery_line_id = x.delivery_line_id)) as paid
          from accepted_lines x
         where x.municipality_code = ${municipalityCode} and x.year = ${year}
         group by 1, 2) r on r.contract_item_id = k.contract_item_id
     where k.municipality_code = ${municipalityCode} and k.year = ${year}
     order by k.signed_at, k.contract_item_id, r.month`;
  const noted = rows.filter((row) => row.month !== null);
  // Who brought nothing at all has supplied nothing.
  const received = noted.filter(({ accepted, rejected }) => accepted + rejected > 0n);
  // Of a contract that ended before anything came nothing is contracted.
  const items = rows.filter((row, index) => row.contracted > 0n && rows[index - 1]?.item !== row.item);
  return {
    contracted: items.map((row) => toLine(row, row.contracted, row.contractedGrams, row.signedMonth)),
    accepted: received.map((row) => toLine(row, row.accepted, row.acceptedGrams, row.month)),
    paid: received.map((row) => toLine(row, row.paid, paidGrams(row), row.month)),
    rejected: rejectedShare(received),
    missing: missingShare(noted),
  };
}

function toLine(row: Row, value: Centavos, grams: bigint, month: string | null): AcceptedLine {
  const { contractId, signedAt, supplierPartyId, supplierKind, supplierMunicipalityCode, womenMembers, menMembers } = row;
  const { originMunicipalityCode, producedInCountry, foodGroup, productKind } = row;
  return {
    value,
    grams: Number(grams),
    month: month ?? '',
    originMunicipalityCode,
    producedInCountry,
    contractId,
    signedAt,
    supplierPartyId,
    supplierKind,
    supplierMunicipalityCode,
    womenMembers,
    menMembers,
    foodGroup,
    productKind,
  };
}

/** Of what was paid in part the mass goes by the same share, rounded to the gram. */
function paidGrams({ acceptedGrams, accepted, paid }: Row): bigint {
  return accepted === 0n ? acceptedGrams : divideRounded(acceptedGrams * paid, accepted);
}
