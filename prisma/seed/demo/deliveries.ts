import { answerChangeAction, proposeChangeAction } from '@/lib/actions/contract-changes';
import { receiveDeliveryAction, writeNoteAction } from '@/lib/actions/deliveries';
import { recordPaymentAction } from '@/lib/actions/payments';
import { addDays, dayOf, type HolidayCalendar } from '@/lib/domain/calendar';
import type { Day } from '@/lib/domain/units';
import { prisma } from '@/lib/platform/database';
import { deliveriesBehind, keepsDays, paymentsBehind } from './days';
import type { Government } from './people';
import { at, mustCall, type Persona } from './scenario';
import type { DemoStory } from './story';

type Plan = {
  tenderId: string;
  /** Who delivers for each supplier. */
  producers: readonly Persona[];
  receiverOf: (schoolId: string) => Persona;
  /** Everything due before this day is delivered, and all but the last received. */
  today: Day;
};

/** Delivers what fell due, school by school, and receives it; now and then something is not good. */
export async function* deliver({ tenderId, producers, receiverOf, today }: Plan): DemoStory {
  const due = await scheduleOf(tenderId);
  const { delivered, received } = deliveriesBehind(
    due.map(({ day }) => day),
    today,
  );
  for (const day of delivered) {
    yield at(day, '08:00');
    for (const [turn, { id, schoolId, contract, lines }] of due.entries()) {
      if (due[turn]?.day !== day) continue;
      const producer = producers.find(({ organisationId }) => organisationId === contract.supplierPartyId);
      if (!producer) throw new Error('a supplier without a player');
      const written = {
        batch: `L${day.replaceAll('-', '').slice(2)}`,
        producedOn: addDays(day, -1),
        expiresOn: addDays(day, keepsDays),
      };
      const note = await mustCall(writeNoteAction, producer, {
        scheduledId: id,
        deliveredOn: day,
        lines: lines.map((line) => ({ contractItemId: line.contractItemId, units: line.units, ...written })),
      });
      if (received.includes(day)) await receive(note.id, receiverOf(schoolId), turn);
    }
  }
}

/** What a tender's contracts owe, the earliest first. */
async function scheduleOf(tenderId: string) {
  const rows = await prisma().scheduledDelivery.findMany({
    where: { contract: { tenderId } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      dueOn: true,
      schoolId: true,
      contract: { select: { supplierPartyId: true } },
      lines: { select: { contractItemId: true, units: true } },
    },
  });
  return rows.map(({ dueOn, ...row }) => ({ ...row, day: dayOf(dueOn) }));
}

/** One note in nineteen has some units that are not accepted, one in twenty-three some that never came. */
async function receive(noteId: string, receiver: Persona, turn: number): Promise<void> {
  const lines = await prisma().deliveryLine.findMany({ where: { noteId }, orderBy: { id: 'asc' } });
  await mustCall(receiveDeliveryAction, receiver, {
    noteId,
    lines: lines.map(({ id, units, batch, producedOn }) => {
      const rejected = turn % 19 === 7 ? Math.ceil(units / 25) : 0;
      const missing = turn % 23 === 11 ? Math.min(units - rejected, Math.ceil(units / 40)) : 0;
      return {
        lineId: id,
        accepted: units - rejected - missing,
        missing,
        missingReason: missing > 0 ? 'not-brought' : undefined,
        reason: rejected > 0 ? 'damaged' : undefined,
        batch,
        producedOn: dayOf(producedOn),
      };
    }),
  });
}

/** `delay`: days after each month's last act; what would be paid after `until` is not paid yet. */
type Terms = { today: Day; until: Day; delay: number };

/** Pays what a tender's contracts delivered, month by month. */
export async function* pay(
  treasurer: Persona,
  tenderId: string,
  { today, ...terms }: Terms,
  calendar: HolidayCalendar,
): DemoStory {
  const due = await scheduleOf(tenderId);
  const { received } = deliveriesBehind(
    due.map(({ day }) => day),
    today,
  );
  const contracts = await prisma().contract.findMany({
    where: { tenderId },
    orderBy: { id: 'asc' },
    select: { id: true, number: true },
  });
  for (const { month, paidOn } of paymentsBehind(received, terms, calendar)) {
    yield at(paidOn, '15:00');
    for (const { id: contractId, number } of contracts) {
      const acts = await prisma().receptionAct.findMany({
        where: { note: { contractId } },
        orderBy: { id: 'asc' },
        select: { id: true, note: { select: { deliveredOn: true } } },
      });
      const ofMonth = acts.filter(({ note }) => dayOf(note.deliveredOn).startsWith(month));
      if (ofMonth.length === 0) continue;
      await mustCall(recordPaymentAction, treasurer, {
        contractId,
        acts: ofMonth.map(({ id }) => id),
        voucher: `C31-${month.replace('-', '')}-${number.replace(/^.*-/, '')}`,
        paidOn,
      });
    }
  }
}

/** On the day on which it was signed the authority asks for a little more of a contract, and its producer says that there is no more. */
export async function* askForMore(
  { autoridad }: Government,
  { tenderId, producer, day }: { tenderId: string; producer: Persona; day: Day },
): DemoStory {
  yield at(day, '15:00');
  const contract = await prisma().contract.findUniqueOrThrow({
    where: { tenderId_supplierPartyId: { tenderId, supplierPartyId: producer.organisationId } },
    select: { id: true, items: { orderBy: { id: 'asc' }, take: 1, select: { id: true, units: true } } },
  });
  const { changeId } = await mustCall(proposeChangeAction, autoridad, {
    contractId: contract.id,
    kind: 'terms',
    lines: contract.items.map(({ id, units }) => ({ contractItemId: id, units: units + Math.ceil(units / 50) })),
    reason: 'En julio se inscribieron más estudiantes que los previstos.',
    legalBasis: 'Informe técnico 7 de la unidad de educación (demostración)',
  });
  yield at(day, '16:30');
  await mustCall(answerChangeAction, producer, {
    changeId,
    word: 'declined',
    reason: 'En invierno no tenemos leche para más. Podemos conversar en septiembre.',
  });
}
