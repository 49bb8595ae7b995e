import 'server-only';
import { type BoughtTogether, measureTogether } from '@/lib/domain/local-purchase/together';
import type { ChainFacts } from '@/lib/domain/matrix';
import { type DaysCount, paymentDays } from '@/lib/domain/payments/payment-days';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';
import { linesByPlace, type PlaceLineJson, toLinesByPlace } from '@/lib/queries/lines-by-place';

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
  awarded_associations: bigint;
  payments: number;
  lines: PlaceLineJson[] | null;
  payment_days: DaysCount[] | null;
  needs: number;
  commitments: number;
  commitments_fulfilled: number;
  commitments_by_ngo: number;
};

/**
 * What the chain has on record for one municipality, or for all when the code is null. What was bought, and how long it took to be
 * paid, is of the programmes of this year, as on the page of local purchase. One statement.
 */
export async function readFacts(
  db: Db,
  { municipalityCode, today }: { municipalityCode: string | null; today: Day },
): Promise<ChainFacts> {
  const scope = { municipalityCode, year: Number(today.slice(0, 4)) };
  const [row] = await db.$queryRaw<Row[]>`
    with scope as (select ${municipalityCode}::text as code, ${today}::date as today, ${scope.year}::int as year),
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
    paid as (
      select (x.settled_on - x.received_on)::int as days, count(*)::int as acts
        from scope, programmes g join buyers b on b.id = g.organisation_id join tenders t on t.programme_id = g.id
        join contracts c on c.tender_id = t.id join act_balances x on x.contract_id = c.id and x.settled_on is not null
       where g.year = scope.year
       group by 1),
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
           (select coalesce(sum(k.counted_centavos), 0)::bigint from contracted_lines k join buyers b on b.id = k.buyer_id
             where k.associative) as awarded_associations,
           (select count(*)::int from standing_payments p join buyers b on b.id = p.buyer_id) as payments,
           (select json_agg(x) from (${linesByPlace(scope)}) x) as lines, (select json_agg(paid) from paid) as payment_days,
           (select count(*)::int from producer_needs n join producers p on p.id = n.organisation_id) as needs,
           (select count(*)::int from promises) as commitments,
           (select count(*)::int from promises where state = 'fulfilled') as commitments_fulfilled,
           (select count(*)::int from promises where facilitator = 'ngo') as commitments_by_ngo
      from scope`;
  if (!row) throw new Error('the chain told no facts');
  return toFacts(row, measureTogether(toLinesByPlace(row.lines ?? [])));
}

function toFacts(row: Row, bought: BoughtTogether): ChainFacts {
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
    bought,
    awardedToAssociationsCentavos: row.awarded_associations,
    payments: row.payments,
    medianPaymentDays: paymentDays(row.payment_days ?? [])?.median ?? null,
    needs: row.needs,
    commitments: row.commitments,
    commitmentsFulfilled: row.commitments_fulfilled,
    commitmentsByNgo: row.commitments_by_ngo,
  };
}
