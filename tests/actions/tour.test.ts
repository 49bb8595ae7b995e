import { beforeAll, describe, expect, test } from 'vitest';
import { writeNoteAction } from '@/lib/actions/deliveries';
import { goTourAction, leaveTourAction } from '@/lib/actions/tour';
import { prisma } from '@/lib/platform/database';
import { readSignIn } from '@/lib/queries/sessions/sign-in';
import { readTour } from '@/lib/queries/tour';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { contractOf, municipality, supplierOf } from '@/tests/support/awarded-tender';
import { dueAt, noteFields, receivedDelivery } from '@/tests/support/deliveries';
import { recommended } from '@/tests/support/evaluation';
import { asPerson, colleague, moveClock, type Person, person } from '@/tests/support/people';
import { aTown, newTender } from '@/tests/support/tenders';

const sessionsOf = (userId: string) => prisma().session.count({ where: { userId } });
const written = async () => [await prisma().session.count(), await prisma().event.count()];
const introduce = (who: Person, demoTitle: string) =>
  prisma().user.update({ where: { id: who.userId }, data: { isDemo: true, demoTitle } });
const go = (step: number, as: Person | null = null) => callAction(goTourAction, as, { step });
const pathOf = async (step: number, as: Person | null = null) => {
  const { path } = await mustCall(goTourAction, as, { step });
  return path;
};

describe('where there is no demonstration', () => {
  test('nothing of the tour exists: no step is taken, nobody is signed in, nothing is written', async () => {
    await moveClock(null);
    const officer = await person({ roles: ['procurement-officer'] });
    await introduce(officer, 'el responsable de contrataciones');
    const before = await written();
    for (const as of [null, officer]) {
      for (let step = 1; step <= 7; step += 1) expect(await go(step, as)).toMatchObject({ status: 'refused', code: 'not-found' });
      expect(await callAction(leaveTourAction, as)).toMatchObject({ status: 'refused', code: 'not-found' });
      expect(await asPerson(as, readTour)).toBeNull();
    }
    expect(await written()).toEqual(before);
    expect((await asPerson(null, readSignIn)).demoPeople).toEqual([]);
  });
});

describe('in a demonstration', () => {
  let buying: Person;
  let evaluator: Person;
  let receiver: Person;
  let farmer: Person;
  let tenderId: string;
  let evaluatedId: string;
  let place: string;
  let noteId: string;

  beforeAll(async () => {
    const { tender } = await recommended();
    evaluatedId = tender.id;
    evaluator = tender.evaluator;
    const buyer = await municipality();
    farmer = await supplierOf(buyer.code);
    place = buyer.code;
    receiver = buyer.farReceiver;
    const contract = await contractOf(buyer, [
      { supplier: farmer, kind: 'OECOM', units: 800, priceCentavos: 150n, origin: buyer.code },
    ]);
    await receivedDelivery(buyer, farmer, contract);
    noteId = (await mustCall(writeNoteAction, farmer, noteFields(dueAt(contract, buyer.small)))).id;
    const town = await aTown();
    buying = town.officer;
    tenderId = (await newTender(town)).id;
  });

  test('without people of the demonstration every step is public, whoever else is there', async () => {
    const before = await prisma().session.count();
    for (let step = 1; step <= 7; step += 1)
      expect(await pathOf(step)).not.toMatch(/^\/(municipio|productor|ong|universidad|operador)/);
    expect(await prisma().session.count()).toBe(before);
    expect(await asPerson(null, readTour)).toEqual({ mark: null, closes: null });
  });

  test('each step leads to its record and signs in the person through whose eyes it is seen', async () => {
    await introduce(buying, 'el responsable de contrataciones');
    await introduce(evaluator, 'el evaluador');
    await introduce(receiver, 'la directora que recibe');
    const nutritionist = await colleague(buying, ['nutritionist']);
    await introduce(nutritionist, 'la nutricionista');
    // A colleague with the same role who is nobody's invention is never signed in.
    const real = await colleague(buying, ['procurement-officer']);

    expect(await go(2)).toMatchObject({ status: 'done', goTo: '/municipio/raciones' });
    expect(await go(3)).toMatchObject({
      status: 'done',
      goTo: expect.stringMatching(`^/municipio/convocatorias/${tenderId}/actores`),
    });
    expect(await go(5)).toMatchObject({ status: 'done', goTo: `/municipio/convocatorias/${evaluatedId}/evaluacion` });
    expect([await sessionsOf(nutritionist.userId), await sessionsOf(buying.userId), await sessionsOf(evaluator.userId)]).toEqual([
      1, 1, 1,
    ]);
    expect(await sessionsOf(real.userId)).toBe(0);
  });

  test('whoever is there already is not signed in again, and the last step keeps who one is', async () => {
    const before = await sessionsOf(buying.userId);
    expect(await pathOf(3, buying)).toMatch(`/municipio/convocatorias/${tenderId}/actores`);
    expect(await pathOf(7, buying)).toBe(`/compra-local?municipio=${place}`);
    expect(await sessionsOf(buying.userId)).toBe(before);
  });

  test('a delivery is received by who receives at that school; the figure of before is kept to compare', async () => {
    const { path, before } = await mustCall(goTourAction, null, { step: 6 });
    expect(path).toBe(`/municipio/recepcion/${noteId}`);
    expect(await sessionsOf(receiver.userId)).toBe(1);
    expect(before?.denominator).toBeGreaterThan(0n);
    expect(before?.numerator).toBe(before?.denominator);
  });

  test.each([0, 8, 'cuatro', ''])('step %j does not exist: nothing is written', async (step) => {
    const before = await written();
    expect(await callAction(goTourAction, null, { step })).toMatchObject({ status: 'refused', code: 'check-input' });
    expect(await written()).toEqual(before);
  });

  test('one leaves to the first page, or at the end to the people', async () => {
    expect(await callAction(leaveTourAction, null)).toMatchObject({ status: 'done', goTo: '/' });
    expect(await callAction(leaveTourAction, null, { finished: true })).toMatchObject({
      status: 'done',
      goTo: '/ingresar#demostracion',
    });
  });

  test('the sign-in page says of each what waits for them, as their own checklist does', async () => {
    await introduce(farmer, 'la productora');
    const { demoPeople } = await asPerson(null, readSignIn);
    const next = Object.fromEntries(demoPeople.map(({ userId, next }) => [userId, next && [next.code, next.count]]));
    expect(next[buying.userId]).toEqual(['publish-tender', 1]);
    expect(next[receiver.userId]).toEqual(['receive-note', 1]);
    // What was recommended waits for the authority, not for who recommended it.
    expect(next[evaluator.userId]).toEqual(['award-tender', 1]);
    expect(demoPeople.find(({ userId }) => userId === farmer.userId)).toMatchObject({ role: 'producer', kind: 'producer' });
    expect(demoPeople.every(({ title }) => title.length > 0)).toBe(true);
  });
});
