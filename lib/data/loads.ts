import 'server-only';
import { dayOf } from '@/lib/domain/calendar';
import type { ProductKind } from '@/lib/domain/foods/foods';
import { loadsOf } from '@/lib/domain/matching/free-capacity';
import type { Load } from '@/lib/domain/matching/load';
import type { Capacity } from '@/lib/domain/matching/supplier';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';
import { keyKeeper } from '@/lib/platform/sealing';
import { unsealOffer } from './offers/envelopes';

/** What the members of a party declared that they can deliver, and what the party takes of it. */
export type CapacityBook = { capacities: readonly Capacity[]; loads: readonly Load[] };

/** A bidder's own book: with what its own sealed offers take, and those that nobody reads until their opening, it neither. */
export type OwnCapacityBook = CapacityBook & { unread: readonly { tenderId: string; reference: string }[] };

type Envelope = {
  offerId: string;
  reference: string;
  /** When the tender was published. */
  since: string;
  sha256: string;
  /** Base64; null from the deadline until the opening: the statement does not fetch it. */
  sealed: string | null;
  wrappedKey: string;
  items: { id: string; foodCode: string; kind: ProductKind; unitGrams: number; startsOn: Day; endsOn: Day }[];
};

type Row = {
  partyId: string;
  tenderId: string | null;
  foodCode: string;
  kind: ProductKind;
  source: 'declared' | 'contract' | 'award' | 'opened' | 'sealed';
  /** Of a contract; null where it is spread over the days of its lot. */
  month: string | null;
  grams: number;
  startsOn: Date | null;
  endsOn: Date | null;
  /** Of a declared capacity. */
  months: number[] | null;
  envelope: Envelope | null;
};

export const emptyBook: CapacityBook = { capacities: [], loads: [] };

/**
 * What the members of some parties declared, and what contracts, awards not contracted yet and opened offers not decided yet take of it,
 * this month and later. Sealed offers are no part of it: the statement does not touch them, so that what anybody but the bidder
 * is shown is the same whether or not there are any. One statement.
 */
export async function readCapacityBooks(db: Db, partyIds: readonly string[]): Promise<Map<string, CapacityBook>> {
  if (partyIds.length === 0) return new Map();
  const rows = await db.$queryRaw<Row[]>(inTheOpen(partyIds));
  return new Map(partyIds.map((id) => [id, toBook(rows.filter(({ partyId }) => partyId === id))] as const));
}

/**
 * The book of the bidder who asks, with its own sealed offers. The caller has checked that it is theirs. One statement.
 * @param isHeldBack whether this person is kept from the offers of a tender published at that time (a recovered account)
 */
export async function readOwnCapacityBook(
  db: Db,
  partyId: string,
  isHeldBack: (sealedSince: Date) => boolean,
): Promise<OwnCapacityBook> {
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`${inTheOpen([partyId])} union all ${sealed(partyId)}`);
  const book = toBook(rows);
  const own = rows
    .flatMap(({ tenderId, envelope }) => (tenderId && envelope ? [{ tenderId, ...envelope }] : []))
    .filter(({ since }) => !isHeldBack(new Date(since)));
  const loads = await Promise.all(
    own.map(async ({ tenderId, offerId, sha256, sealed: text, wrappedKey, items }) => {
      if (text === null) return [];
      const key = await keyKeeper().unwrap(tenderId, Buffer.from(wrappedKey, 'base64'));
      const opened = unsealOffer(key, { id: offerId, tenderId, partyId, sha256, sealed: Buffer.from(text, 'base64') });
      if (!opened.ok) return [];
      return opened.payload.content.items.flatMap(({ lotItemId, units }) => {
        const item = items.find(({ id }) => id === lotItemId);
        return item ? loadsOf({ ...item, grams: units * item.unitGrams }, { tenderId, source: 'sealed' }) : [];
      });
    }),
  );
  return {
    ...book,
    loads: [...book.loads, ...loads.flat()],
    unread: own.flatMap(({ sealed: text, tenderId, reference }) => (text === null ? [{ tenderId, reference }] : [])),
  };
}

function toBook(rows: readonly Row[]): CapacityBook {
  return {
    capacities: rows.flatMap(({ source, foodCode, kind, grams, months }) =>
      source === 'declared' ? [{ foodCode, kind, gramsPerMonth: grams, months: months ?? [] }] : [],
    ),
    loads: rows.flatMap(toLoads),
  };
}

function toLoads({ tenderId, source, foodCode, kind, grams, month, startsOn, endsOn }: Row): Load[] {
  if (source === 'declared' || tenderId === null) return [];
  if (month !== null) return [{ foodCode, kind, grams, month, tenderId, source }];
  if (!startsOn || !endsOn) return [];
  return loadsOf({ foodCode, kind, grams, startsOn: dayOf(startsOn), endsOn: dayOf(endsOn) }, { tenderId, source });
}

function inTheOpen(partyIds: readonly string[]): Prisma.Sql {
  const ids = Prisma.sql`any(${[...partyIds]}::uuid[])`;
  return Prisma.sql`${declared(ids)} union all ${contracted(ids)} union all ${awarded(ids)} union all ${opened(ids)}`;
}

