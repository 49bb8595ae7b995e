import { unstable_rethrow } from 'next/navigation';
import { type ActionState, idle, type ServerAction } from '@/lib/domain/outcome';
import type { Translator } from '@/lib/messages/translator';
import { faultSentence } from './form-fault';
import { markKept } from './kept-mark';

/**
 * Sends a form to its action.
 * @returns what it answered, or what is said where no answer came; leads on where the action leads elsewhere
 */
export async function sendForm(
  tUi: Translator<'ui'>,
  t: Translator<'sending'>,
  action: ServerAction,
  typed: FormData,
  form: HTMLFormElement | null,
): Promise<{ answer?: ActionState; fault?: string }> {
  const hadSignal = navigator.onLine;
  try {
    const answer = await action(idle as ActionState, typed);
    const tag = typed.get('sentBy');
    if (answer.status === 'refused' && answer.signIn && typeof tag === 'string') markKept(tag);
    return { answer };
  } catch (problem) {
    leadOn(problem, form);
    return { fault: faultSentence(tUi, t, problem, hadSignal) };
  }
}

/** Where an action leads elsewhere, lets it; a layer over this page does not stay over that one. */
function leadOn(problem: unknown, form: HTMLFormElement | null): void {
  try {
    unstable_rethrow(problem);
  } catch (leading) {
    form?.closest('dialog')?.close();
    throw leading;
  }
}
