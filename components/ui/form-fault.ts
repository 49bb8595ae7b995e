import { unreadSendings } from '@/lib/domain/sending';
import { sendingEs } from '@/lib/messages/es/sending';
import { uiEs } from '@/lib/messages/es/ui';

/** What is said where no answer of the door came: no signal, a sending that was not read, a fault. Everything typed still stands. */
export function faultSentence(problem: unknown): string {
  const unread = problem instanceof Error && unreadSendings.find((why) => why === problem.message);
  if (unread) return sendingEs.unreadHere[unread];
  if (!navigator.onLine || problem instanceof TypeError) return uiEs.offline;
  return uiEs.fault(problem instanceof Error && 'digest' in problem ? String(problem.digest) : '');
}
