'use server';

import { findTenderForBidders, sealedSince } from '@/lib/data/offers/tender';
import { findTender } from '@/lib/data/tenders';
import { AnswersInput, QuestionInput } from '@/lib/domain/tenders/questions';
import { office } from '@/lib/routes/office';
import { producer } from '@/lib/routes/producer';
import { answerQuestions } from '@/lib/services/tenders/answer-questions';
import { askQuestion } from '@/lib/services/tenders/ask';
import { defineAction } from './define-action';

// The subject is who asks, never the tender: its history would otherwise tell the office who is interested.
export const askQuestionAction = defineAction({
  name: 'question.ask',
  input: QuestionInput,
  find: async ({ db, actor, input }) => {
    const tender = await findTenderForBidders(db, input.tenderId);
    return (
      tender && {
        id: actor.organisation.id,
        tender,
        sealedSince: sealedSince(tender),
      }
    );
  },
  run: ({ db, actor, input: { lotId = null, text }, subject }) =>
    askQuestion(db, {
      tender: subject.tender,
      organisationId: actor.organisation.id,
      names: [actor.organisation.name, actor.name],
      lotId,
      text,
    }),
  goTo: ({ value }) => producer.questions(value.tenderId, {}, 'mis-preguntas'),
});

export const answerQuestionsAction = defineAction({
  name: 'question.answer',
  input: AnswersInput,
  find: ({ db, input }) => findTender(db, input.tenderId),
  run: ({ db, actor, input, subject, now }) => answerQuestions(db, subject, input, { userId: actor.userId, now }),
  goTo: ({ value }) => office.tenderQuestions(value.id),
});
