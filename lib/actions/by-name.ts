import 'server-only';
import { z } from 'zod';
import { IdInput } from '@/lib/domain/inputs';
import type { Done, Refused } from '@/lib/domain/outcome';
import { Refusal } from '@/lib/domain/refusal';
import type { RefusalCode } from '@/lib/domain/refusal-codes';
import { refused } from './answers';
import { actionAnswers } from './define-action';
import { readForm } from './form';
import { type Fields, form } from './form-fields';

/** Every file of actions, loaded when the first is called by its name. */
const files = [
  () => import('./amendments'),
  () => import('./awards'),
  () => import('./census-documents'),
  () => import('./census-officer'),
  () => import('./census'),
  () => import('./contract-changes'),
  () => import('./contracts'),
  () => import('./deliveries'),
  () => import('./demonstration'),
  () => import('./evaluation'),
  () => import('./fairs'),
  () => import('./foods'),
  () => import('./identity-account'),
  () => import('./identity-entry'),
  () => import('./identity-members'),
  () => import('./identity-recovery'),
  () => import('./identity-roles'),
  () => import('./jobs'),
  () => import('./language'),
  () => import('./mail'),
  () => import('./matrix'),
  () => import('./notices'),
  () => import('./offers'),
  () => import('./own-data'),
  () => import('./payments'),
  () => import('./programmes'),
  () => import('./purchase-lines'),
  () => import('./questions'),
  () => import('./rations'),
  () => import('./receptions'),
  () => import('./rules'),
  () => import('./school-import'),
  () => import('./school-merges'),
  () => import('./schools'),
  () => import('./sessions'),
  () => import('./sign-in'),
  () => import('./sign-in-links'),
  () => import('./tenders-draft'),
  () => import('./tenders'),
  () => import('./tour'),
];

/** A program says which sending it is, so that it may send it again: the same id is done once and answered alike. */
const SentInput = z.object({ requestId: IdInput });

/** What the codes of a "no" are to programs; any other is a conflict with what stands. */
const statuses: Partial<Record<RefusalCode, number>> = {
  'not-signed-in': 401,
  'not-found': 404,
  'check-input': 422,
  'too-busy': 503,
  fault: 500,
};

/**
 * Does an action by its name and version, over one stable address, as its form on a page does it: same person, rights, rules and record,
 * once for each `requestId`. For phones that send what they wrote without signal, and for programs.
 * @param request a form, or JSON with the same names nested (`{"lines":[{"lineId":"…","units":3}]}`)
 * @returns the action's own answer as JSON; amounts of centavos as text. 404 also for a name or a version that there is not
 */
export async function answerByName(request: Request, { params }: { params: Promise<{ action: string }> }): Promise<Response> {
  await Promise.all(files.map((load) => load()));
  // The only sign of a name that an address may carry encoded; decoding the rest would fail where it is malformed.
  const answer = actionAnswers.get((await params).action.replace('%40', '@'));
  const sent = await readSent(request);
  if (!answer || !sent) return tell(await refused(new Refusal(answer ? 'check-input' : 'not-found'), new FormData()));
  const read = readForm(sent, SentInput);
  return tell(await (read.ok ? answer(sent) : refused(new Refusal('check-input'), sent, read.issues)));
}

/** Null for what is neither a form nor JSON of one. */
async function readSent(request: Request): Promise<FormData | null> {
  const isJson = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === 'application/json';
  try {
    return isJson ? form(FieldsInput.parse(await request.json())) : await request.formData();
  } catch {
    return null; // cut, or of another kind
  }
}

const ScalarInput = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const FieldsInput: z.ZodType<Fields> = z.lazy(() =>
  z.record(z.string(), z.union([ScalarInput, z.array(ScalarInput), z.array(FieldsInput), FieldsInput])),
);

/** The answer without what was typed: whoever sent it has it. */
function tell(outcome: Done | Refused): Response {
  const status = outcome.status === 'done' ? 200 : (statuses[outcome.code] ?? 409);
  const told = JSON.stringify(outcome, (name, value) =>
    name === 'values' ? undefined : typeof value === 'bigint' ? `${value}` : value,
  );
  return new Response(told, { status, headers: { 'content-type': 'application/json', 'cache-control': 'no-store' } });
}
