import { receiveDeliveryAction, writeNoteAction } from '@/lib/actions/deliveries';
import type { Fields } from '@/lib/actions/form-fields';
import { returnGoodsAction } from '@/lib/actions/receptions';
import { prisma } from '@/lib/platform/database';
import { mustCall } from '@/prisma/seed/demo/scenario';
import type { contractOf, Municipality } from './awarded-tender';
import { moveClock, type Person } from './people';

export type Contract = Awaited<ReturnType<typeof contractOf>>;
type Schedule = Contract['schedule'][number];

export const deliveryDay = '2026-03-02';

/** Fields of a note that delivers all that is due. */
export function noteFields(delivery: Schedule, changes: Fields = {}) {
  const lines = delivery.lines.flatMap(({ contractItemId, units }, index) => [
    [`lines[${index}].contractItemId`, contractItemId],
    [`lines[${index}].units`, units],
    [`lines[${index}].batch`, 'L-1'],
    [`lines[${index}].producedOn`, '2026-03-01'],
    [`lines[${index}].expiresOn`, '2026-03-20'],
  ]);
  return { scheduledId: delivery.id, deliveredOn: deliveryDay, ...Object.fromEntries(lines), ...changes };
}

/** Fields of a reception that accepts everything, or as many as given of each line. */
export async function receptionFields(
  noteId: string,
  accepted: readonly (number | undefined)[] = [],
  reason: string | null = 'damaged',
) {
  const lines = await prisma().deliveryLine.findMany({ where: { noteId }, orderBy: { id: 'asc' } });
  const fields = lines.flatMap(({ id, units }, index) => [
    [`lines[${index}].lineId`, id],
    [`lines[${index}].accepted`, accepted[index] ?? units],
    [`lines[${index}].reason`, (accepted[index] ?? units) < units ? reason : null],
    [`lines[${index}].batch`, 'L-1'],
    [`lines[${index}].producedOn`, '2026-03-01'],
  ]);
  return { noteId, ...Object.fromEntries(fields) } as Record<string, string | number | null>;
}

/** The delivery of the schedule at one school, the first there. */
export function dueAt(contract: Contract, schoolId: string): Schedule {
  const delivery = contract.schedule.find((one) => one.schoolId === schoolId);
  if (!delivery) throw new Error('nothing is due there');
  return delivery;
}

/** Delivers what is due first at the large school and receives it there; returns the note and the act. */
export async function receivedDelivery(
  buyer: Municipality,
  supplier: Person,
  contract: Contract,
  accepted: readonly (number | undefined)[] = [],
) {
  await moveClock(`${deliveryDay}T08:00:00-04:00`);
  const { id: noteId } = await mustCall(writeNoteAction, supplier, noteFields(dueAt(contract, buyer.large)));
  const { actId } = await mustCall(receiveDeliveryAction, buyer.receiver, await receptionFields(noteId, accepted));
  return { noteId, actId };
}

/** The school asks to hand two units of a note's first line back. */
export async function goodsAskedBack({ receiver }: Municipality, noteId: string) {
  const { id: lineId } = await prisma().deliveryLine.findFirstOrThrow({ where: { noteId }, select: { id: true } });
  const back = { noteId, why: 'Al abrirlo estaba dañado.', reason: 'damaged', 'lines[0].lineId': lineId, 'lines[0].units': 2 };
  return { lineId, ...(await mustCall(returnGoodsAction, receiver, back)) };
}

/** What a contract has on record: what a refusal must leave unchanged. */
export async function recordOf(contractId: string) {
  const where = { note: { contractId } };
  const db = prisma();
  return {
    notes: await db.deliveryNote.count({ where: { contractId } }),
    acts: await db.receptionAct.count({ where }),
    lines: await db.receptionLine.count({ where: { act: where } }),
    payments: await db.payment.count({ where: { contractId } }),
    paid: await db.paymentAct.count({ where: { payment: { contractId } } }),
    events: await db.event.count({ where: { subjectId: contractId } }),
  };
}
