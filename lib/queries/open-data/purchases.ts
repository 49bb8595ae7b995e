import 'server-only';
import { prisma } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';
import type { OpenDataScope } from '@/lib/routes/open-data';
import {
  type Keyed,
  onward,
  productColumns,
  publicName,
  type Reader,
  tenderReferenceColumns,
  tenderReferenceSql,
} from './reader';

/** What stands around a line `x` of either view: its contract, product, parties and places as they were at signature. */
const around = Prisma.sql`
  join contracts c on c.id = x.contract_id
  join products p on p.id = x.product_id
  join foods f on f.code = p.main_food_code
  join ${tenderReferenceSql} on t.id = x.tender_id
  join party_leads s on s.party_id = x.supplier_party_id
  left join municipalities sm on sm.code = x.supplier_municipality_code
  left join municipalities om on om.code = x.origin_municipality_code`;

const parties = Prisma.sql`${publicName(Prisma.sql`s.name`, Prisma.sql`x.supplier_kind`)} as supplier, x.supplier_kind::text as "supplierKind",
  sm.code as "supplierMunicipalityCode", sm.name as "supplierMunicipality",
  om.code as "originMunicipalityCode", om.name as "originMunicipality", x.produced_in_country as "producedInCountry"`;

/** The lines of a view that come after a key, narrowed before anything is joined to them. */
function linesOf(
  view: Prisma.Sql,
  key: Prisma.Sql,
  { municipalityCode, year }: OpenDataScope,
  after: string | null,
  limit: number,
) {
  const all = [onward(key, after)];
  if (municipalityCode) all.push(Prisma.sql`municipality_code = ${municipalityCode}`);
  if (year) all.push(Prisma.sql`year = ${year}`);
  return Prisma.sql`(select *, ${key} as key from ${view} where ${Prisma.join(all, ' and ')} order by ${key} limit ${limit}) x`;
}

/** Each item of each contract or purchase order. How many members a supplier has says nothing of a person alone. */
export const readContractRecords: Reader<'contracts'> = (scope, after, limit) =>
  prisma().$queryRaw<Keyed<'contracts'>[]>`
    select x.key, ${tenderReferenceColumns}, c.number as contract, c.form::text as form, x.signed_at as "signedAt", c.starts_on as "startsOn", c.ends_on as "endsOn",
           ${parties}, ${publicName(Prisma.sql`x.women_members`, Prisma.sql`x.supplier_kind`)} as "womenMembers",
           ${publicName(Prisma.sql`x.men_members`, Prisma.sql`x.supplier_kind`)} as "menMembers", l.number as lot, ${productColumns},
           x.signed_units as "signedUnits", x.units, x.price_centavos as "unitPrice", x.agreed_centavos as amount, c.retention_bps as retention,
           (z.ended_at at time zone 'America/La_Paz')::date as "endedOn", z.kind as "endedBy", x.counted_units as "countedUnits",
           (select coalesce(sum(f.amount_centavos), 0)::bigint from standing_fines f where f.contract_id = x.contract_id) as "contractFines"
      from ${linesOf(Prisma.sql`contracted_lines`, Prisma.sql`contract_item_id`, scope, after, limit)}
      ${around}
      join lot_items j on j.id = x.lot_item_id
      join lots l on l.id = j.lot_id
      left join contract_ends z on z.contract_id = x.contract_id
     order by x.key`;

/**
 * The lines of which the local-purchase percentage is made: what schools accepted, rejected and never got, by their reception acts
 * and what both sides amended of them. What was paid is looked up for these lines alone.
 */
export const readDeliveryRecords: Reader<'deliveries'> = (scope, after, limit) =>
  prisma().$queryRaw<Keyed<'deliveries'>[]>`
    select x.key, m.code as "municipalityCode", m.name as municipality, g.year, x.received_on as "receivedOn",
           c.number as contract, e.name as school, ${productColumns}, x.batch, ${parties}, x.accepted_units as "acceptedUnits",
           x.rejected_units as "rejectedUnits", x.reject_reason::text as "rejectReason", x.missing_units as "missingUnits",
           x.missing_reason::text as "missingReason", x.accepted_grams::float8 as kilograms, x.accepted_centavos as value,
           x.accepted_units > 0 and (select b.settled_on is not null from act_balances b where b.act_id = x.act_id) as paid,
           (select b.paid_centavos from line_balances b where b.delivery_line_id = x.delivery_line_id) as "paidValue"
      from ${linesOf(Prisma.sql`accepted_lines`, Prisma.sql`delivery_line_id`, scope, after, limit)}
      ${around}
      join schools e on e.id = x.school_id
     order by x.key`;
