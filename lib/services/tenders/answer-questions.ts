import 'server-only';
import { findLots } from '@/lib/data/lots';
import { concernedBy, holdForAnswers, insertAnswers, questionsOf } from '@/lib/data/questions';
import { Refusal } from '@/lib/domain/refusal';
import { takesOffers } from '@/lib/domain/tenders/life';
import type { AnswersChange } from '@/lib/domain/tenders/questions';
import type { Tender } from '@/lib/domain/tenders/tender';
import type { Db } from '@/lib/platform/database';
import { producer } from '@/lib/routes/producer';
import { tellSuppliers } from './tell';

/**
 * Answers questions to everybody at once, or corrects what was answered: a correction is a new text, and the earlier one stays. What
 * says the same as before is not written again. Whom it concerns is told, and nobody learns who they are.
 * @throws Refusal wrong-step (offers are taken no more) | not-found | changed-meanwhile | nothing-answered
 */
export async function answerQuestions(
  db: Db,
  tender: Tender,
  { answers }: AnswersChange,
  { userId, now }: { userId: string; now: Date },
): Promise<{ id: string; answered: number; corrected: number }> {
  if (!takesOffers(tender, now)) throw new Refusal('wrong-step');
  await holdForAnswers(db, tender.id);
  const asked = new Map((await questionsOf(db, tender.id)).map((question) => [question.id, question]));
  const given = answers.flatMap(({ questionId, seen, text }) => {
    const question = asked.get(questionId);
    if (!question) throw new Refusal('not-found');
    if (question.answers.at(-1)?.text === text) return [];
    if (question.answers.length !== seen) throw new Refusal('changed-meanwhile');
    return [{ questionId, text, isFirst: seen === 0 }];
  });
  if (given.length === 0) throw new Refusal('nothing-answered', {}, 'answers[0].text');
  if ((await insertAnswers(db, tender.id, userId, given)) !== given.length) throw new Refusal('wrong-step');
  await tellSuppliers(db, tender, await findLots(db, tender.id), 'questions-answered', {
    also: await concernedBy(db, tender.id),
    at: producer.questions(tender.id),
  });
  const answered = given.filter(({ isFirst }) => isFirst).length;
  return { id: tender.id, answered, corrected: given.length - answered };
}
