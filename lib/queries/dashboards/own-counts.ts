import 'server-only';
import { readLaw } from '@/lib/data/dossier';
import type { OwnCounts, ProducerCounts } from '@/lib/domain/dashboards/own-tasks';
import { signingTerm } from '@/lib/domain/law/signing-term';
import { prisma } from '@/lib/platform/database';

type SignTerm = { notifiedAt: string; organisationId: string; municipalityCode: string | null; amount: string };
type Row = Omit<ProducerCounts, 'signUntil'> & { id: string; signTerm: SignTerm | null };
/** With what the term of the first award that waits is reckoned from. */
type FoundProducer = ProducerCounts & Pick<Row, 'signTerm'>;

/** What waits at these producers, by organisation. One statement. */
export async function countProducers(organisationIds: readonly string[]): Promise<Map<string, FoundProducer>> {
  if (organisationIds.length === 0) return new Map();
  const rows = await prisma().$queryRaw<Row[]>`
    with open as materialized (select t.id, t.deadline_at from tenders t where t.status = 'published' and t.deadline_at > app_clock()),
    standing as (
      select f.party_id, f.tender_id from offers f join open on open.id = f.tender_id
       where not exists (select 1 from offer_withdrawals w where w.offer_id = f.id))
    select o.id::text, o.status::text as status,
           (select count(*) from capacities c where c.organisation_id = o.id)::int as capacities,
           array(select distinct d.kind::text from actor_documents d
                  where d.organisation_id = o.id and (d.valid_until is null or d.valid_until >= app_today())) as papers,
           begun.count::int as drafts, begun.first::text as "draftTenderId", begun.until as "draftUntil",
           asked.count::int as unconfirmed, asked.first::text as "unconfirmedOfferId", asked.until as "unconfirmedUntil",
           signing.count::int as "toSign", signing.first::text as "signOfferId", signing.term as "signTerm",
           fitting.count::int as fits, fitting.first::text as "fitTenderId", fitting.until as "fitUntil",
           (select count(*) from contracts c join pending_deliveries d on d.contract_id = c.id
             where c.supplier_party_id = any(party.ids) and d.due_on <= app_today())::int as "deliveriesDue",
           changing.count::int as "changesAsked", changing.first::text as "changeContractId",
           (select count(*) from contracts c join act_balances b on b.contract_id = c.id
             where c.supplier_party_id = any(party.ids) and b.owed_centavos > 0)::int as "actsUnpaid"
      from organisations o
      cross join lateral (select array(select m.party_id from party_members m where m.organisation_id = o.id) as ids) party
      cross join lateral (
        select count(*), min(open.deadline_at) as until, (array_agg(open.id order by open.deadline_at, open.id))[1] as first
          from offer_drafts d join open on open.id = d.tender_id
         where d.party_id = any(party.ids)
           and not exists (select 1 from standing s where s.party_id = d.party_id and s.tender_id = open.id)) begun
      cross join lateral (
        select count(*), min(open.deadline_at) as until, (array_agg(sent.id order by open.deadline_at, sent.id))[1] as first
          from (select distinct on (f.tender_id, f.party_id) f.id, f.tender_id from offers f join open on open.id = f.tender_id
                 where f.party_id = any(party.ids) order by f.tender_id, f.party_id, f.sent_at desc, f.id desc) sent
          join open on open.id = sent.tender_id join unconfirmed_offers u on u.offer_id = sent.id
         where not exists (select 1 from offer_withdrawals w where w.offer_id = sent.id)) asked
      cross join lateral (
        select count(*), min(open.deadline_at) as until, (array_agg(open.id order by open.deadline_at, open.id))[1] as first
          from open
         where exists (select 1 from lots l join lot_items i on i.lot_id = l.id join products p on p.id = i.product_id
                         join capacities c on c.food_code = p.main_food_code and c.kind = p.kind
                        where l.tender_id = open.id and c.organisation_id = o.id)
           and not exists (select 1 from offer_drafts d where d.tender_id = open.id and d.party_id = any(party.ids))
           and not exists (select 1 from standing s where s.party_id = any(party.ids) and s.tender_id = open.id)) fitting
      cross join lateral (
        select count(*), (array_agg(won.id order by won.told, won.id))[1] as first,
               (array_agg(json_build_object('notifiedAt', won.told, 'organisationId', won.buyer, 'amount', won.amount::text,
                                            'municipalityCode', won.place) order by won.told, won.id))[1] as term
          from (select f.id, t.organisation_id as buyer, t.reference_centavos as amount, b.municipality_code as place,
                       max(coalesce((select max(g.at) from award_rounds g join award_changes h on h.round_id = g.id
                                      where g.unit_id = u.id and h.offer_id = f.id and h.units_after > h.units_before), u.awarded_at)) as told
                  from offers f join tenders t on t.id = f.tender_id and t.status = 'awarded' join organisations b on b.id = t.organisation_id
                  join award_units u on u.tender_id = t.id
                 where f.party_id = any(party.ids) and exists (select 1 from awarded_items w where w.unit_id = u.id and w.offer_id = f.id)
                 group by f.id, t.id, b.id) won) signing
      cross join lateral (
        select count(*), (array_agg(c.id order by h.proposed_at, c.id))[1] as first
          from contracts c join contract_changes h on h.contract_id = c.id
         where c.supplier_party_id = any(party.ids) and not exists (select 1 from contract_changes l where l.contract_id = c.id and l.number > h.number)
           and not exists (select 1 from contract_change_answers a where a.change_id = h.id)
           and not exists (select 1 from contract_ends e where e.contract_id = c.id)) changing
     where o.id = any(${[...organisationIds]}::uuid[])`;
  return new Map(rows.map((row) => [row.id, { ...row, signUntil: null }]));
}

