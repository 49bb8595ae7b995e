import 'server-only';
import { personKinds } from '@/lib/domain/law/actor-kinds';
import type { AskedQuestion } from '@/lib/domain/tenders/questions';
import type { Db } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';

type NewQuestion = {
  tenderId: string;
  organisationId: string;
  lotId: string | null;
  text: string;
};

/**
 * Writes a question down while the tender takes them, by the database's clock.
 * @returns its id, or null when none are taken
 */
export async function insertQuestion(db: Db, { tenderId, organisationId, lotId, text }: NewQuestion): Promise<string | null> {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    insert into tender_questions (tender_id, organisation_id, lot_id, text)
    select t.id, ${organisationId}::uuid, ${lotId}::uuid, ${text} from tenders t
     where t.id = ${tenderId}::uuid and tender_takes_offers(t.id, app_clock()) and app_today() <= t.questions_until
    returning id::text`;
  return row?.id ?? null;
}

/** What an organisation asked of a tender already, oldest first. */
export async function questionsBy(db: Db, tenderId: string, organisationId: string): Promise<AskedQuestion[]> {
  return listQuestions(db, Prisma.sql`q.tender_id = ${tenderId}::uuid and q.organisation_id = ${organisationId}::uuid`);
}

/**
 * Every question of a tender, by lot and then in an order that says nothing of who asked or when. One statement.
 * @param only 'answered': those that are published while offers are taken
 */
export async function questionsOf(db: Db, tenderId: string, only: 'all' | 'answered' = 'all'): Promise<AskedQuestion[]> {
  const isAnswered = Prisma.sql`and exists (select from tender_answers a where a.question_id = q.id)`;
  return listQuestions(db, Prisma.sql`q.tender_id = ${tenderId}::uuid ${only === 'answered' ? isAnswered : Prisma.empty}`);
}

type Row = Pick<AskedQuestion, 'id' | 'text'> & {
  lotNumber: number | null;
  lotTitle: string | null;
  answers: { text: string; at: string }[];
};

async function listQuestions(db: Db, which: Prisma.Sql): Promise<AskedQuestion[]> {
  const rows = await db.$queryRaw<Row[]>`
    select q.id::text, q.text, l.number as "lotNumber", l.title as "lotTitle",
           coalesce((select json_agg(json_build_object('text', a.text, 'at', a.at) order by a.at, a.id)
                       from tender_answers a where a.question_id = q.id), '[]') as answers
      from tender_questions q left join lots l on l.id = q.lot_id
     where ${which}
     order by l.number nulls first, md5(q.id::text)`;
  return rows.map(({ lotNumber, lotTitle, answers, ...row }) => ({
    ...row,
    lot: lotNumber === null ? null : { number: lotNumber, title: lotTitle ?? '' },
    answers: answers.map(({ text, at }) => ({ text, at: new Date(at) })),
  }));
}

/**
 * @param runs words that may be a name, as `runsOfWords` gives them: found by two indexes, so that a public page reads no census through
 * @returns whole names of the persons of the census, and of who answers for them, that are one of those. One statement
 */
export async function personsNamed(db: Db, runs: readonly string[]): Promise<string[]> {
  if (runs.length === 0) return [];
  const persons = Prisma.sql`a.kind::text = any(${[...personKinds]}::text[])`;
  const rows = await db.$queryRaw<{ name: string }[]>`
    select o.name from unnest(${runs}::text[]) as run join organisations o on btrim(search_plain(o.name)) = run
      join economic_actors a on a.organisation_id = o.id where ${persons}
    union
    select a.contact_name from unnest(${runs}::text[]) as run
      join economic_actors a on btrim(search_plain(a.contact_name)) = run where ${persons}`;
  return rows.map(({ name }) => name);
}

/** Holds the tender, so that its questions are answered by one person at a time. */
export async function holdForAnswers(db: Db, tenderId: string): Promise<void> {
  await db.$queryRaw`select 1 from tenders where id = ${tenderId}::uuid for no key update`;
}

/**
 * Answers several questions while the tender takes offers, by the database's clock.
 * @returns how many were written: fewer than given when offers are taken no more
 */
export async function insertAnswers(
  db: Db,
  tenderId: string,
  answeredById: string,
  answers: readonly { questionId: string; text: string }[],
): Promise<number> {
  return db.$executeRaw`
    insert into tender_answers (id, question_id, text, answered_by_id)
    select gen_random_uuid(), q.id, given.text, ${answeredById}::uuid
      from unnest(${answers.map(({ questionId }) => questionId)}::uuid[], ${answers.map(({ text }) => text)}::text[]) as given(id, text)
      join tender_questions q on q.id = given.id and q.tender_id = ${tenderId}::uuid
     where tender_takes_offers(${tenderId}::uuid, app_clock())`;
}

/**
 * Who has begun or sent an offer, or asked something: all are told of answers in the same words. Never shown to anybody, nor counted.
 */
export async function concernedBy(db: Db, tenderId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select m.organisation_id::text as id from party_members m
     where m.party_id in (select party_id from offer_drafts where tender_id = ${tenderId}::uuid
                          union select party_id from offers where tender_id = ${tenderId}::uuid)
    union select organisation_id::text from tender_questions where tender_id = ${tenderId}::uuid`;
  return rows.map(({ id }) => id);
}
