import 'server-only';
import type { ValueLine } from '@/lib/domain/local-purchase/formulas';
import type { OutcomeValue } from '@/lib/domain/local-purchase/outcomes';
import { Prisma } from '@/lib/platform/prisma/client';

/** What is received of an item of a contract, added up. */
export type PlaceLine = ValueLine & Pick<OutcomeValue, 'accepted' | 'rejected'>;

/** The same as JSON carries it: one object of a row that `linesByPlace` selects. */
export type PlaceLineJson = Omit<ValueLine, 'value' | 'signedAt'> & {
  /** INE code of the buyer. */
  place: string;
  signedAt: string;
  accepted: string;
  rejected: string;
};

/**
 * What the schools of one municipality, or of all when the code is null, received of the year's programmes, added up in the database
 * by item: of the whole country some thousand rows. A part of a statement, of whose rows it makes JSON.
 */
export function linesByPlace({ municipalityCode, year }: { municipalityCode: string | null; year: number }): Prisma.Sql {
  const place = municipalityCode === null ? Prisma.sql`true` : Prisma.sql`municipality_code = ${municipalityCode}`;
  // Added up by item before anything is joined to it. Who brought nothing at all has supplied nothing.
  return Prisma.sql`
    select k.municipality_code as place, k.contract_id as "contractId", k.signed_at as "signedAt", k.supplier_party_id as "supplierPartyId",
           k.supplier_kind::text as "supplierKind", k.supplier_municipality_code as "supplierMunicipalityCode",
           k.women_members as "womenMembers", k.men_members as "menMembers", k.origin_municipality_code as "originMunicipalityCode",
           k.produced_in_country as "producedInCountry", x.accepted::text as accepted, x.rejected::text as rejected
      from (select contract_item_id, sum(accepted_centavos) as accepted, sum(rejected_centavos) as rejected
              from accepted_lines
             where year = ${year} and ${place} and accepted_units + rejected_units > 0
             group by 1) x
      join contracted_lines k on k.contract_item_id = x.contract_item_id`;
}

/** The lines of such rows, by the INE code of the buyer. */
export function toLinesByPlace(rows: readonly PlaceLineJson[]): Map<string, PlaceLine[]> {
  const places = new Map<string, PlaceLine[]>();
  for (const { place, signedAt, ...row } of rows) {
    const [accepted, rejected] = [BigInt(row.accepted), BigInt(row.rejected)];
    const own = places.get(place) ?? [];
    own.push({ ...row, signedAt: new Date(signedAt), value: accepted, accepted, rejected });
    places.set(place, own);
  }
  return places;
}
