import 'server-only';
import { z } from 'zod';
import { type InvitedKind, invitedKinds } from '@/lib/domain/identity/memberships';
import { prisma } from '@/lib/platform/database';
import { isMailReady } from '@/lib/platform/env';
import { readEntitledActor } from '../entitled';

export type OrganisationView = {
  id: string;
  kind: InvitedKind;
  name: string;
  municipality: string | null;
  people: number;
  invitations: number;
};

const pageSize = 100;

/** The organisations that the operator brought in, by name, with who is inside. @param after id of the last one of the page before */
export async function readOrganisations(
  after?: string,
): Promise<{ organisations: OrganisationView[]; next: string | null; isMailReady: boolean } | null> {
  const actor = await readEntitledActor('organisation.create');
  if (!actor) return null;
  const cursor = z.uuid().safeParse(after).data ?? null;
  const rows = await prisma().$queryRaw<OrganisationView[]>`
    select o.id::text, o.kind::text as kind, o.name, m.name as municipality,
           (select count(*)::int from memberships s where s.organisation_id = o.id and s.active) as people,
           (select count(*)::int from invitations i
             where i.organisation_id = o.id and i.accepted_at is null and i.revoked_at is null and i.expires_at > app_clock()) as invitations
      from organisations o left join municipalities m on m.code = o.municipality_code
     where o.kind::text = any(${[...invitedKinds]})
       and (${cursor}::uuid is null or (o.name, o.id) > (select c.name, c.id from organisations c where c.id = ${cursor}::uuid))
     order by o.name, o.id
     limit ${pageSize + 1}`;
  const next = rows.length > pageSize ? (rows[pageSize - 1]?.id ?? null) : null;
  return { organisations: rows.slice(0, pageSize), next, isMailReady: isMailReady() };
}
