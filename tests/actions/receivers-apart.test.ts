import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { receiveDeliveryAction, writeNoteAction } from '@/lib/actions/deliveries';
import { correctReceptionAction } from '@/lib/actions/receptions';
import { prisma } from '@/lib/platform/database';
import { readNote } from '@/lib/queries/notes';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { contractOf, type Municipality, municipality, supplierOf } from '@/tests/support/awarded-tender';
import { type Contract, deliveryDay, dueAt, noteFields, receptionFields } from '@/tests/support/deliveries';
import { asPerson, colleague, moveClock, type Person } from '@/tests/support/people';

let buyer: Municipality;
let oecom: Person;
beforeAll(async () => {
  buyer = await municipality();
  oecom = await supplierOf(buyer.code);
});

async function freshContract(): Promise<Contract> {
  const won = { supplier: oecom, kind: 'OECOM' as const, units: 800, priceCentavos: 190n, origin: buyer.code };
  const contract = await contractOf(buyer, [won]);
  await moveClock(`${deliveryDay}T08:00:00-04:00`);
  return contract;
}

/** A receiver of the large school who did something on the tender before, in another function. */
async function receiverWho(action: string, tenderId: string): Promise<Person> {
  const who = await colleague(buyer.officer, ['receiver'], [buyer.large]);
  await prisma().event.create({
    data: {
      act: action,
      subjectId: tenderId,
      userId: who.userId,
      organisationId: buyer.organisationId,
      requestId: randomUUID(),
      detail: {},
    },
  });
  return who;
}

const apart: { who: string; as: (contract: Contract) => Promise<Person> }[] = [
  { who: 'recommended on the tender', as: ({ tenderId }) => receiverWho('tender.recommend', tenderId) },
  { who: 'checked a claim of it', as: ({ tenderId }) => receiverWho('claim.check', tenderId) },
  {
    who: 'is also of the house that sells',
    as: async () => {
      const who = await colleague(buyer.officer, ['receiver'], [buyer.large]);
      const { organisationId } = oecom;
      await prisma().membership.create({ data: { userId: who.userId, organisationId, roles: ['producer'] } });
      return who;
    },
  },
];
test.each(apart)('a receiver who $who is told so and does not receive; another does', async ({ as }) => {
  const contract = await freshContract();
  const who = await as(contract);
  const note = await mustCall(writeNoteAction, oecom, noteFields(dueAt(contract, buyer.large)));
  expect(await asPerson(who, () => readNote(note.id))).toMatchObject({ canReceive: false, barred: true });
  expect(await callAction(receiveDeliveryAction, who, await receptionFields(note.id))).toMatchObject({
    code: 'separation-of-duties',
  });
  await mustCall(receiveDeliveryAction, buyer.receiver, await receptionFields(note.id));
  const correction = {
    noteId: note.id,
    why: 'Se contó mal al descargar',
    'lines[0].lineId': randomUUID(),
    'lines[0].accepted': 1,
  };
  expect(await callAction(correctReceptionAction, who, correction)).toMatchObject({ code: 'separation-of-duties' });
});

test('who published it may receive: buying and receiving are no such pair', async () => {
  const contract = await freshContract();
  const who = await receiverWho('tender.publish', contract.tenderId);
  const note = await mustCall(writeNoteAction, oecom, noteFields(dueAt(contract, buyer.large)));
  await mustCall(receiveDeliveryAction, who, await receptionFields(note.id));
});
