import 'server-only';
import { z } from 'zod';
import { readRuleBook } from '@/lib/data/law';
import { may } from '@/lib/domain/access/may';
import { dayInLaPaz } from '@/lib/domain/calendar';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { RuleBook } from '@/lib/domain/law/rule-book';
import { type Chosen, chosenText, readChosen } from '@/lib/domain/payments/choice';
import { type Amounts, deduct, sumAmounts } from '@/lib/domain/payments/settlement';
import { proposeTax, type TaxProposal } from '@/lib/domain/payments/taxes';
import type { BasisPoints, Centavos, Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { readVisit } from '@/lib/platform/session';
import { owedActs } from './owed';
import { previewPayment } from './payment-preview';

type Row = {
  id: string;
  number: string;
  supplierId: string;
  supplier: string;
  supplierKind: ActorKind;
  hasNit: boolean;
  retentionBps: BasisPoints;
  acts: number;
  owed: Centavos;
};

/** What was chosen of one contract: one payment, with its own voucher. */
export type ChosenContract = Row & { amounts: Amounts; proposal: TaxProposal };

type Query = Readonly<Record<string, string | string[] | undefined>>;

/**
 * What a treasurer chose, contract by contract, with what would be kept back of each; where it is of one contract, or one is to be
 * paid first (`pagar`), its payment as it would be recorded. Five statements. Null for who has no such page.
 */
export async function readChoice(query: Query) {
  const visit = await readVisit();
  if (visit?.actor.organisation.kind !== 'municipality') return null;
  const { actor, now } = visit;
  const { id: buyerId } = actor.organisation;
  if (!may(actor, 'payment.record', { id: buyerId, organisationId: buyerId })) return null;
  const today = dayInLaPaz(now);
  const chosen = readChosen(query.elegido);
  const [book, rows] = await Promise.all([
    readRuleBook(prisma(), { day: today, organisationId: buyerId }),
    chosen.length > 0 ? readRows(buyerId, chosen) : [],
  ]);
  const contracts = rows.map((row) => reckon(row, book));
  const paying = contracts.find(({ id }) => id === query.pagar) ?? (contracts.length === 1 ? contracts[0] : undefined);
  return {
    chosen: chosen.map(chosenText),
    contracts,
    total: sumAmounts(contracts.map(({ amounts }) => amounts)),
    paid: z.uuid().safeParse(query.pagado).data ?? null,
    payment: paying ? await previewPayment({ contract: paying, chosen, buyerId, book, today, query }) : null,
  };
}

function reckon(row: Row, book: RuleBook): ChosenContract {
  const proposal = proposeTax(book, row, row.owed);
  const { retentionBps } = row;
  return { ...row, proposal, amounts: deduct(row.owed, { retentionBps, taxCentavos: proposal.taxCentavos, fineCentavos: 0n }) };
}

function readRows(buyerId: string, chosen: readonly Chosen[]): Promise<Row[]> {
  return prisma().$queryRaw<Row[]>`
    select c.id, c.number, o.id as "supplierId", o.name as supplier, c.supplier_kind::text as "supplierKind", c.retention_bps as "retentionBps",
           exists (select 1 from actor_documents d where d.organisation_id = o.id and d.kind = 'nit'
                      and (d.valid_until is null or d.valid_until >= app_today())) as "hasNit",
           count(*)::int as acts, sum(b.owed_centavos)::bigint as owed
      ${owedActs(buyerId, chosen)}
     group by c.id, o.id
     order by min(b.received_on), c.number`;
}
