import 'server-only';
import { Prisma } from '@/lib/platform/prisma/client';

/**
 * Units that count as contracted of the contract item `i` (docs/formulas.md): those of its contract; once that ended before its
 * schedule, what of them was accepted and what is on its way. Else what is bought again would count twice. The one place where it is told.
 */
export const contractedUnits = Prisma.sql`
  case when exists (select 1 from contract_ends e where e.contract_id = i.contract_id) then (
    select coalesce(sum(coalesce(r.accepted_units, d.units)), 0)::int
      from delivery_lines d join standing_notes n on n.id = d.note_id left join standing_receptions r on r.delivery_line_id = d.id
     where d.contract_item_id = i.id) else i.units end`;
