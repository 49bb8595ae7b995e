import 'server-only';
import { dateOf, dayOf } from '@/lib/domain/calendar';
import type { ActorKind } from '@/lib/domain/law/actor-kinds';
import type { Trace } from '@/lib/domain/law/rule-book';
import type { OpenAct, Settlement } from '@/lib/domain/payments/settlement';
import type { Payee } from '@/lib/domain/payments/taxes';
import { Refusal } from '@/lib/domain/refusal';
import type { Centavos, Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';

type Row = { id: string; received_on: Date; accepted: bigint; owed: bigint };

/**
 * Reception acts of one contract by their ids, with what is owed of each. The caller holds the contract's lock.
 * @throws Refusal not-found when one of them is not of this contract; act-already-paid when nothing is owed of one any more
 */
export async function findPayable(db: Db, contractId: string, actIds: readonly string[]): Promise<OpenAct[]> {
  const rows = await db.$queryRaw<Row[]>`
    select act_id as id, received_on, accepted_centavos as accepted, owed_centavos as owed
      from act_balances where act_id = any(${[...actIds]}::uuid[]) and contract_id = ${contractId}::uuid`;
  if (rows.length !== new Set(actIds).size) throw new Refusal('not-found');
  if (rows.some(({ accepted, owed }) => accepted > 0n && owed <= 0n)) throw new Refusal('act-already-paid', {}, 'acts');
  return rows.map(({ id, received_on, owed }) => ({ id, receivedOn: dayOf(received_on), owedCentavos: owed }));
}

/** Who is paid by a contract, as far as taxes go: its kind at signature, and whether it has a NIT today. One statement. */
export async function findPayee(db: Db, contractId: string): Promise<Payee> {
  const [row] = await db.$queryRaw<{ kind: ActorKind; has_nit: boolean }[]>`
    select c.supplier_kind::text as kind,
           exists (select 1 from actor_documents d where d.organisation_id = s.organisation_id and d.kind = 'nit'
                      and (d.valid_until is null or d.valid_until >= app_today())) as has_nit
      from contracts c join party_leads s on s.party_id = c.supplier_party_id where c.id = ${contractId}::uuid`;
  if (!row) throw new Error(`no contract ${contractId}`);
  return { supplierKind: row.kind, hasNit: row.has_nit };
}

type NewPayment = Omit<Settlement, 'netCentavos'> & {
  contractId: string;
  buyerId: string;
  voucher: string;
  paidOn: Day;
  basis: string;
  /** Rules behind taxes and fines. */
  ruleTrace: readonly Trace[];
  recordedById: string;
};

/** @throws Refusal voucher-used when a payment of the buyer that counts has that voucher */
export async function savePayment(db: Db, { parts, fines, paidOn, ruleTrace, ...payment }: NewPayment): Promise<string> {
  const { buyerId, voucher } = payment;
  await db.$queryRaw`select 1 as locked from organisations where id = ${buyerId}::uuid for no key update`; // two vouchers at once
  const used = await db.$queryRaw<unknown[]>`
    select from payments where buyer_id = ${buyerId}::uuid and voucher_key = voucher_key(${voucher})`;
  if (used.length > 0) throw new Refusal('voucher-used', {}, 'voucher');
  const { id } = await db.payment.create({
    data: { ...payment, paidOn: dateOf(paidOn), ruleTrace: JSON.parse(JSON.stringify(ruleTrace)) },
    select: { id: true },
  });
  await db.paymentAct.createMany({ data: parts.map((part) => ({ ...part, paymentId: id })) });
  if (fines.length > 0) await db.paymentFine.createMany({ data: fines.map((fine) => ({ ...fine, paymentId: id })) });
  return id;
}

export type RecordedPayment = {
  id: string;
  buyerId: string;
  supplierPartyId: string;
  contractId: string;
  contract: string;
  voucher: string;
  netCentavos: Centavos;
  isReversed: boolean;
};

/** A payment as who reverses it needs to know it, or null. One statement. */
export async function findPayment(db: Db, id: string): Promise<RecordedPayment | null> {
  const row = await db.payment.findUnique({
    where: { id },
    select: {
      id: true,
      voucher: true,
      buyerId: true,
      grossCentavos: true,
      retainedCentavos: true,
      taxCentavos: true,
      fineCentavos: true,
      reversal: { select: { paymentId: true } },
      contract: { select: { id: true, number: true, supplierPartyId: true } },
    },
  });
  return (
    row && {
      id,
      buyerId: row.buyerId,
      supplierPartyId: row.contract.supplierPartyId,
      contractId: row.contract.id,
      contract: row.contract.number,
      voucher: row.voucher,
      netCentavos: row.grossCentavos - row.retainedCentavos - row.taxCentavos - row.fineCentavos,
      isReversed: row.reversal !== null,
    }
  );
}

/** Says that a payment does not count. The caller holds the contract's lock. @throws Refusal already-reversed */
export async function saveReversal(db: Db, reversal: { paymentId: string; reason: string; recordedById: string }): Promise<void> {
  const there = await db.paymentReversal.count({ where: { paymentId: reversal.paymentId } });
  if (there > 0) throw new Refusal('already-reversed');
  await db.paymentReversal.create({ data: reversal });
}
