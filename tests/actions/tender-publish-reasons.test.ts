import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishTenderAction } from '@/lib/actions/tenders';
import { readPublication } from '@/lib/queries/tenders/drafting';
import { readPublicTender } from '@/lib/queries/tenders/public';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { asPerson, moveClock } from '@/tests/support/people';
import { aProducer, aTown, newTender, publicationForm, publishDraft, type Town, tenderOf } from '@/tests/support/tenders';

let town: Town;
beforeAll(async () => {
  await moveClock('2026-03-02T10:00:00-04:00');
  town = await aTown('080803');
});
afterAll(() => moveClock(null));

describe('what a person may publish only with a reason', () => {
  test('a closing when nobody works is told the nearest good one, and kept only with a reason that everybody reads', async () => {
    const draft = await newTender(town);
    const saturday = { deadlineAt: '2026-03-14T16:00' };
    const refused = await publishDraft(town, draft, saturday);
    expect(refused).toMatchObject({ status: 'refused', code: 'deadline-when-nobody-works', values: saturday });
    if (refused.status === 'refused')
      expect(refused.fields.idleReason).toMatch(/fin\sde\ssemana.*lunes\s16\sde\smarzo\sde\s2026,\s16:00/);
    expect(await publishDraft(town, draft, { deadlineAt: '2026-03-16T21:00' })).toMatchObject({
      code: 'deadline-when-nobody-works',
    });
    expect(await publishDraft(town, draft, { ...saturday, idleReason: 'sí' })).toMatchObject({ code: 'check-input' });
    expect(await tenderOf(draft.id)).toMatchObject({ status: 'draft', seal: null });

    const idleReason = 'La feria de productores es ese sábado y todos están presentes';
    expect(await publishDraft(town, draft, { ...saturday, idleReason })).toMatchObject({ status: 'done', value: { idleReason } });
    const idle = { because: 'weekend', name: null, nearest: '2026-03-16T20:00:00.000Z', reason: idleReason };
    expect(await tenderOf(draft.id)).toMatchObject({ ruleTrace: { deadline: { idle } } });
    expect((await asPerson(null, () => readPublicTender(draft.id)))?.detail.trace?.deadline.idle).toEqual(idle);
  });

  test('questions are taken until a day that is stated, the usual one where nobody chose another', async () => {
    const [usual, chosen, late] = [await newTender(town), await newTender(town), await newTender(town)];
    await publishDraft(town, usual);
    expect(await tenderOf(usual.id)).toMatchObject({ questionsUntil: new Date('2026-03-12') });
    await publishDraft(town, chosen, { questionsUntil: '9/3/2026' });
    expect(await tenderOf(chosen.id)).toMatchObject({ questionsUntil: new Date('2026-03-09') });
    expect(await publishDraft(town, late, { questionsUntil: '2026-03-17' })).toMatchObject({ code: 'questions-too-late' });
    expect(await publishDraft(town, late, { questionsUntil: '2026-03-14' })).toMatchObject({
      code: 'questions-when-nobody-works',
    });
    expect(await tenderOf(late.id)).toMatchObject({ status: 'draft', questionsUntil: null });
  });

  test('a lot that nobody in the census can serve shows what would change it, and is published only with a reason', async () => {
    const place = '080801';
    const small = await aTown(place);
    await aProducer({ municipalityCode: place, kilosPerMonth: 100 });
    const draft = await newTender(small, { productIds: [small.products.milk], partialAllowed: '' });
    const page = await asPerson(small.officer, () => readPublication(draft.id));
    expect(page?.outOfReach).toMatchObject([{ lot: { number: 1 }, barriers: { withProduct: 1, canOffer: 0 } }]);
    expect(page?.outOfReach[0]?.changes.map(({ change }) => change.kind)).toContain('partial');
    const fields = { tenderId: draft.id, version: 1, deadlineAt: '2026-03-16T16:00' };
    const refused = await callAction(publishTenderAction, small.officer, fields);
    expect(refused).toMatchObject({ status: 'refused', code: 'lots-out-of-reach' });
    expect(await tenderOf(draft.id)).toMatchObject({ status: 'draft', seal: null });

    const outOfReachReason = 'Una organización de otro departamento avisó que se va a presentar';
    await mustCall(publishTenderAction, small.officer, { ...fields, outOfReachReason });
    const kept = { lots: [1], reason: outOfReachReason };
    expect((await asPerson(null, () => readPublicTender(draft.id)))?.detail.trace?.outOfReach).toEqual(kept);
  });

  test('with somebody who can serve it, no reason is asked and none is kept', async () => {
    const place = '080802';
    const [able] = [await aTown(place)];
    await aProducer({ municipalityCode: place, kilosPerMonth: 50_000 });
    const draft = await newTender(able, { productIds: [able.products.milk] });
    expect((await asPerson(able.officer, () => readPublication(draft.id)))?.outOfReach).toEqual([]);
    await mustCall(publishTenderAction, able.officer, publicationForm(draft));
    expect((await tenderOf(draft.id)).ruleTrace).toMatchObject({ outOfReach: null, deadline: { idle: null } });
  });
});
