'use server';

import { findProgramme } from '@/lib/data/programmes';
import { findTender } from '@/lib/data/tenders';
import { EndingInput, NewTenderInput, PublicationInput, SecondCallInput, TermsChangeInput } from '@/lib/domain/tenders/inputs';
import { office } from '@/lib/routes/office';
import { callAgain } from '@/lib/services/tenders/call-again';
import { draftTender } from '@/lib/services/tenders/draft';
import { changeTerms } from '@/lib/services/tenders/edit';
import { endTender } from '@/lib/services/tenders/end';
import { publishTender } from '@/lib/services/tenders/publish';
import { defineAction } from './define-action';

const pageOf = (id: string) => office.tender(id);

export const draftTenderAction = defineAction({
  name: 'tender.draft',
  input: NewTenderInput,
  find: ({ db, input }) => findProgramme(db, input.programmeId),
  run: ({ db, actor, input, subject }) => draftTender(db, subject, input, actor.userId),
  goTo: ({ value }) => office.tenderLots(value.id),
});

export const updateTenderAction = defineAction({
  name: 'tender.update',
  input: TermsChangeInput,
  find: ({ db, input }) => findTender(db, input.tenderId),
  run: ({ db, input, subject }) => changeTerms(db, subject, input.version, input),
  resent: 'version',
  goTo: ({ value }) => pageOf(value.id),
});

export const publishTenderAction = defineAction({
  name: 'tender.publish',
  input: PublicationInput,
  find: ({ db, input }) => findTender(db, input.tenderId),
  run: ({ db, actor, input, subject, now }) => publishTender(db, subject, input, { userId: actor.userId, now }),
  goTo: ({ value }) => pageOf(value.id),
});

export const cancelTenderAction = defineAction({
  name: 'tender.cancel',
  input: EndingInput,
  find: ({ db, input }) => findTender(db, input.tenderId),
  run: ({ db, input, subject }) => endTender(db, subject, input, 'cancelled'),
  goTo: ({ value }) => pageOf(value.id),
});

export const annulTenderAction = defineAction({
  name: 'tender.annul',
  input: EndingInput,
  find: ({ db, input }) => findTender(db, input.tenderId),
  run: ({ db, input, subject }) => endTender(db, subject, input, 'annulled'),
  goTo: ({ value }) => pageOf(value.id),
});

export const callAgainAction = defineAction({
  name: 'tender.second-call',
  input: SecondCallInput,
  find: ({ db, input }) => findTender(db, input.tenderId),
  run: ({ db, actor, subject, now }) => callAgain(db, subject, { createdById: actor.userId, now }),
  goTo: ({ value }) => office.secondCall(value.id),
});