function declared(ids: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select m.party_id as "partyId", null::uuid as "tenderId", food_code as "foodCode", kind::text as kind, 'declared' as source,
           null as month, grams_per_month::float8 as grams, null::date as "startsOn", null::date as "endsOn", months, null::json as envelope
      from capacities c join party_members m on m.organisation_id = c.organisation_id where m.party_id = ${ids}`;
}

const made = Prisma.sql`p.main_food_code as "foodCode", p.kind::text as kind`;

/**
 * A delivery counts in the month in which it was brought, or is due; one that is late, in this month. What was closed will never
 * be brought. What is due beyond what is left of its contract (more came outside the schedule) takes nothing.
 */
function contracted(ids: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select f."partyId", f."tenderId", f."foodCode", f.kind, 'contract' as source, f.month,
           sum(f.units * f.unit_grams)::float8, null::date, null::date, null::int[], null::json
      from (select c.supplier_party_id as "partyId", c.tender_id as "tenderId", ${made}, i.unit_grams,
                   to_char(coalesce(n.delivered_on, greatest(s.due_on, app_today())), 'YYYY-MM') as month,
                   case when n.id is not null then l.units
                        else least(l.units, greatest(0, i.units - coalesce(gone.units, 0) - (sum(l.units) filter (where n.id is null)
                             over (partition by i.id order by s.due_on, s.id) - l.units))) end::bigint as units
              from contracts c
              join scheduled_deliveries s on s.contract_id = c.id
              join scheduled_lines l on l.scheduled_id = s.id
              join contract_items i on i.id = l.contract_item_id
              join lot_items t on t.id = i.lot_item_id
              join products p on p.id = t.product_id
              left join standing_notes n on n.scheduled_id = s.id
              left join (
                select d.contract_item_id, sum(coalesce(r.accepted_units, d.units)) as units
                  from contracts c
                  join contract_items i on i.contract_id = c.id
                  join delivery_lines d on d.contract_item_id = i.id
                  join standing_notes x on x.id = d.note_id
                  left join standing_receptions r on r.delivery_line_id = d.id
                 where c.supplier_party_id = ${ids}
                 group by 1) gone on gone.contract_item_id = i.id
             where c.supplier_party_id = ${ids} and not exists (select 1 from delivery_closures x where x.scheduled_id = s.id)) f
     where f.month >= to_char(app_today(), 'YYYY-MM')
     group by 1, 2, 3, 4, 6`;
}

function awarded(ids: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select o.party_id, o.tender_id, ${made}, 'award', null, (a.units::bigint * p.unit_grams)::float8, l.starts_on, l.ends_on, null, null
      from awarded_items a
      join offers o on o.id = a.offer_id
      join tenders t on t.id = o.tender_id and t.status = 'awarded'
      join lot_items i on i.id = a.lot_item_id
      join lots l on l.id = i.lot_id
      join products p on p.id = i.product_id
     where o.party_id = ${ids}
       and not exists (select 1 from contracts c where c.tender_id = o.tender_id and c.supplier_party_id = o.party_id)`;
}

/** An offer is opened by its row, which the opening writes; it is lost, or won, once its tender is decided. */
function opened(ids: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select o.party_id, o.tender_id, ${made}, 'opened', null, (x.units::bigint * p.unit_grams)::float8, l.starts_on, l.ends_on, null, null
      from opened_items x
      join offers o on o.id = x.offer_id
      join tenders t on t.id = o.tender_id and t.status in ('closed', 'evaluated')
      join lot_items i on i.id = x.lot_item_id
      join lots l on l.id = i.lot_id
      join products p on p.id = i.product_id
     where o.party_id = ${ids}`;
}

/** The bidder's last offer in each tender that was not opened, unless withdrawn. */
function sealed(partyId: string): Prisma.Sql {
  return Prisma.sql`
    select o.party_id, o.tender_id, null, null, 'sealed', null, 0, null, null, null,
           json_build_object(
             'offerId', o.id, 'reference', t.reference, 'since', t.published_at, 'sha256', o.sha256,
             'sealed', case when t.status = 'published' and app_clock() < t.deadline_at then translate(encode(o.sealed, 'base64'), E'\n', '') end,
             'wrappedKey', translate(encode(s.wrapped_key, 'base64'), E'\n', ''),
             'items', (select json_agg(json_build_object('id', i.id, 'foodCode', p.main_food_code, 'kind', p.kind, 'unitGrams', p.unit_grams,
                                                         'startsOn', l.starts_on, 'endsOn', l.ends_on))
                         from lots l join lot_items i on i.lot_id = l.id join products p on p.id = i.product_id where l.tender_id = t.id))
      from (select distinct on (tender_id) * from offers where party_id = ${partyId}::uuid
             order by tender_id, sent_at desc, id desc) o
      join tenders t on t.id = o.tender_id and t.status = 'published'
      join tender_seals s on s.tender_id = t.id
     where not exists (select 1 from offer_withdrawals w where w.offer_id = o.id)`;
}
