import 'server-only';
import type { ChainFacts } from '@/lib/domain/matrix';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { contractedUnits } from './contracted';

type Row = {
  actors: number;
  actors_confirmed: number;
  actors_recent: number;
  actors_formal: number;
  actors_organic: number;
  actors_livestock: number;
  capacities: number;
  capacity_grams: bigint;
  communities: number;
  tenders: number;
  tenders_with_basis: number;
  requirements: number;
  ration: bigint;
  ration_local: bigint;
  budget: bigint;
  accepted: bigint;
  accepted_local: bigint;
  accepted_associative: bigint;
  accepted_women: bigint;
  accepted_units: number;
  rejected_units: number;
  awarded_associations: bigint;
  payments: number;
  median_days: number | null;
  needs: number;
  commitments: number;
  commitments_fulfilled: number;
  commitments_by_ngo: number;
};

/**
 * What the chain has on record for one municipality, or for all when the code is null, in one statement. Accepted value is
 * that of the year's programme to date; women's share of a supplier's value is by the women among its members.
 */
export async function readFacts(
  db: Db,
  { municipalityCode, today }: { municipalityCode: string | null; today: Day },
): Promise<ChainFacts> {
  const [row] = await db.$queryRaw<Row[]>`
    with scope as (select ${municipalityCode}::text as code, ${today}::date as today, extract(year from ${today}::date)::int as year),
    producers as (
      select o.id, o.status, a.confirmed_at, a.community,
             (select count(distinct d.kind) from actor_documents d
               where d.organisation_id = o.id and d.kind in ('legal-personality', 'nit', 'rupe', 'sanitary-registry')
                 and (d.valid_until is null or d.valid_until >= scope.today)) as papers,
             exists (select 1 from actor_documents d where d.organisation_id = o.id and d.kind = 'organic'
                 and (d.valid_until is null or d.valid_until >= scope.today)) as organic,
             exists (select 1 from capacities c join foods f on f.code = c.food_code
                      where c.organisation_id = o.id and f.food_group in ('lacteo', 'carne', 'huevo', 'pescado')) as livestock
        from scope, organisations o join economic_actors a on a.organisation_id = o.id
       where o.kind = 'producer' and (scope.code is null or o.municipality_code = scope.code)),
    buyers as (select o.id, o.municipality_code from scope, organisations o
       where o.kind = 'municipality' and (scope.code is null or o.municipality_code = scope.code)),
    calls as (select t.id, t.rule_trace from tenders t join buyers b on b.id = t.organisation_id where t.published_at is not null),
    rations as (
      -- What a pupil gets, as in lib/domain/foods/handout.ts: of a product handed out whole, whole units.
      select sum(i.units * i.price_centavos) as total,
             sum(i.units * i.price_centavos) filter (where 'municipality' = any (i.origins)) as local
        from (select x.ration_id, p.price_centavos, p.origins,
                     case p.handout when 'whole' then ceil(x.grams_per_pupil::numeric / p.unit_grams)
                                    else x.grams_per_pupil::numeric / p.unit_grams end as units
                from ration_items x join products p on p.id = x.product_id) i
        join rations r on r.id = i.ration_id
        join programmes g on g.id = r.programme_id and g.status = 'running' join buyers b on b.id = g.organisation_id),
    lines as (
      select rl.accepted_units, rl.rejected_units, rl.accepted_units * ci.price_centavos as value, ci.origin_municipality_code as origin,
             b.municipality_code as buyer, c.supplier_id, c.supplier_kind, c.women_members as women, c.women_members + c.men_members as members
        from scope, standing_receptions rl join reception_acts ra on ra.id = rl.act_id
        join delivery_lines dl on dl.id = rl.delivery_line_id join contract_items ci on ci.id = dl.contract_item_id
        join contracts c on c.id = ci.contract_id join buyers b on b.id = c.buyer_id
        join tenders t on t.id = c.tender_id join programmes g on g.id = t.programme_id
       where g.year = scope.year and (ra.received_at at time zone 'America/La_Paz')::date <= scope.today),
    women as (
      select round(sum(value)::numeric * women / members) as value from lines where members > 0 group by supplier_id, women, members),
    accepted as (
      select coalesce(sum(value), 0)::bigint as total,
             coalesce(sum(value) filter (where origin = buyer), 0)::bigint as local,
             coalesce(sum(value) filter (where supplier_kind in ('OECOM', 'OECA', 'APP')), 0)::bigint as associative,
             (select coalesce(sum(value), 0)::bigint from women) as women,
             coalesce(sum(accepted_units), 0)::int as units, coalesce(sum(rejected_units), 0)::int as rejected
        from lines),
    promises as (select m.state, f.kind as facilitator from scope, commitments m join organisations f on f.id = m.facilitator_id
       where m.state <> 'dropped' and m.accepted_at is not null and (scope.code is null or m.municipality_code = scope.code))
    select (select count(*)::int from producers) as actors,
           (select count(*)::int from producers where status = 'confirmed') as actors_confirmed,
           (select count(*)::int from producers where confirmed_at > scope.today - interval '12 months') as actors_recent,
           (select count(*)::int from producers where status = 'confirmed' and papers = 4) as actors_formal,
           (select count(*)::int from producers where status = 'confirmed' and organic) as actors_organic,
           (select count(*)::int from producers where status = 'confirmed' and livestock) as actors_livestock,
           (select count(*)::int from capacities c join producers p on p.id = c.organisation_id where p.status = 'confirmed') as capacities,
           (select coalesce(sum(c.grams_per_month), 0)::bigint from capacities c join producers p on p.id = c.organisation_id where p.status = 'confirmed') as capacity_grams,
           (select count(distinct community)::int from producers where status = 'confirmed' and community <> '') as communities,
           (select count(*)::int from calls) as tenders,
           (select count(*)::int from calls where rule_trace is not null) as tenders_with_basis,
           (select count(*)::int from requirements q join calls on calls.id = q.tender_id) as requirements,
           (select coalesce(round(total), 0)::bigint from rations) as ration,
           (select coalesce(round(local), 0)::bigint from rations) as ration_local,
           (select coalesce(sum(g.budget_centavos), 0)::bigint from programmes g join buyers b on b.id = g.organisation_id
             where g.year = scope.year) as budget,
           accepted.total as accepted, accepted.local as accepted_local, accepted.associative as accepted_associative,
           accepted.women as accepted_women, accepted.units as accepted_units, accepted.rejected as rejected_units,
           (select coalesce(sum(${contractedUnits} * i.price_centavos), 0)::bigint
              from contract_items i join contracts c on c.id = i.contract_id join buyers b on b.id = c.buyer_id
             where c.supplier_kind in ('OECOM', 'OECA', 'APP')) as awarded_associations,
           (select count(*)::int from standing_payments p join buyers b on b.id = p.buyer_id) as payments,
           (select percentile_cont(0.5) within group (order by x.settled_on - x.received_on)
              from buyers b join contracts c on c.buyer_id = b.id join act_balances x on x.contract_id = c.id and x.settled_on is not null) as median_days,
           (select count(*)::int from producer_needs n join producers p on p.id = n.organisation_id) as needs,
           (select count(*)::int from promises) as commitments,
           (select count(*)::int from promises where state = 'fulfilled') as commitments_fulfilled,
           (select count(*)::int from promises where facilitator = 'ngo') as commitments_by_ngo
      from scope, accepted`;
  if (!row) throw new Error('the chain told no facts');
  return toFacts(row);
}

