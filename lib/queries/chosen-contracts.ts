import 'server-only';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { RuleBook } from '@/lib/domain/law/rule-book';
import type { Chosen } from '@/lib/domain/payments/choice';
import { type Amounts, deduct } from '@/lib/domain/payments/settlement';
import { proposeTax } from '@/lib/domain/payments/taxes';
import type { BasisPoints, Centavos } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { owedActs } from './owed';

type Row = {
  id: string;
  number: string;
  supplier: string;
  supplierKind: ActorKind;
  hasNit: boolean;
  retentionBps: BasisPoints;
  acts: number;
  owed: Centavos;
  /** Fines that stand, as far as no payment took them. */
  finesCentavos: Centavos;
};

/** What was chosen of one contract: one payment, with its own voucher. */
export type ChosenContract = Row & { amounts: Amounts };

/** What was chosen, contract by contract, with what would be kept back and taken off of each. One statement. */
export async function readChosenContracts(buyerId: string, chosen: readonly Chosen[], book: RuleBook): Promise<ChosenContract[]> {
  if (chosen.length === 0) return [];
  const rows = await prisma().$queryRaw<Row[]>`
    select c.id, c.number, o.name as supplier, c.supplier_kind::text as "supplierKind", c.retention_bps as "retentionBps",
           exists (select 1 from actor_documents d where d.organisation_id = o.organisation_id and d.kind = 'nit'
                      and (d.valid_until is null or d.valid_until >= app_today())) as "hasNit",
           (select coalesce(sum(f.open_centavos), 0)::bigint from standing_fines f where f.contract_id = c.id) as "finesCentavos",
           count(*)::int as acts, sum(b.owed_centavos)::bigint as owed
      ${owedActs(buyerId, chosen)}
     group by c.id, o.organisation_id, o.name
     order by min(b.received_on), c.number`;
  return rows.map((row) => {
    const { taxCentavos } = proposeTax(book, row, row.owed);
    const fines = [{ id: '', openCentavos: row.finesCentavos }];
    return { ...row, amounts: deduct(row.owed, { retentionBps: row.retentionBps, taxCentavos, fines }) };
  });
}
