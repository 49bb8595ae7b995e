import { maxSendingMegabytes, type UnreadSending } from '@/lib/domain/sending';
import { megabytes } from '../format';
import type { Translator } from '../translator';

/** What to do about a sending that was not read. */
export function unreadLead(t: Translator<'unread'>, why: UnreadSending): string {
  return t(`${why}.lead`, { most: megabytes(maxSendingMegabytes) });
}
