import 'server-only';
import { type NoticeCode, quotedNames, quotingPeople } from '@/lib/domain/notices';
import type { Db } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';

export type PersonToErase = {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
  phoneKey: string | null;
  isDemo: boolean;
};

/** A person's account, held until the transaction ends; null where it was erased already. */
export async function holdPerson(db: Db, userId: string): Promise<PersonToErase | null> {
  const [row] = await db.$queryRaw<PersonToErase[]>`
    select id::text, name, email, phone, phone_key as "phoneKey", is_demo as "isDemo"
      from users where id = ${userId}::uuid and erased_at is null for update`;
  return row ?? null;
}

export type Managing = { id: string; organisationId: string; organisation: string };

/** Where a person is the last who manages, or the last at all: an organisation that was erased needs nobody. Its memberships are held. */
export async function listManagedAlone(db: Db, userId: string): Promise<Managing[]> {
  await db.$queryRaw`
    select from memberships where organisation_id in (select organisation_id from memberships where user_id = ${userId}::uuid and active)
     order by id for update`;
  return db.$queryRaw<Managing[]>`
    select m.id::text, m.organisation_id::text as "organisationId", o.name as organisation
      from memberships m join organisations o on o.id = m.organisation_id
     where m.user_id = ${userId}::uuid and m.active and o.erased_at is null
       and (m.roles && array['administrator', 'operator']::role[]
              and not exists (select from memberships x where x.organisation_id = o.id and x.active and x.user_id <> m.user_id
                                                          and x.roles && array['administrator', 'operator']::role[])
            or not exists (select from memberships x where x.organisation_id = o.id and x.active and x.user_id <> m.user_id))
     order by o.name`;
}

/** Ids of the organisations to which somebody ever belonged. */
export async function listPlacesEver(db: Db, userId: string): Promise<string[]> {
  const rows = await db.membership.findMany({ where: { userId }, select: { organisationId: true } });
  return rows.map(({ organisationId }) => organisationId);
}

/**
 * Takes away what says who a person is, wherever it stands: the account keeps its id and is called by a pseudonym.
 * @param keys under which texts of theirs that were not sent are kept
 */
export async function erasePerson(db: Db, person: PersonToErase, pseudonym: string, keys: readonly string[]): Promise<void> {
  await closeAccess(db, person, keys);
  await takeOutOfMail(db, person);
  await renameInRecords(db, person, pseudonym);
  await db.$executeRaw`
    update users set email = null, phone = null, phone_key = null, name = ${pseudonym}, password_hash = '-', locale = null,
                     held_since = null, erased_at = app_clock()
     where id = ${person.id}::uuid`;
}

async function closeAccess(db: Db, { id }: PersonToErase, keys: readonly string[]): Promise<void> {
  await db.$executeRaw`update memberships set active = false, version = version + 1 where user_id = ${id}::uuid and active`;
  await db.$executeRaw`
    update role_grants set declined_at = app_clock()
     where seconded_at is null and declined_at is null and membership_id in (select id from memberships where user_id = ${id}::uuid)`;
  await db.$executeRaw`update recovery_codes set revoked_at = clock_timestamp()
                        where user_id = ${id}::uuid and used_at is null and revoked_at is null`;
  await db.$executeRaw`delete from sessions where user_id = ${id}::uuid`;
  await db.$executeRaw`delete from kept_texts where person_key = any(${[...keys]}::text[])`;
  await db.$executeRaw`delete from sendings where request_id in (select request_id from events where user_id = ${id}::uuid)`;
  await db.$executeRaw`delete from uploads where user_id = ${id}::uuid`;
  await db.$executeRaw`delete from job_file_parts where job_id in (select id from jobs where user_id = ${id}::uuid)`;
}

/** An address may be several people's: invitations and requests that wait for it are asked for again by whoever else has it. */
async function takeOutOfMail(db: Db, { id, email }: PersonToErase): Promise<void> {
  await db.$executeRaw`delete from mail_deliveries where user_id = ${id}::uuid`;
  await db.$executeRaw`delete from mail_preferences where user_id = ${id}::uuid`;
  if (!email) return;
  await db.$executeRaw`delete from link_requests where address = ${email}`;
  await db.$executeRaw`
    update invitations set email = '', revoked_at = case when accepted_at is null then coalesce(revoked_at, app_clock()) else revoked_at end
     where email = ${email}`;
}

async function renameInRecords(db: Db, person: PersonToErase, pseudonym: string): Promise<void> {
  const { id, name, email, phone, phoneKey } = person;
  await db.$executeRaw`
    update event_texts set value = null, erased_at = app_clock()
     where field = 'userName' and erased_at is null and event_id in (select id from events where user_id = ${id}::uuid)`;
  const said = [name, ...(email ? [email] : []), ...(phone ? [phone] : [])];
  await renameInNotices(db, { codes: quotingPeople }, said, pseudonym);
  await db.$executeRaw`update capacities set entered_by = ${pseudonym} where entered_by_id = ${id}::uuid`;
  await db.$executeRaw`update actor_documents set entered_by = ${pseudonym} where entered_by_id = ${id}::uuid`;
  await db.$executeRaw`
    update economic_actors a
       set contact_name = case when contact_name = ${name} then ${pseudonym} else contact_name end,
           contact_phone = case when ${phoneKey}::text = any(phone_keys) or contact_phone = ${phone} then '' else contact_phone end,
           version = version + 1
     where organisation_id in (select organisation_id from memberships where user_id = ${id}::uuid)
       and (contact_name = ${name} or ${phoneKey}::text = any(phone_keys) or contact_phone = ${phone})`;
}

/** Of which notices what is quoted is taken out: whoever chose a name that something else has as well takes nothing else away. */
export type Quoting = {
  codes: readonly NoticeCode[];
  /** Only those that lead to the record with this id. */
  about?: string;
};

/** Notices quote a person by name alone: whoever has the very same name is called by the pseudonym there too. */
export async function renameInNotices(
  db: Db,
  { codes, about = '' }: Quoting,
  said: readonly string[],
  pseudonym: string,
): Promise<void> {
  const isQuoted = Prisma.sql`key = any(${[...quotedNames]}::text[]) and value #>> '{}' = any(${[...said]}::text[])`;
  await db.$executeRaw`
    update notices n
       set params = (select jsonb_object_agg(key, case when ${isQuoted} then to_jsonb(${pseudonym}::text) else value end)
                       from jsonb_each(n.params))
     where n.code = any(${[...codes]}::text[]) and n.href like ${`%${about}`}
       and exists (select from jsonb_each(n.params) where ${isQuoted})`;
}
