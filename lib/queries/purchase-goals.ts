import 'server-only';
import type { PurchaseScope } from '@/lib/data/local-purchase';
import { type DaysCount, type PaymentDays, paymentDays } from '@/lib/domain/payments/payment-days';
import type { BasisPoints, Centavos, Ratio } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';

/** Shares of value to reach, this year and three years on. */
export type Goals = { now: BasisPoints; later: BasisPoints };

/** What the local-purchase figures of a year are read against. */
export type PurchaseGoals = {
  municipality: string;
  department: string;
  /** Food budget of the year's programmes; 0 when there is none. */
  budget: Centavos;
  /** Of several programmes, weighted by budget. Null without a programme. */
  localGoals: Goals | null;
  associativeGoals: Goals | null;
  /** Years with a programme, the latest first. */
  years: readonly number[];
  /** Deliveries made on their day or before, among those due until today. */
  onTime: Ratio;
  /** Pupils of schools that accepted some food, among those enrolled. */
  coverage: Ratio;
  paymentDays: PaymentDays;
};

type Row = {
  municipality: string;
  department: string;
  budget: bigint;
  local_now: number | null;
  local_later: number | null;
  associative_now: number | null;
  associative_later: number | null;
  years: number[];
  due: number;
  on_time: number;
  served: number;
  enrolled: number;
  payment_days: DaysCount[] | null;
};

/** One statement. Null when there is no such municipality. */
export async function readPurchaseGoals(db: Db, { municipalityCode, year }: PurchaseScope): Promise<PurchaseGoals | null> {
  const [row] = await db.$queryRaw<Row[]>`
    with buyer as (select id from organisations where kind = 'municipality' and municipality_code = ${municipalityCode}),
    plans as (select g.* from programmes g join buyer b on b.id = g.organisation_id where g.year = ${year}),
    bought as (select c.id from contracts c join buyer b on b.id = c.buyer_id join tenders t on t.id = c.tender_id join plans g on g.id = t.programme_id),
    due as (
      -- A note of which nothing came delivers nothing.
      select exists (select 1 from standing_notes n where n.scheduled_id = s.id and n.delivered_on <= s.due_on
                        and (select coalesce(sum(r.accepted_units + r.rejected_units), 1) from accepted_lines r where r.note_id = n.id) > 0) as on_time
        from bought c join due_deliveries s on s.contract_id = c.id where s.due_on <= app_today()),
    -- Levels that are given something in the year; where no rations are on record, all.
    fed as (
      select distinct r.level from rations r join plans g on g.id = r.programme_id
       where exists (select 1 from ration_items i where i.ration_id = r.id)),
    -- A school that was merged goes on as the other.
    fed_schools as (
      select distinct unnest(array[x.school_id, at.merged_into_id]) as school_id
        from accepted_lines x join schools at on at.id = x.school_id
       where x.municipality_code = ${municipalityCode} and x.year = ${year} and x.accepted_units > 0),
    pupils as (
      select s.id, sum(e.girls + e.boys) as pupils,
             coalesce(sum(e.girls + e.boys) filter (where e.level in (select level from fed) or not exists (select 1 from fed)), 0) as fed,
             s.id in (select school_id from fed_schools) as served
        from buyer b join schools s on s.organisation_id = b.id and s.active join enrolments e on e.school_id = s.id and e.year = ${year}
       group by s.id),
    delays as (
      select (b.settled_on - b.received_on)::int as days, count(*)::int as acts
        from bought c join act_balances b on b.contract_id = c.id and b.settled_on is not null
       group by 1)
    select m.name as municipality, d.name as department,
           (select coalesce(sum(budget_centavos), 0)::bigint from plans) as budget,
           (select round(sum(local_goal_bps * budget_centavos) / sum(budget_centavos))::int from plans) as local_now,
           (select round(sum(local_goal_bps_later * budget_centavos) / sum(budget_centavos))::int from plans) as local_later,
           (select round(sum(associative_goal_bps * budget_centavos) / sum(budget_centavos))::int from plans) as associative_now,
           (select round(sum(associative_goal_bps_later * budget_centavos) / sum(budget_centavos))::int from plans) as associative_later,
           array(select distinct g.year from programmes g join buyer b on b.id = g.organisation_id order by 1 desc) as years,
           (select count(*)::int from due) as due, (select count(*)::int from due where on_time) as on_time,
           (select coalesce(sum(fed) filter (where served), 0)::int from pupils) as served,
           (select coalesce(sum(pupils), 0)::int from pupils) as enrolled,
           (select json_agg(delays) from delays) as payment_days
      from municipalities m join departments d on d.code = m.department_code
     where m.code = ${municipalityCode}`;
  return row ? toFrame(row) : null;
}

function toFrame(row: Row): PurchaseGoals {
  const goals = (now: number | null, later: number | null) => (now === null || later === null ? null : { now, later });
  return {
    municipality: row.municipality,
    department: row.department,
    budget: row.budget,
    localGoals: goals(row.local_now, row.local_later),
    associativeGoals: goals(row.associative_now, row.associative_later),
    years: row.years,
    onTime: { numerator: BigInt(row.on_time), denominator: BigInt(row.due) },
    coverage: { numerator: BigInt(row.served), denominator: BigInt(row.enrolled) },
    paymentDays: paymentDays(row.payment_days ?? []),
  };
}
