import 'server-only';
import type { Db } from '@/lib/platform/database';

export type ProducerToErase = { id: string; name: string; hasSupplied: boolean; isUnderWay: boolean; isDemo: boolean };

/**
 * A producer's entry in the census, held until the transaction ends; null where there is none, or none any more. It has supplied where it
 * sent an offer or has a contract, and something is under way where its offer waits for a decision, or its contract for its end or pay.
 */
export async function holdProducer(db: Db, organisationId: string): Promise<ProducerToErase | null> {
  await db.$queryRaw`select from organisations where id = ${organisationId}::uuid for no key update`;
  return findProducerToErase(db, organisationId);
}

/** The same for who only looks. One statement. */
export async function findProducerToErase(db: Db, organisationId: string): Promise<ProducerToErase | null> {
  const [row] = await db.$queryRaw<ProducerToErase[]>`
    with mine as (select party_id from party_members where organisation_id = ${organisationId}::uuid),
         signed as (select c.* from contracts c where c.supplier_party_id in (select party_id from mine))
    select o.id::text, o.name, o.is_demo as "isDemo",
           exists (select from offers f where f.party_id in (select party_id from mine)) or exists (select from signed) as "hasSupplied",
           exists (select from offers f join tenders t on t.id = f.tender_id
                    where f.party_id in (select party_id from mine) and t.status in ('published', 'closed', 'evaluated', 'awarded')
                      and not exists (select from offer_withdrawals w where w.offer_id = f.id))
           or exists (select from signed c where c.ends_on >= (app_clock() at time zone 'America/La_Paz')::date
                                             and not exists (select from contract_ends e where e.contract_id = c.id))
           or exists (select from signed c join accepted_lines l on l.contract_id = c.id
                       where l.accepted_units > 0
                         and not exists (select from payment_acts p where p.act_id = l.act_id
                                            and not exists (select from payment_reversals r where r.payment_id = p.payment_id)))
             as "isUnderWay"
      from organisations o join economic_actors e on e.organisation_id = o.id
     where o.id = ${organisationId}::uuid and o.erased_at is null`;
  return row ?? null;
}

/** Papers of an entry: what hangs on them is let go of first. */
export async function listPapers(db: Db, organisationId: string): Promise<string[]> {
  const rows = await db.actorDocument.findMany({ where: { organisationId }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** Takes papers out, and what their files were called. Their contents are let go of by the daily work on files. */
export async function deletePapers(db: Db, organisationId: string): Promise<void> {
  await db.$executeRaw`delete from actor_documents where organisation_id = ${organisationId}::uuid`;
  await db.$executeRaw`
    update files set name = '' where organisation_id = ${organisationId}::uuid and removed_at is not null and name <> ''`;
}

/**
 * Empties an entry of the census: whom to ask, where, what it can deliver, what it needs and was preparing. It bids no more.
 * @param name by which it is called from here on
 */
export async function eraseEntry(db: Db, organisationId: string, name: string): Promise<void> {
  await db.$executeRaw`
    update economic_actors
       set contact_name = '', contact_phone = '', community = '', lat = null, lon = null, source = '', consent = null, remarks = null,
           reach_km = 0, delivers_to_schools = false, experience_months = 0, women_members = 0, men_members = 0, version = version + 1
     where organisation_id = ${organisationId}::uuid`;
  await db.$executeRaw`delete from capacities where organisation_id = ${organisationId}::uuid`;
  await db.$executeRaw`delete from producer_needs where organisation_id = ${organisationId}::uuid`;
  await db.$executeRaw`
    delete from offer_drafts where party_id in (
      select party_id from party_members where organisation_id = ${organisationId}::uuid)
      and not exists (select from party_members x where x.party_id = offer_drafts.party_id and x.organisation_id <> ${organisationId}::uuid)`;
  await db.$executeRaw`
    update invitations set email = '', revoked_at = case when accepted_at is null then coalesce(revoked_at, app_clock()) else revoked_at end
     where organisation_id = ${organisationId}::uuid`;
  await db.$executeRaw`
    update event_texts set value = null, erased_at = app_clock()
     where field <> 'userName' and erased_at is null and event_id in (select id from events where organisation_id = ${organisationId}::uuid)`;
  await db.$executeRaw`
    update organisations set name = ${name}, status = 'suspended', erased_at = app_clock() where id = ${organisationId}::uuid`;
}
