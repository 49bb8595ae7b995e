import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askQuestionAction } from '@/lib/actions/questions';
import { annulTenderAction, cancelTenderAction } from '@/lib/actions/tenders';
import { prisma } from '@/lib/platform/database';
import { callAction, mustCall } from '@/prisma/seed/demo/scenario';
import { versionOf } from '@/tests/support/evaluation';
import { aBidder, anOpenTender, sendBid } from '@/tests/support/offers';
import { moveClock } from '@/tests/support/people';
import { aProducer, aTown, newTender, publishedTender, type Town, tenderOf } from '@/tests/support/tenders';

let town: Town;
beforeAll(async () => {
  await moveClock('2026-03-02T10:00:00-04:00');
  town = await aTown();
});
afterAll(() => moveClock(null));

const reason = 'Informe técnico 4/2026: el presupuesto fue reasignado';

describe('ending', () => {
  test('the authority cancels or annuls with a reason, and who could offer is told', async () => {
    const producer = await aProducer();
    const id = await publishedTender(town);
    const { version } = await tenderOf(id);
    expect(
      await callAction(cancelTenderAction, town.authority, {
        tenderId: id,
        version,
        reason: 'ya no',
      }),
    ).toMatchObject({ status: 'refused', code: 'check-input' });
    await mustCall(cancelTenderAction, town.authority, {
      tenderId: id,
      version,
      reason,
    });
    expect(await tenderOf(id)).toMatchObject({
      status: 'cancelled',
      cancelReason: reason,
    });
    expect(
      await prisma().notice.count({
        where: {
          organisationId: producer.organisationId,
          code: 'tender-cancelled',
        },
      }),
    ).toBe(1);
    expect(
      await callAction(annulTenderAction, town.authority, {
        tenderId: id,
        version: version + 1,
        reason,
      }),
    ).toMatchObject({ status: 'refused', code: 'wrong-step' });
  });

  test('whoever sent an offer from elsewhere, or asked something, is told of it too, once', async () => {
    const tender = await anOpenTender();
    const [bidder, asker] = [await aBidder('company', 'confirmed', null), await aBidder('company', 'confirmed', null)];
    await sendBid(tender, bidder, { price: '1,20' });
    await mustCall(askQuestionAction, asker, {
      tenderId: tender.id,
      text: '¿En qué envase se entrega cada unidad?',
    });
    await mustCall(cancelTenderAction, tender.authority, {
      tenderId: tender.id,
      version: await versionOf(tender.id),
      reason,
    });
    for (const { organisationId } of [bidder, asker])
      expect(
        await prisma().notice.count({
          where: { organisationId, code: 'tender-cancelled' },
        }),
      ).toBe(1);
  });

  test('the officer who published it cannot', async () => {
    const id = await publishedTender(town);
    const { version } = await tenderOf(id);
    expect(
      await callAction(annulTenderAction, town.officer, {
        tenderId: id,
        version,
        reason,
      }),
    ).toMatchObject({ status: 'refused', code: 'not-found' });
    expect(await tenderOf(id)).toMatchObject({ status: 'published' });
  });

  test('a draft is cancelled in silence and never annulled', async () => {
    const draft = await newTender(town);
    expect(
      await callAction(annulTenderAction, town.authority, {
        tenderId: draft.id,
        version: 1,
        reason,
      }),
    ).toMatchObject({ status: 'refused', code: 'wrong-step' });
    await mustCall(cancelTenderAction, town.authority, {
      tenderId: draft.id,
      version: 1,
      reason,
    });
    expect(await prisma().notice.count({ where: { href: { contains: draft.id } } })).toBe(0);
  });
});
