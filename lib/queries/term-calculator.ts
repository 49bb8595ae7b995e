import 'server-only';
import { z } from 'zod';
import { dayInLaPaz, instantAt } from '@/lib/domain/calendar';
import { DayInput, MoneyInput, MunicipalityInput, problem } from '@/lib/domain/inputs';
import { readModality, sicoesCodes } from '@/lib/domain/law/modality';
import { fieldSentence } from '@/lib/messages/told/fields';
import { getTranslators, type Translators } from '@/lib/messages/translators';
import { clock } from '@/lib/platform/clock';
import { readMunicipalities } from './municipalities';
import { problemSentence, RequestProblem } from './open-api/problems';
import { type ApiTerm, readTerm } from './open-api/term';

const ModalityInput = z.string().transform((text, ctx) => {
  const modality = readModality(text);
  if (modality) return modality;
  ctx.addIssue(problem('not-an-option'));
  return z.NEVER;
});

const Question = z.object({
  municipio: MunicipalityInput,
  publicada: DayInput,
  monto: MoneyInput({ min: 1n }).optional(),
  modalidad: ModalityInput.optional(),
});

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Which field of the page a problem of the open computation is about. */
const fieldOf: Readonly<Record<string, string>> = { municipalityCode: 'municipio', publishedAt: 'publicada' };

/** The term calculator's page from its address: what was typed, and the answer or what is to mend. Public. Four statements. */
export async function readTermCalculator(query: Query) {
  const [{ now }, municipalities] = [await clock(), await readMunicipalities()];
  const typed: Record<string, string> = {};
  for (const name of Object.keys(Question.shape)) {
    const value = query[name];
    if (typeof value === 'string' && value.trim() !== '') typed[name] = value.trim().slice(0, 60);
  }
  const isAsked = Object.keys(typed).length > 0;
  const page = { municipalities, typed: isAsked ? typed : { publicada: dayInLaPaz(now) } };
  if (!isAsked) return { ...page, fields: {}, term: null };
  const answer = await answerTo(typed);
  return 'fields' in answer ? { ...page, fields: answer.fields, term: null } : { ...page, fields: {}, term: answer.term };
}

async function answerTo(typed: Record<string, string>): Promise<{ term: ApiTerm } | { fields: Record<string, string> }> {
  const translators = await getTranslators();
  const read = Question.safeParse(typed);
  if (!read.success)
    return {
      fields: Object.fromEntries(read.error.issues.map((issue) => [String(issue.path[0]), sentenceOf(translators, issue)])),
    };
  const { municipio, publicada, monto, modalidad } = read.data;
  if ((monto === undefined) === (modalidad === undefined)) return { fields: { monto: translators('term-calculator')('oneOf') } };
  try {
    const publishedAt = instantAt(publicada, '12:00');
    return { term: await readTerm({ municipalityCode: municipio, publishedAt, amount: monto, named: modalidad }) };
  } catch (error) {
    if (!(error instanceof RequestProblem)) throw error;
    const field = fieldOf[error.problem.path] ?? 'publicada';
    return { fields: { [field]: problemSentence(translators('open-api'), error.problem) } };
  }
}

function sentenceOf(translators: Translators, issue: z.core.$ZodIssue): string {
  return issue.path[0] === 'modalidad'
    ? translators('term-calculator')('unknownModality', { codes: Object.keys(sicoesCodes).join(', ') })
    : fieldSentence(translators('fields'), issue);
}
