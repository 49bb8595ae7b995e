import 'server-only';
import type { Route } from 'next';
import { z } from 'zod';
import type { Actor } from '@/lib/domain/access/actor';
import { codesOfOthers } from '@/lib/domain/notice-work';
import { answering, topicOf } from '@/lib/domain/notices';
import { prisma } from '@/lib/platform/database';
import { canDo, readEntitledActor } from './entitled';
import { openTo } from './notice-places';

export type NoticeView = {
  id: string;
  code: string;
  params: Record<string, string | number>;
  /** Null: the reader may not go there, or not any more. */
  href: Route | null;
  at: Date;
  isNew: boolean;
};

/** Notices about one matter. */
export type NoticeGroup = { topic: ReturnType<typeof topicOf>; notices: NoticeView[] };

export type NoticePage = {
  organisation: string;
  /** What waits for an answer that this person may give, on the first page. */
  toAnswer: NoticeView[];
  groups: NoticeGroup[];
  next: string | null;
  /** Whose notices are shown: those of the person's own work, or the organisation's. Null where these are the same. */
  whose: 'own' | 'all' | null;
};

type Row = Omit<NoticeView, 'params' | 'href'> & { params: unknown; href: string };

const pageSize = 50;
const mostToAnswer = 20;
const Params = z.record(z.string(), z.union([z.string(), z.number()])).catch({});

/**
 * Notices to the organisation by what they are about, newest first; before them what waits for an answer. Three statements at most.
 * @param after id of the last one of the page before
 * @param all also what is the work of others in a municipality
 */
export async function readNotices(after?: string, all = false): Promise<NoticePage> {
  const actor = await readEntitledActor('notice.read');
  if (!actor) return { organisation: '', toAnswer: [], groups: [], next: null, whose: null };
  const cursor = z.uuid().safeParse(after);
  const others = codesOfOthers(actor);
  const [rows, waiting] = await Promise.all([
    listPage(actor, cursor.success ? cursor.data : null, all ? [] : others),
    cursor.success ? [] : listToAnswer(actor),
  ]);
  const shown = rows.slice(0, pageSize);
  const asked = new Set(waiting.map(({ id }) => id));
  const place = await openTo(
    actor,
    [...waiting, ...shown].map(({ href }) => href),
  );
  const view = ({ params, href, ...row }: Row): NoticeView => ({ ...row, params: Params.parse(params), href: place(href) });
  return {
    organisation: actor.organisation.name,
    toAnswer: waiting.map(view),
    groups: grouped(shown.filter(({ id }) => !asked.has(id)).map(view)),
    next: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
    whose: others.length === 0 ? null : all ? 'all' : 'own',
  };
}

/** In the order of the newest of each. */
function grouped(notices: readonly NoticeView[]): NoticeGroup[] {
  const groups = new Map<NoticeGroup['topic'], NoticeView[]>();
  for (const notice of notices) {
    const topic = topicOf(notice.code);
    groups.set(topic, [...(groups.get(topic) ?? []), notice]);
  }
  return [...groups].map(([topic, ofTopic]) => ({ topic, notices: ofTopic }));
}

async function listPage({ userId, organisation }: Actor, after: string | null, without: readonly string[]): Promise<Row[]> {
  const rows = await prisma().notice.findMany({
    where: { organisationId: organisation.id, code: { notIn: [...without] } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    ...(after && { cursor: { id: after }, skip: 1 }),
    take: pageSize + 1,
    select: {
      id: true,
      code: true,
      params: true,
      href: true,
      at: true,
      reads: { where: { userId }, select: { userId: true } },
    },
  });
  return rows.map(({ reads, ...row }) => ({ ...row, isNew: reads.length === 0 }));
}

/**
 * The last notice about each record that still waits for somebody with this person's rights. Whether it waits, the record says: nobody
 * ticks it off. One statement.
 */
async function listToAnswer(actor: Actor): Promise<Row[]> {
  const codes = Object.entries(answering).flatMap(([code, action]) => (canDo(actor, action) ? [code] : []));
  if (codes.length === 0) return [];
  const { userId, organisation } = actor;
  return prisma().$queryRaw<Row[]>`
    with last as (
      select distinct on (n.code, n.href) n.id, n.code, n.params, n.href, n.at,
             substring(n.href from '[0-9a-f]{8}-[0-9a-f-]{27}')::uuid as about, substring(n.href from '[^/]+$') as named
        from notices n where n.organisation_id = ${organisation.id}::uuid and n.code = any(${codes})
       order by n.code, n.href, n.at desc, n.id desc)
    select l.id, l.code, l.params, l.href, l.at,
           not exists (select from notice_reads r where r.notice_id = l.id and r.user_id = ${userId}::uuid) as "isNew"
      from last l
     where case l.code
       when 'question-asked' then exists (
         select from tender_questions q join tenders t on t.id = q.tender_id
          where t.id = l.about and t.status = 'published' and t.deadline_at > app_clock()
            and not exists (select from tender_answers a where a.question_id = q.id))
       when 'role-proposed' then exists (
         select from role_grants g where g.organisation_id = ${organisation.id}::uuid
            and g.seconded_at is null and g.declined_at is null and g.designation is null and g.proposed_by_id <> ${userId}::uuid)
       when 'producer-registered' then exists (
         select from organisations o join economic_actors a on a.organisation_id = o.id
          where o.id = l.about and o.status = 'pending' and a.returned_at is null)
       when 'document-to-verify' then exists (
         select from actor_documents d where d.organisation_id = l.about and d.verified_at is null and d.kind::text = l.params ->> 'document')
       when 'tender-closed' then exists (
         select from tenders t where t.id = l.about and t.status = 'published' and t.deadline_at <= app_clock())
       when 'award-recommended' then exists (select from tenders t where t.id = l.about and t.status = 'evaluated')
       when 'evaluation-returned' then exists (select from tenders t where t.id = l.about and t.status = 'closed')
       when 'rule-validation-asked' then exists (
         select from rule_questions q where q.organisation_id = ${organisation.id}::uuid and q.rule_id = l.named
            and not exists (select from rule_overrides v where v.organisation_id = q.organisation_id and v.rule_id = q.rule_id
                               and v.verdict <> 'parameter' and v.at >= q.at))
       when 'contract-change-proposed' then exists (
         select from contract_changes h where h.contract_id = l.about
            and not exists (select from contract_changes k where k.contract_id = h.contract_id and k.number > h.number)
            and not exists (select from contract_change_answers a where a.change_id = h.id)
            and not exists (select from contract_ends e where e.contract_id = h.contract_id))
       when 'amendment-proposed' then exists (
         select from reception_acts c join reception_amendments m on m.act_id = c.id
          where c.note_id = l.about and not exists (select from amendment_answers a where a.amendment_id = m.id)
            and not exists (select from reception_amendments k where k.act_id = m.act_id and k.number > m.number))
       when 'commitment-recorded' then exists (
         select from commitments c where c.organisation_id = ${organisation.id}::uuid and c.item_id = l.params ->> 'item'
            and c.accepted_at is null and c.declined_at is null)
       else false end
     order by l.at desc, l.id desc limit ${mostToAnswer}`;
}
