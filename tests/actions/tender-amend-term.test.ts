import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { dayOf } from '@/lib/domain/calendar';
import { idleClosing } from '@/lib/domain/tenders/versions';
import { prisma } from '@/lib/platform/database';
import { readAmending } from '@/lib/queries/tenders/amending';
import { readPublicTender } from '@/lib/queries/tenders/public';
import { type PublishedTown, publishedTown } from '@/tests/support/amendments';
import { ownDatabase } from '@/tests/support/database';
import { asPerson, moveClock } from '@/tests/support/people';

ownDatabase();
afterAll(() => moveClock(null));

let s: PublishedTown;
beforeEach(async () => {
  s = await publishedTown();
});

describe('an amendment', () => {
  test('needs time to be read: close to the deadline that has to move, and the page proposes the day', async () => {
    const change = { deliveryFrequency: 'daily' };
    await moveClock('2026-03-13T10:00:00-04:00');
    const page = await asPerson(s.town.officer, () => readAmending(s.id));
    expect(page?.deadline).toMatchObject({ isProposed: true, typed: '2026-03-17T16:00' });
    expect(await s.amend(change)).toMatchObject({ code: 'amendment-too-late' });
    // Friday: Monday 16 is the first business day after, Tuesday 17 the second.
    expect(await s.amend({ ...change, deadlineAt: '2026-03-16T20:00' })).toMatchObject({ code: 'amendment-too-late' });
    await s.mustAmend({ ...change, deadlineAt: '2026-03-17T10:00' });
  });

  test('that puts a lot out of everybody’s reach says why, as publication does, and everybody reads it', async () => {
    const { milk } = s;
    await s.bidder();
    const asked = 'Certificado de producción ecológica';
    const change = { 'added.kind': 'document', 'added.documentKind': 'organic', 'added.text': asked, 'added.reason': asked };
    expect(await s.amend(change)).toMatchObject({
      code: 'lots-out-of-reach',
      fields: { outOfReachReason: expect.stringContaining('escriba por qué') },
    });
    const why = 'Una asociación de otro departamento avisó que puede con todo';
    await s.mustAmend({ ...change, outOfReachReason: why });
    const [first] = (await readPublicTender(s.id))?.detail.amendments ?? [];
    const { number } = await prisma().lot.findUniqueOrThrow({ where: { id: milk.lotId } });
    expect(first?.trace.outOfReach).toEqual({ lots: [number], reason: why });
    // It is so already: the next amendment does not put it there.
    await s.mustAmend({ deliveryFrequency: 'daily', outOfReachReason: why });
    expect((await readPublicTender(s.id))?.detail.amendments[1]?.trace.outOfReach).toBeNull();
  });

  test('that leaves lots buying less than the demand asks is told which, and the page lists those that do', async () => {
    const { milk } = s;
    const less = milk.units - 100;
    const refused = await s.amend(s.units(less, { shortAcknowledged: null }));
    if (refused.status !== 'refused') throw new Error(refused.status);
    expect(refused.fields.shortAcknowledged).toMatch(/Leche.*lote\s\d.*faltan\s100\./);
    await s.mustAmend(s.units(less));
    const page = await asPerson(s.town.officer, () => readAmending(s.id));
    expect(page?.asked.filter(({ units, asked }) => units < asked)).toMatchObject([{ units: less, asked: milk.units }]);
  });

  test('closes when nobody works only with a reason, which everybody reads', async () => {
    const saturday = { deadlineAt: '2026-03-21T10:00', effect: 'untouched' };
    expect(await s.amend(saturday)).toMatchObject({ code: 'deadline-when-nobody-works' });
    await s.mustAmend({ ...saturday, idleReason: 'Es el día de la feria, cuando todos llegan al pueblo' });
    const detail = (await readPublicTender(s.id))?.detail;
    expect(detail && idleClosing(detail)).toMatchObject({ because: 'weekend', reason: expect.stringContaining('feria') });
  });

  test('with a later deadline one may ask for longer; with any other change the day stays', async () => {
    const until = async () => {
      const { questionsUntil } = await prisma().tender.findUniqueOrThrow({ where: { id: s.id } });
      return questionsUntil && dayOf(questionsUntil);
    };
    expect(await until()).toBe('2026-03-12');
    await s.mustAmend({ deliveryFrequency: 'daily' });
    expect(await until()).toBe('2026-03-12');
    await s.mustAmend({ deadlineAt: '2026-03-20T16:00', effect: 'untouched' });
    expect(await until()).toBe('2026-03-18');
  });

  test('extends once; another time only with a basis that a person writes', async () => {
    await s.mustAmend({ deadlineAt: '2026-03-18T16:00', effect: 'untouched' });
    const again = { deadlineAt: '2026-03-20T16:00', effect: 'untouched' };
    expect(await s.amend(again)).toMatchObject({ code: 'extended-basis' });
    const legalBasis = 'Informe legal 7/2026: bloqueo de caminos, fuerza mayor';
    await s.mustAmend({ ...again, legalBasis });
    const [, second] = (await readPublicTender(s.id))?.detail.amendments ?? [];
    const trace = { legalBasis, traces: [{ rule: 'ENM-ONCE', confidence: 'memory', decides: false }] };
    expect(second?.trace).toMatchObject(trace);
  });
});
