import { receiveDeliveryAct, writeNoteAct } from '@/lib/actions/deliveries';
import { recordPaymentAct } from '@/lib/actions/payments';
import { addDays, dayOf } from '@/lib/domain/calendar';
import { prisma } from '@/lib/platform/database';
import { at, mustAct, type Player, setClock } from './stage';

type Plan = {
  tenderId: string;
  /** Who delivers for each supplier. */
  producers: readonly Player[];
  receiverOf: (schoolId: string) => Player;
  /** Last day delivered and last day received. */
  deliveredUntil: string;
  receivedUntil: string;
};

/** Delivers what was due, school by school, and receives it; now and then something is not good. */
export async function deliver({ tenderId, producers, receiverOf, deliveredUntil, receivedUntil }: Plan): Promise<void> {
  const due = await prisma().scheduledDelivery.findMany({
    where: { contract: { tenderId }, dueOn: { lte: new Date(`${deliveredUntil}T00:00:00Z`) } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      dueOn: true,
      schoolId: true,
      contract: { select: { supplierId: true } },
      lines: { select: { contractItemId: true, units: true } },
    },
  });
  let today = '';
  for (const [turn, { id, dueOn, schoolId, contract, lines }] of due.entries()) {
    const day = dayOf(dueOn);
    if (day !== today) await setClock(at(day, '08:00'));
    today = day;
    const producer = producers.find(({ organisationId }) => organisationId === contract.supplierId);
    if (!producer) throw new Error('a supplier without a player');
    const written = { batch: `L${day.replaceAll('-', '').slice(2)}`, producedOn: addDays(day, -1), expiresOn: addDays(day, 9) };
    const note = await mustAct(writeNoteAct, producer, {
      scheduledId: id,
      deliveredOn: day,
      lines: lines.map((line) => ({ contractItemId: line.contractItemId, units: line.units, ...written })),
    });
    if (day <= receivedUntil) await receive(note.id, receiverOf(schoolId), turn);
  }
}

/** One note in nineteen has some units that are not accepted. */
async function receive(noteId: string, receiver: Player, turn: number): Promise<void> {
  const lines = await prisma().deliveryLine.findMany({ where: { noteId }, orderBy: { id: 'asc' } });
  await mustAct(receiveDeliveryAct, receiver, {
    noteId,
    lines: lines.map(({ id, units, batch, producedOn }) => {
      const rejected = turn % 19 === 7 ? Math.ceil(units / 25) : 0;
      return {
        lineId: id,
        accepted: units - rejected,
        reason: rejected > 0 ? 'damaged' : undefined,
        batch,
        producedOn: dayOf(producedOn),
      };
    }),
  });
}

/** Pays a contract month by month, `delay` days after each month's last act. */
export async function pay(
  treasurer: Player,
  tenderId: string,
  { until, delay }: { until: string; delay: number },
): Promise<void> {
  const contracts = await prisma().contract.findMany({ where: { tenderId }, orderBy: { id: 'asc' }, select: { id: true } });
  for (const { id: contractId } of contracts) {
    const acts = await prisma().receptionAct.findMany({
      where: { note: { contractId } },
      orderBy: { id: 'asc' },
      select: { id: true, note: { select: { deliveredOn: true } } },
    });
    const received = acts
      .map(({ id, note }) => ({ id, day: dayOf(note.deliveredOn) }))
      .sort((a, b) => a.day.localeCompare(b.day));
    for (const month of new Set(received.map(({ day }) => day.slice(0, 7)))) {
      const ofMonth = received.filter(({ day }) => day.startsWith(month));
      const paidOn = addDays(ofMonth.at(-1)?.day ?? month, delay);
      if (paidOn > until) continue;
      await setClock(at(paidOn, '15:00'));
      await mustAct(recordPaymentAct, treasurer, {
        contractId,
        acts: ofMonth.map(({ id }) => id),
        voucher: `C31-${month.replace('-', '')}`,
        paidOn,
      });
    }
  }
}
