'use server';

import { z } from 'zod';
import { readTenderKey } from '@/lib/data/offers/envelopes';
import { findOfferOfParty, findToBid } from '@/lib/data/offers/subjects';
import { IdInput } from '@/lib/domain/inputs';
import { DraftInput, SendInput } from '@/lib/domain/offers/inputs';
import { producer } from '@/lib/routes/producer';
import { saveOfferDraft } from '@/lib/services/offers/save-draft';
import { sendOffer } from '@/lib/services/offers/send';
import { withdrawOffer } from '@/lib/services/offers/withdraw';
import { defineAction } from './define-action';

export const saveOfferDraftAction = defineAction({
  name: 'offer.save-draft',
  input: DraftInput,
  find: ({ db, actor, input }) => findToBid(db, actor, input.tenderId),
  run: ({ db, input, subject, now }) => saveOfferDraft(db, subject.tender, subject.id, input.part, now),
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
  find: ({ db, actor, input }) => findToBid(db, actor, input.tenderId),
  run: ({ db, actor, input, subject, now }) =>
    sendOffer(
      db,
      subject.tender,
      { partyId: subject.id, userId: actor.userId },
      { checkedAt: input.checkedAt, amendment: input.amendment ?? 0 },
      now,
    ),
  resent: 'over',
  goTo: ({ value }) => producer.offer(value.id, { igual: value.kept && 'si' }),
});

export const withdrawOfferAction = defineAction({
  name: 'offer.withdraw',
  input: z.object({ offerId: IdInput }),
  find: ({ db, input }) => findOfferOfParty(db, input.offerId),
  run: ({ db, subject }) => withdrawOffer(db, subject.offer),
  goTo: ({ value }) => producer.offer(value.id),
});
