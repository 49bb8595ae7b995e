import 'server-only';
import type { Verdict } from '@/lib/domain/law/rule-book';
import type { Db } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';

/** What was asked of a municipality's legal adviser, of each rule last, with what was said of that rule, newest first; and who that is. */
export type ReviewGround = {
  /** Names, in order. */
  advisers: readonly string[];
  rules: readonly {
    id: string;
    text: string;
    question: { at: string; who: string } | null;
    words: readonly { verdict: Verdict | 'parameter'; at: string }[];
  }[];
};

/** One statement. */
export async function readReviewGround(db: Db, organisationId: string): Promise<ReviewGround> {
  const [row] = await db.$queryRaw<{ review: ReviewGround }[]>`select ${reviewColumn(organisationId)}`;
  return row?.review ?? { advisers: [], rules: [] };
}

/** The same inside another statement, for a page that has none to spare. */
export const reviewColumn = (organisationId: string) => Prisma.sql`
  json_build_object(
    'advisers', ${advisers(organisationId)},
    'rules', (select coalesce(json_agg(json_build_object(
        'id', r.id, 'text', r.text,
        'question', (select json_build_object('at', q.at, 'who', u.name) from rule_questions q join users u on u.id = q.user_id
                      where q.rule_id = r.id and q.organisation_id = ${organisationId}::uuid order by q.at desc, q.id desc limit 1),
        'words', (select coalesce(json_agg(json_build_object('verdict', w.verdict, 'at', w.at) order by w.at desc, w.id desc), '[]')
                    from rule_overrides w where w.rule_id = r.id and w.organisation_id = ${organisationId}::uuid)
      ) order by r.topic, r.id), '[]') from rules r)) as review`;

/** Names of those who validate rules in a municipality, in order. One statement. */
export async function listAdvisers(db: Db, organisationId: string): Promise<string[]> {
  const [row] = await db.$queryRaw<{ names: string[] }[]>`select ${advisers(organisationId)} as names`;
  return row?.names ?? [];
}

const advisers = (organisationId: string) => Prisma.sql`
  coalesce((select json_agg(u.name order by u.name) from memberships m join users u on u.id = m.user_id
             where m.organisation_id = ${organisationId}::uuid and m.active and 'legal-adviser' = any(m.roles)), '[]')`;
