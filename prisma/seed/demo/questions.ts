import { answerQuestionsAct, askQuestionAct } from '@/lib/actions/questions';
import type { Government } from './people';
import { mustAct, type Player } from './stage';

type Asking = { producer: Player; question: string };

/** A producer asks about an open tender; @returns the question's id */
export async function askQuestion(tenderId: string, { producer, question }: Asking): Promise<string> {
  return (await mustAct(askQuestionAct, producer, { tenderId, text: question })).id;
}

/** One asks and the municipality answers, to all at once. */
export async function answeredQuestion(
  { contrataciones }: Government,
  tenderId: string,
  { answer, ...asking }: Asking & { answer: string },
): Promise<void> {
  const questionId = await askQuestion(tenderId, asking);
  await mustAct(answerQuestionsAct, contrataciones, { tenderId, answers: [{ questionId, seen: '0', text: answer }] });
}
