import 'server-only';
import { cache } from 'react';
import { z } from 'zod';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { type ActorKind, personKinds } from '@/lib/domain/law/actor-kinds';
import type { Centavos, Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';

export type PublicSupplier = { id: string; name: string; kind: ActorKind; municipality: string; products: string[] };
export type SupplierContract = {
  id: string;
  tenderId: string;
  title: string;
  buyer: string;
  signedOn: Day;
  /** The day on which it ended before its schedule did. */
  endedOn: Day | null;
  amount: Centavos;
};
type ContractRow = Omit<SupplierContract, 'signedOn' | 'endedOn'> & { signedAt: Date; endedAt: Date | null };

const pageSize = 25;

/** What anybody may know of a confirmed organisation of the census; null for anything else, a person's above all. One statement. */
export const readSupplier = cache(async (rawId: string): Promise<PublicSupplier | null> => {
  const id = z.uuid().safeParse(rawId).data;
  if (!id) return null;
  const [row] = await prisma().$queryRaw<PublicSupplier[]>`
    select o.id::text, o.name, a.kind::text as kind, coalesce(m.name, '') as municipality,
           array(select distinct f.name from capacities c join foods f on f.code = c.food_code where c.organisation_id = o.id
                  order by 1) as products
      from organisations o join economic_actors a on a.organisation_id = o.id left join municipalities m on m.code = o.municipality_code
     where o.id = ${id}::uuid and o.status = 'confirmed' and a.confirmed_at is not null and a.kind::text <> all(${[...personKinds]})`;
  return row ?? null;
});

/** The contracts of a supplier, by itself or with others, the newest first, as open data has them. One statement. @param after id of the last one of the page before */
export async function readSupplierContracts(organisationId: string, after: string | undefined) {
  const key = z.uuid().safeParse(after).data ?? null;
  const rows = await prisma().$queryRaw<ContractRow[]>`
    select c.id::text, t.id::text as "tenderId", t.title, coalesce(m.name, b.name) as buyer, c.signed_at as "signedAt", c.amount_centavos as amount,
           (select e.ended_at from contract_ends e where e.contract_id = c.id) as "endedAt"
      from contracts c join tenders t on t.id = c.tender_id
      join organisations b on b.id = c.buyer_id left join municipalities m on m.code = b.municipality_code
     where c.supplier_party_id in (select party_id from party_members where organisation_id = ${organisationId}::uuid)
       and c.supplier_kind::text <> all(${[...personKinds]})
       and (${key}::uuid is null or (c.signed_at, c.id) < (select k.signed_at, k.id from contracts k where k.id = ${key}::uuid))
     order by c.signed_at desc, c.id desc
     limit ${pageSize + 1}`;
  const contracts = rows.slice(0, pageSize).map(
    ({ signedAt, endedAt, ...row }): SupplierContract => ({
      ...row,
      signedOn: dayInLaPaz(signedAt),
      endedOn: endedAt && dayInLaPaz(endedAt),
    }),
  );
  return { contracts, next: rows.length > pageSize ? (contracts.at(-1)?.id ?? null) : null, isFirst: key === null };
}
