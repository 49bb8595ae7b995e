import { z } from 'zod';
import { dayInLaPaz } from '@/lib/domain/calendar';
import { eachOnce, IdInput, IntInput, TextInput } from '@/lib/domain/inputs';
import { runsOfWords, searchKey, withoutNames } from '@/lib/domain/text';
import type { Day } from '@/lib/domain/units';
import { takesOffers } from './life';
import type { Tender } from './tender';

/** So many questions on one tender of one organisation: more than any real call was asked, and a stop for whoever floods one. */
export const maxQuestions = 10;

export const QuestionInput = z.object({
  tenderId: IdInput,
  /** The lot it is about; left out: the whole tender. */
  lotId: IdInput.optional(),
  text: TextInput({ max: 600, min: 15 }),
});

/** So many answers are published at once; more are published after them. */
const maxAnswers = 400;

/**
 * Answers to several questions, published together. A row left blank is not answered yet, and counts for nothing: however many were asked,
 * what is filled in is taken.
 */
export const AnswersInput = z.object({
  tenderId: IdInput,
  answers: z
    .array(
      z.object({
        questionId: IdInput,
        /** How many answers there were when the form was drawn: two people do not answer over each other unseen. */
        seen: IntInput({ max: 1000 }),
        text: TextInput({ max: 1500, min: 2 }).optional(),
      }),
      { error: 'required' },
    )
    .superRefine(eachOnce('questionId'))
    .transform((rows) => rows.flatMap(({ text, ...row }) => (text === undefined ? [] : [{ ...row, text }])))
    .pipe(z.array(z.custom<GivenAnswer>()).max(maxAnswers)),
});
type GivenAnswer = { questionId: string; seen: number; text: string };
export type AnswersChange = z.output<typeof AnswersInput>;

/** One text of the municipality about a question; the last one holds. */
export type Answer = { text: string; at: Date };

/** A question as everybody but its asker sees it: without whose it is and when it was asked. */
export type Question = {
  text: string;
  lot: { number: number; title: string } | null;
  answers: readonly Answer[];
};

/** The same in a list, by its place from 1, which says nothing of who asked or when. */
export type PlacedQuestion = Question & { place: number };

/** The same, as its buyer handles it. */
export type AskedQuestion = Question & { id: string };

/** What in questions and their answers may be the name of a person. */
export function runsIn(all: readonly Question[]): string[] {
  return runsOfWords(all.flatMap(({ text, answers }) => [text, ...answers.map((answer) => answer.text)]));
}

/** What leaves of questions: what was asked and answered, not the id, and without those names. */
export function placed(all: readonly Question[], names: readonly string[]): PlacedQuestion[] {
  const shown = (text: string) => withoutNames(text, names);
  return all.map(({ text, lot, answers }, at) => ({
    place: at + 1,
    text: shown(text),
    lot,
    answers: answers.map((answer) => ({ ...answer, text: shown(answer.text) })),
  }));
}

/** What everybody reads of the questions about a tender. */
export type PublicQuestions = {
  tenderId: string;
  /** Whether more may be asked now. */
  taken: boolean;
  /** The last day for it; null where none were ever taken. */
  until: Day | null;
  /** Whether answers may still come: while offers are taken. */
  mayBeAnswered: boolean;
  questions: readonly PlacedQuestion[];
};

/** @returns whether questions are taken at that instant: while offers are, up to the day that the tender states, that day included */
export function takesQuestions(tender: Pick<Tender, 'status' | 'deadlineAt' | 'questionsUntil'>, now: Date): boolean {
  return takesOffers(tender, now) && tender.questionsUntil !== null && dayInLaPaz(now) <= tender.questionsUntil;
}

/** Forms of organisations and words of every name: they tell nobody apart. */
const commonWords = new Set(
  'asociacion productores productoras cooperativa comunidad organizacion empresa sociedad centro alimentos agropecuaria'.split(
    ' ',
  ),
);

/**
 * Whether a text says who asks: the name of the organisation or of the person, a mail, or a telephone. What is
 * published leaves out names of persons, and none of organisations. A mere word of a name that may be a place or a food ("Potosí", "quinua") is no name.
 * @param names of the organisation and of the person
 */
export function tellsWhoAsks(text: string, names: readonly string[]): boolean {
  if (/\S@\S+\.\S/.test(text) || /(?<![\d.,])(?:\+?591[ -]?)?[2-7]\d{6,7}(?![\d.,]*\d)/.test(text)) return true;
  const key = ` ${plain(text)} `;
  return names.some((name) => {
    const words = plain(name).split(' ');
    const telling = words.filter((word) => word.length > 3 && !commonWords.has(word));
    return telling.length > 0 && words.length > 1 && key.includes(` ${words.join(' ')} `);
  });
}

function plain(text: string): string {
  return searchKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
