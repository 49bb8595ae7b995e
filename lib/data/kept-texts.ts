import 'server-only';
import { createHash } from 'node:crypto';
import { type FormPlace, type KeptText, keptForms, keptHours, pageOf, placeText } from '@/lib/domain/kept-text';
import type { TypedValues } from '@/lib/domain/outcome';
import type { Db } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';
import { ownKey, SealBroken, seal, unseal } from '@/lib/platform/sealing';

const use = 'kept text v1';
const place = (personKey: string) => ['kept-text', personKey];
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
/** Kept by the real clock, told by the installation's: a demonstration's pages all say its time. */
const shift = Prisma.sql`make_interval(secs => coalesce((select shift from demo_clock), 0))`;
/** Of texts that were kept before each form had its own (migration 0037). */
const ofAnyForm = '0'.repeat(64);

/** Keeps what a person wrote in the place of what was kept of that form before; drops what is past its time, and the oldest of too many. */
export async function keepText(db: Db, personKey: string, form: FormPlace, values: TypedValues): Promise<Date> {
  const formKey = sha256(placeText(form));
  const sealed = seal(ownKey(use), place(personKey), JSON.stringify({ ...form, values }));
  const [kept] = await db.$queryRaw<{ at: Date }[]>`
    with past as (
      delete from kept_texts
       where at < clock_timestamp() - make_interval(hours => ${keptHours}::int)
          or (person_key, form_key) in (select person_key, form_key from kept_texts where person_key = ${personKey} and form_key <> ${formKey}
                                         order by at desc offset ${keptForms - 1}::int))
    insert into kept_texts (person_key, form_key, page_key, sealed) values (${personKey}, ${formKey}, ${sha256(pageOf(form.path))}, ${sealed})
    on conflict (person_key, form_key) do update set sealed = excluded.sealed, at = clock_timestamp()
    returning at + ${shift} as at`;
  if (!kept) throw new Error('a text was not kept');
  return kept.at;
}

/** @returns what that person wrote on a page and did not send yet, the latest first */
export async function listKeptTexts(db: Db, personKey: string, path: string): Promise<KeptText[]> {
  const rows = await db.$queryRaw<{ sealed: Uint8Array; at: Date }[]>`
    select sealed, at + ${shift} as at from kept_texts
     where person_key = ${personKey} and page_key in (${sha256(pageOf(path))}, ${ofAnyForm})
       and at >= clock_timestamp() - make_interval(hours => ${keptHours}::int)
     order by at desc`;
  return rows.flatMap(({ sealed, at }) => {
    const text = read(personKey, sealed);
    return text ? [{ ...text, at: at.toISOString() }] : [];
  });
}

/** Null for what this installation did not seal. */
function read(personKey: string, sealed: Uint8Array): Omit<KeptText, 'at'> | null {
  try {
    return JSON.parse(unseal(ownKey(use), place(personKey), sealed)) as Omit<KeptText, 'at'>;
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}

/** What a person wrote in one form. @returns whether more of theirs waits */
export async function dropKeptText(db: Db, personKey: string, form: FormPlace): Promise<boolean> {
  const formKey = sha256(placeText(form));
  const [rest] = await db.$queryRaw<{ waits: boolean }[]>`
    with gone as (delete from kept_texts where person_key = ${personKey} and form_key = ${formKey})
    select exists (select from kept_texts where person_key = ${personKey} and form_key <> ${formKey}) as waits`;
  return rest?.waits ?? false;
}

/** All that a person wrote and did not send. */
export async function dropKeptTexts(db: Db, personKey: string): Promise<void> {
  await db.$executeRaw`delete from kept_texts where person_key = ${personKey}`;
}
