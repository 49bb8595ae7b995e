'use server';

import { findOfferOfParty } from '@/lib/data/offers/subjects';
import { findTender } from '@/lib/data/tenders';
import { ConfirmInput } from '@/lib/domain/offers/inputs';
import { AmendmentInput } from '@/lib/domain/tenders/amendment-input';
import { office } from '@/lib/routes/office';
import { producer } from '@/lib/routes/producer';
import { confirmOffer } from '@/lib/services/offers/confirm';
import { amendTender } from '@/lib/services/tenders/amend';
import { defineAction } from './define-action';

export const amendTenderAction = defineAction({
  name: 'tender.amend',
  input: AmendmentInput,
  find: ({ db, input }) => findTender(db, input.tenderId),
  run: ({ db, actor, input, subject, now }) => amendTender(db, subject, input, { userId: actor.userId, now }),
  goTo: ({ value }) => office.tender(value.id, {}, 'versiones'),
});

export const confirmOfferAction = defineAction({
  name: 'offer.confirm',
  input: ConfirmInput,
  find: ({ db, input }) => findOfferOfParty(db, input.offerId),
  run: ({ db, actor, input, subject, now }) => confirmOffer(db, { ...subject, seen: input.amendment, userId: actor.userId }, now),
  goTo: ({ value }) => producer.offer(value.id),
});
