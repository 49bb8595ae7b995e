import 'server-only';
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

/** What was ever published. Nothing of its offers but their number, once they have been opened. */
export const readTenderRecords: Reader<'tenders'> = (scope, after, limit) =>
  prisma().$queryRaw<Keyed<'tenders'>[]>`
    select t.id as key, ${tenderReferenceColumns}, t.title, t.object,
           case when t.status = 'published' and t.deadline_at <= app_clock() then 'closed' else t.status::text end as status,
           t.modality_rule as modality, t.award_form::text as "awardForm", t.partial_allowed as "partialAllowed", t.delivery_frequency as frequency,
           t.shelf_life_days as "shelfLifeDays", (select count(*)::int from lots l where l.tender_id = t.id) as lots,
           (select count(*)::int from requirements q where q.tender_id = t.id) as requirements, t.reference_centavos as "referenceAmount",
           t.published_at as "publishedAt", t.deadline_at as "deadlineAt", changed.made as amendments, changed.last as "amendedAt", v.at as "openedAt",
           case when v.at is not null then
             (select count(*)::int from offers x join opened_offers y on y.offer_id = x.id where x.tender_id = t.id) end as "offersOpened",
           t.first_call_id as "firstCallId"
      from ${tenderReferenceSql} left join openings v on v.tender_id = t.id
      left join lateral (select count(*)::int as made, max(a.at) as last from tender_amendments a where a.tender_id = t.id) changed on true
     where t.published_at is not null and ${withinPeriod(scope)} and ${onward(Prisma.sql`t.id`, after)}
     order by t.id limit ${limit}`;

/** Each item of each lot of what was published. */
export const readLotRecords: Reader<'lots'> = (scope, after, limit) =>
  prisma().$queryRaw<Keyed<'lots'>[]>`
    select i.id as key, ${tenderReferenceColumns}, l.number as lot, l.title as "lotTitle", z.name as zone, l.starts_on as "startsOn", l.ends_on as "endsOn",
           (select count(*)::int from lot_drop_points w where w.lot_id = l.id) as schools, ${productColumns}, i.units, p.unit_grams as "unitKilograms",
           i.price_centavos as "unitPrice", (i.units * i.price_centavos)::bigint as amount, i.price_source as "priceSource", i.price_day as "priceDay"
      from lot_items i
      join lots l on l.id = i.lot_id
      left join zones z on z.id = l.zone_id
      join products p on p.id = i.product_id
      join foods f on f.code = p.main_food_code
      join ${tenderReferenceSql} on t.id = l.tender_id
     where t.published_at is not null and ${withinPeriod(scope)} and ${onward(Prisma.sql`i.id`, after)}
     order by i.id limit ${limit}`;

/** What the authority decided, and only from then on. */
export const readAwards: Reader<'awards'> = (scope, after, limit) =>
  prisma().$queryRaw<Keyed<'awards'>[]>`
    select u.id as key, ${tenderReferenceColumns}, u.label as unit, u.outcome::text as outcome, u.reference_centavos as "referenceAmount",
           (select sum(a.units * i.price_centavos)::bigint
              from awarded_items a join opened_items i on i.offer_id = a.offer_id and i.lot_item_id = a.lot_item_id where a.unit_id = u.id) as "awardedAmount",
           (select count(distinct a.offer_id)::int from awarded_items a where a.unit_id = u.id) as suppliers,
           ${publicName(Prisma.sql`s.name`, Prisma.sql`b.bidder_kind`)} as supplier, b.bidder_kind::text as "supplierKind",
           n.code as "supplierMunicipalityCode", n.name as "supplierMunicipality", u.extra_cost_centavos as "extraCost",
           u.departure_report is not null as departed, u.awarded_at as "awardedAt"
      from award_units u
      join ${tenderReferenceSql} on t.id = u.tender_id
      left join opened_offers b on b.offer_id = u.awarded_offer_id
      left join offers x on x.id = b.offer_id
      left join party_leads s on s.party_id = x.party_id
      left join municipalities n on n.code = s.municipality_code
     where t.status in ('awarded', 'contracted', 'deserted') and u.outcome in ('awarded', 'deserted')
       and ${withinPeriod(scope)} and ${onward(Prisma.sql`u.id`, after)}
     order by u.id limit ${limit}`;
