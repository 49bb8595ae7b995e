import { answerQuestionsAction, askQuestionAction } from '@/lib/actions/questions';
import type { Government } from './people';
import { mustCall, type Persona } from './scenario';

type Asking = { producer: Persona; question: string };

/** A producer asks about an open tender; @returns the question's id */
export async function askDemoQuestion(tenderId: string, { producer, question }: Asking): Promise<string> {
  return (await mustCall(askQuestionAction, producer, { tenderId, text: question })).id;
}

/** One asks and the municipality answers, to all at once. */
export async function answeredQuestion(
  { contrataciones }: Government,
  tenderId: string,
  { answer, ...asking }: Asking & { answer: string },
): Promise<void> {
  const questionId = await askDemoQuestion(tenderId, asking);
  await mustCall(answerQuestionsAction, contrataciones, { tenderId, answers: [{ questionId, seen: '0', text: answer }] });
}
