import 'server-only';
import { contractedUnits } from '@/lib/data/contracted';
import { prisma } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';
import {
  type Keyed,
  onward,
  productColumns,
  publicName,
  type Reader,
  tenderReferenceColumns,
  tenderReferenceSql,
  withinPeriod,
} from './reader';

const contractedProduct = Prisma.sql`
  join lot_items j on j.id = i.lot_item_id
  join lots l on l.id = j.lot_id
  join products p on p.id = j.product_id
  join foods f on f.code = p.main_food_code
  join ${tenderReferenceSql} on t.id = c.tender_id
  join organisations s on s.id = c.supplier_id
  left join municipalities sm on sm.code = c.supplier_municipality_code
  left join municipalities om on om.code = i.origin_municipality_code`;

/** Supplier and origin as they were at signature. */
const parties = Prisma.sql`${publicName(Prisma.sql`s.name`, Prisma.sql`c.supplier_kind`)} as supplier, c.supplier_kind::text as "supplierKind",
  sm.code as "supplierMunicipalityCode", sm.name as "supplierMunicipality",
  om.code as "originMunicipalityCode", om.name as "originMunicipality", i.produced_in_country as "producedInCountry"`;

/** Each item of each contract or purchase order. How many members a supplier has says nothing of a person alone. */
export const readContractRecords: Reader<'contracts'> = (scope, after, limit) =>
  prisma().$queryRaw<Keyed<'contracts'>[]>`
    select i.id as key, ${tenderReferenceColumns}, c.number as contract, c.form::text as form, c.signed_at as "signedAt", c.starts_on as "startsOn", c.ends_on as "endsOn",
           ${parties}, ${publicName(Prisma.sql`c.women_members`, Prisma.sql`c.supplier_kind`)} as "womenMembers",
           ${publicName(Prisma.sql`c.men_members`, Prisma.sql`c.supplier_kind`)} as "menMembers", l.number as lot, ${productColumns}, i.signed_units as "signedUnits", i.units,
           i.price_centavos as "unitPrice", (i.units * i.price_centavos)::bigint as amount, c.retention_bps as retention,
           (z.ended_at at time zone 'America/La_Paz')::date as "endedOn", z.kind as "endedBy", ${contractedUnits} as "countedUnits",
           (select coalesce(sum(f.amount_centavos), 0)::bigint from standing_fines f where f.contract_id = c.id) as "contractFines"
      from contract_items i
      join contracts c on c.id = i.contract_id
      left join contract_ends z on z.contract_id = c.id
      ${contractedProduct}
     where ${withinPeriod(scope)} and ${onward(Prisma.sql`i.id`, after)}
     order by i.id limit ${limit}`;

/**
 * The lines of which the local-purchase percentage is made: what schools accepted, rejected and never got, by their reception acts
 * and what both sides amended of them.
 */
export const readDeliveryRecords: Reader<'deliveries'> = (scope, after, limit) =>
  prisma().$queryRaw<Keyed<'deliveries'>[]>`
    select d.id as key, m.code as "municipalityCode", m.name as municipality, g.year, (a.received_at at time zone 'America/La_Paz')::date as "receivedOn",
           c.number as contract, e.name as school, ${productColumns}, d.batch, ${parties}, r.accepted_units as "acceptedUnits",
           r.rejected_units as "rejectedUnits", r.reject_reason::text as "rejectReason", r.missing_units as "missingUnits",
           r.missing_reason::text as "missingReason", (r.accepted_units::bigint * i.unit_grams)::float8 as kilograms, (r.accepted_units * i.price_centavos)::bigint as value,
           r.accepted_units > 0 and b.settled_on is not null as paid, b.paid_centavos as "paidValue"
      from delivery_lines d
      join standing_receptions r on r.delivery_line_id = d.id
      join line_balances b on b.delivery_line_id = d.id
      join reception_acts a on a.id = r.act_id
      join standing_notes n on n.id = d.note_id
      join schools e on e.id = n.school_id
      join contract_items i on i.id = d.contract_item_id
      join contracts c on c.id = i.contract_id
      ${contractedProduct}
     where ${withinPeriod(scope)} and ${onward(Prisma.sql`d.id`, after)}
     order by d.id limit ${limit}`;
