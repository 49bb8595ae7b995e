import 'server-only';
import { type KeptText, keptHours } from '@/lib/domain/kept-text';
import type { Db } from '@/lib/platform/database';
import { ownKey, SealBroken, seal, unseal } from '@/lib/platform/sealing';

const use = 'kept text v1';
const place = (personKey: string) => ['kept-text', personKey];

/** Keeps what a person wrote in the place of what was kept before, and drops what is past its time. */
export async function keepText(db: Db, personKey: string, text: KeptText): Promise<void> {
  await db.$executeRaw`delete from kept_texts where at < clock_timestamp() - make_interval(hours => ${keptHours}::int)`;
  const sealed = seal(ownKey(use), place(personKey), JSON.stringify(text));
  await db.$executeRaw`
    insert into kept_texts (person_key, sealed) values (${personKey}, ${sealed})
    on conflict (person_key) do update set sealed = excluded.sealed, at = clock_timestamp()`;
}

/** @returns what that person wrote and did not send yet, or null */
export async function findKeptText(db: Db, personKey: string): Promise<KeptText | null> {
  const [row] = await db.$queryRaw<{ sealed: Uint8Array }[]>`
    select sealed from kept_texts where person_key = ${personKey} and at >= clock_timestamp() - make_interval(hours => ${keptHours}::int)`;
  try {
    return row ? (JSON.parse(unseal(ownKey(use), place(personKey), row.sealed)) as KeptText) : null;
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}

export async function dropKeptText(db: Db, personKey: string): Promise<void> {
  await db.$executeRaw`delete from kept_texts where person_key = ${personKey}`;
}