/** @returns the same with the day until which the papers of the award may come, by the rules of its buyer. Two statements where there is one. */
export async function withSigningDay(counts: FoundProducer, now: Date): Promise<ProducerCounts> {
  const { signTerm } = counts;
  if (!signTerm) return counts;
  const { book, calendar } = await readLaw(prisma(), signTerm, now);
  const notified = { amount: BigInt(signTerm.amount), notifiedAt: new Date(signTerm.notifiedAt) };
  return { ...counts, signUntil: signingTerm(book, calendar, notified).papers.day };
}

/** What waits at these universities, NGOs and operators, by organisation. One statement. */
export async function countOwn(organisationIds: readonly string[]): Promise<Map<string, OwnCounts>> {
  if (organisationIds.length === 0) return new Map();
  const rows = await prisma().$queryRaw<(OwnCounts & { id: string })[]>`
    with promised as (
      select o.id, count(c.id)::int as all,
             count(c.id) filter (where c.state in ('proposed', 'running') and c.due_on < app_today())::int as overdue,
             count(c.id) filter (where c.state in ('proposed', 'running') and c.due_on between app_today() and app_today() + 30)::int as due
        from organisations o left join commitments c on c.accepted_at is not null and (c.organisation_id = o.id or c.facilitator_id = o.id)
       where o.id = any(${[...organisationIds]}::uuid[]) group by o.id),
    brought as (
      select count(*) filter (where x.kind = 'municipality')::int as municipalities,
             count(*) filter (where x.kind = 'university')::int as universities, count(*) filter (where x.kind = 'ngo')::int as ngos,
             count(*) filter (where x.kind in ('municipality', 'university', 'ngo')
               and not exists (select 1 from memberships m where m.organisation_id = x.id and m.active))::int as unattended
        from organisations x)
    select o.id::text, o.kind::text as kind, p.all as commitments, p.overdue as "commitmentsOverdue", p.due as "commitmentsDue",
           (select count(*) from producer_needs n where n.at > app_clock() - interval '3 months')::int as needs,
           (select count(*) from invitations i where i.organisation_id = o.id
               and i.accepted_at is null and i.revoked_at is null and i.expires_at > app_clock())::int as "openInvitations",
           array(select distinct unnest(m.roles)::text from memberships m where m.organisation_id = o.id and m.active) as "heldRoles",
           (select count(*) from memberships m where 'operator' = any(m.roles) and m.active)::int as operators, b.*
      from organisations o join promised p on p.id = o.id cross join brought b`;
  return new Map(rows.map((row) => [row.id, row]));
}
