import { unreadSendings } from '@/lib/domain/sending';
import type { Translator } from '@/lib/messages/translator';

/**
 * What is said where no answer of the action came: no signal, a sending that was not read, a fault. Everything typed still stands.
 * @param hadSignal when it was sent. What is cut on its way may have arrived: only the answer is known to be missing
 */
export function faultSentence(tUi: Translator<'ui'>, t: Translator<'sending'>, problem: unknown, hadSignal: boolean): string {
  const unread = problem instanceof Error && unreadSendings.find((why) => why === problem.message);
  if (unread) return t(`unreadHere.${unread}`);
  if (!hadSignal) return tUi('offline');
  if (!navigator.onLine || problem instanceof TypeError) return tUi('unsure');
  return tUi('fault', {
    hasCode: String(Boolean(problem instanceof Error && 'digest' in problem ? String(problem.digest) : '')),
    code: problem instanceof Error && 'digest' in problem ? String(problem.digest) : '',
  });
}