function toFacts(row: Row): ChainFacts {
  return {
    actors: row.actors,
    actorsConfirmed: row.actors_confirmed,
    actorsRecent: row.actors_recent,
    actorsFormal: row.actors_formal,
    actorsOrganic: row.actors_organic,
    actorsWithLivestock: row.actors_livestock,
    capacities: row.capacities,
    capacityGramsPerMonth: Number(row.capacity_grams),
    communitiesWithActor: row.communities,
    tendersPublished: row.tenders,
    tendersWithLegalBasis: row.tenders_with_basis,
    requirements: row.requirements,
    rationCentavos: row.ration,
    rationLocalCentavos: row.ration_local,
    budgetCentavos: row.budget,
    acceptedCentavos: row.accepted,
    acceptedLocalCentavos: row.accepted_local,
    acceptedAssociativeCentavos: row.accepted_associative,
    acceptedByWomenCentavos: row.accepted_women,
    acceptedUnits: row.accepted_units,
    rejectedUnits: row.rejected_units,
    awardedToAssociationsCentavos: row.awarded_associations,
    payments: row.payments,
    medianPaymentDays: row.median_days,
    needs: row.needs,
    commitments: row.commitments,
    commitmentsFulfilled: row.commitments_fulfilled,
    commitmentsByNgo: row.commitments_by_ngo,
  };
}
