'use server';

import { z } from 'zod';
import { readTenderKey } from '@/lib/data/offers/envelopes';
import { findSentOffer } from '@/lib/data/offers/sent';
import { findTenderForBidders, sealedSince } from '@/lib/data/offers/tender';
import { IdInput } from '@/lib/domain/inputs';
import { DraftInput, SendInput } from '@/lib/domain/offers/inputs';
import { producer } from '@/lib/routes/producer';
import { saveOfferDraft } from '@/lib/services/offers/save-draft';
import { sendOffer } from '@/lib/services/offers/send';
import { withdrawOffer } from '@/lib/services/offers/withdraw';
import { defineAction } from './define-action';

// The subject of these actions is the bidder, never the tender: a tender's history would otherwise count its offers.

export const saveOfferDraftAction = defineAction({
  name: 'offer.save-draft',
  input: DraftInput,
  find: async ({ db, actor, input }) => {
    const tender = await findTenderForBidders(db, input.tenderId);
    return tender && { id: actor.organisation.id, tender, sealedSince: sealedSince(tender) };
  },
  run: ({ db, actor, input, subject, now }) => saveOfferDraft(db, subject.tender, actor.organisation.id, input.part, now),
  resent: 'over',
  textKey: ({ db, input }) => readTenderKey(db, input.tenderId),
  goTo: ({ input, value }) => {
    if (value.overAt) return producer.prepareOffer(input.tenderId, { paso: value.overAt }, 'fuera');
    return producer.prepareOffer(input.tenderId, { paso: input.next });
  },
});

export const sendOfferAction = defineAction({
  name: 'offer.send',
  input: SendInput,
  find: async ({ db, actor, input }) => {
    const tender = await findTenderForBidders(db, input.tenderId);
    return tender && { id: actor.organisation.id, tender, sealedSince: sealedSince(tender) };
  },
  run: ({ db, actor, input, subject, now }) =>
    sendOffer(
      db,
      subject.tender,
      { organisationId: actor.organisation.id, userId: actor.userId },
      { checkedAt: input.checkedAt, amendment: input.amendment ?? 0 },
      now,
    ),
  resent: 'over',
  goTo: ({ value }) => producer.offer(value.id, { igual: value.kept && 'si' }),
});

export const withdrawOfferAction = defineAction({
  name: 'offer.withdraw',
  input: z.object({ offerId: IdInput }),
  find: async ({ db, input }) => {
    const offer = await findSentOffer(db, input.offerId);
    const tender = offer && (await findTenderForBidders(db, offer.tenderId));
    return tender && { id: offer.organisationId, organisationId: offer.organisationId, offer, sealedSince: sealedSince(tender) };
  },
  run: ({ db, subject }) => withdrawOffer(db, subject.offer),
  goTo: ({ value }) => producer.offer(value.id),
});
