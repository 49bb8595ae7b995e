import 'server-only';
import { dayOf } from '@/lib/domain/calendar';
import type { Chosen, Grouping } from '@/lib/domain/payments/choice';
import type { Centavos, Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { Prisma } from '@/lib/platform/prisma/client';

/** What is owed of a contract, a month, a school or one act. `label` and `note` are names; a month has none and its key says it. */
export type OwedGroup = {
  key: string;
  label: string;
  note: string;
  acts: number;
  owed: Centavos;
  /** The oldest act of it, and the days since. */
  since: Day;
  days: number;
};

export type Owed = {
  groups: OwedGroup[];
  /** All of it, however many groups a page shows. */
  total: { groups: number; acts: number; owed: Centavos };
};

type Row = Omit<OwedGroup, 'since'> & { since: Date; all_groups: number; all_acts: number; all_owed: bigint };

/** A page of groups; what is owed beyond it is counted all the same. */
const maxGroups = 200;

const columns: Record<Grouping, { key: Prisma.Sql; label: Prisma.Sql; note: Prisma.Sql }> = {
  contrato: { key: Prisma.sql`c.id::text`, label: Prisma.sql`c.number`, note: Prisma.sql`o.name` },
  mes: { key: Prisma.sql`to_char(b.received_on, 'YYYY-MM')`, label: Prisma.sql`''`, note: Prisma.sql`''` },
  escuela: { key: Prisma.sql`s.id::text`, label: Prisma.sql`s.name::text`, note: Prisma.sql`''` },
  acta: { key: Prisma.sql`b.act_id::text`, label: Prisma.sql`n.number::text`, note: Prisma.sql`s.name || ' · ' || c.number` },
};

/** What a buyer owes, grouped, the oldest first. One statement. @param within acts of this group alone */
export async function readOwed(buyerId: string, by: Grouping, within: readonly Chosen[]): Promise<Owed> {
  const { key, label, note } = columns[by];
  const rows = await prisma().$queryRaw<Row[]>`
    select ${key} as key, ${label} as label, ${note} as note, count(*)::int as acts, sum(b.owed_centavos)::bigint as owed,
           min(b.received_on) as since, (app_today() - min(b.received_on))::int as days,
           (count(*) over ())::int as all_groups, (sum(count(*)) over ())::int as all_acts, (sum(sum(b.owed_centavos)) over ())::bigint as all_owed
      ${owedActs(buyerId, within)}
     group by 1, 2, 3
     order by min(b.received_on), ${by === 'acta' ? Prisma.sql`min(n.number)` : Prisma.sql`2`}, 1
     limit ${maxGroups}`;
  const [first] = rows;
  return {
    groups: rows.map(({ key, label, note, acts, owed, since, days }) => ({
      key,
      label,
      note,
      acts,
      owed,
      since: dayOf(since),
      days,
    })),
    total: { groups: first?.all_groups ?? 0, acts: first?.all_acts ?? 0, owed: first?.all_owed ?? 0n },
  };
}

/** The open acts of a buyer that are of any of these groups; of none named, all. */
export function owedActs(buyerId: string, chosen: readonly Chosen[]): Prisma.Sql {
  const conditions = chosen.length > 0 ? Prisma.join(chosen.map(isOf), ' or ') : Prisma.sql`true`;
  return Prisma.sql`
      from contracts c
      join party_leads o on o.party_id = c.supplier_party_id
      join act_balances b on b.contract_id = c.id and b.owed_centavos > 0
      join standing_notes n on n.id = b.note_id
      join schools s on s.id = b.school_id
     where c.buyer_id = ${buyerId}::uuid and (${conditions})`;
}

function isOf(chosen: Chosen): Prisma.Sql {
  switch (chosen.by) {
    case 'contrato':
      return Prisma.sql`b.contract_id = ${chosen.key}::uuid`;
    case 'mes':
      return Prisma.sql`to_char(b.received_on, 'YYYY-MM') = ${chosen.key}`;
    case 'escuela':
      return Prisma.sql`b.school_id = ${chosen.key}::uuid`;
    case 'acta':
      return Prisma.sql`b.act_id = ${chosen.key}::uuid`;
    case 'todo':
      return Prisma.sql`true`;
  }
}
