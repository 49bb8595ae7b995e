import { unreadSendings } from '@/lib/domain/sending';
import { sendingEs } from '@/lib/messages/es/sending';
import { uiEs } from '@/lib/messages/es/ui';

/**
 * What is said where no answer of the action came: no signal, a sending that was not read, a fault. Everything typed still stands.
 * @param hadSignal when it was sent. What is cut on its way may have arrived: only the answer is known to be missing
 */
export function faultSentence(problem: unknown, hadSignal: boolean): string {
  const unread = problem instanceof Error && unreadSendings.find((why) => why === problem.message);
  if (unread) return sendingEs.unreadHere[unread];
  if (!hadSignal) return uiEs.offline;
  if (!navigator.onLine || problem instanceof TypeError) return uiEs.unsure;
  return uiEs.fault(problem instanceof Error && 'digest' in problem ? String(problem.digest) : '');
}
