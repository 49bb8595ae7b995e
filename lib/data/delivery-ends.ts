import 'server-only';
import type { Subject } from '@/lib/domain/access/may';
import { dayOf } from '@/lib/domain/calendar';
import type { Day } from '@/lib/domain/units';
import type { Db } from '@/lib/platform/database';

/** A note as the producer who wrote it touches it. The contract is the subject. */
export type OwnNote = Subject & { noteId: string; number: number; contractNumber: string; buyerId: string };

export async function findOwnNote(db: Db, noteId: string): Promise<OwnNote | null> {
  const row = await db.deliveryNote.findUnique({
    where: { id: noteId },
    select: { id: true, number: true, contract: { select: { id: true, number: true, buyerId: true, supplierPartyId: true } } },
  });
  if (!row) return null;
  const { contract } = row;
  return {
    id: contract.id,
    partyId: contract.supplierPartyId,
    noteId: row.id,
    number: row.number,
    contractNumber: contract.number,
    buyerId: contract.buyerId,
  };
}

/** What already happened to a note: one that was received or taken back stays so. The caller holds the note's lock. */
export async function readNoteEnd(db: Db, noteId: string): Promise<{ received: boolean; withdrawn: boolean }> {
  const [received, withdrawn] = [
    await db.receptionAct.count({ where: { noteId } }),
    await db.noteWithdrawal.count({ where: { noteId } }),
  ];
  return { received: received > 0, withdrawn: withdrawn > 0 };
}

type NewWithdrawal = { noteId: string; reason: string; withdrawnById: string };

export async function saveWithdrawal(db: Db, withdrawal: NewWithdrawal): Promise<void> {
  await db.noteWithdrawal.create({ data: withdrawal, select: { noteId: true } });
}

/** The day after which nothing more falls due of a contract. */
export async function findContractEnd(db: Db, contractId: string): Promise<Day | null> {
  const { _max } = await db.scheduledDelivery.aggregate({ where: { contractId }, _max: { dueOn: true } });
  return _max.dueOn && dayOf(_max.dueOn);
}

/** What was closed of a contract at once: why, by whom, when, and how many deliveries. */
export type Closure = { reason: string; by: string; at: Date; deliveries: number };

export function listClosures(db: Db, contractId: string): Promise<Closure[]> {
  return db.$queryRaw<Closure[]>`
    select x.reason, u.name as by, x.closed_at as at, count(*)::int as deliveries
      from delivery_closures x join scheduled_deliveries s on s.id = x.scheduled_id join users u on u.id = x.closed_by_id
     where s.contract_id = ${contractId}::uuid group by 1, 2, 3 order by 3`;
}

type NewClosures = { contractId: string; reason: string; closedById: string; at: Date };

/**
 * Closes what was not delivered of a contract, all at one moment. @returns how many
 * @param which what fell due before today; or all that is pending, because the contract ended
 */
export function closePending(
  db: Db,
  { contractId, reason, closedById, at }: NewClosures,
  which: 'overdue' | 'all' = 'overdue',
): Promise<number> {
  return db.$executeRaw`
    insert into delivery_closures (scheduled_id, reason, closed_by_id, closed_at)
    select p.id, ${reason}, ${closedById}::uuid, ${at}::timestamptz from pending_deliveries p
     where p.contract_id = ${contractId}::uuid and (p.due_on < app_today() or ${which === 'all'})`;
}
