import 'server-only';
import { readMailLink } from '@/lib/platform/mail-link';
import { actionAnswers } from './define-action';
import { form } from './form-fields';

/**
 * Ends all mail by one click of a reader's program, which sends nothing but its address (RFC 8058): the action of the page's form.
 * @returns 404 for a link that this installation did not write
 */
export async function answerUnsubscribe(
  _request: Request,
  { params }: { params: Promise<{ enlace: string }> },
): Promise<Response> {
  await import('./mail');
  const link = (await params).enlace; // of letters that no address has to encode
  if (readMailLink(link)?.purpose !== 'unsubscribe') return new Response(null, { status: 404 });
  const outcome = await actionAnswers.get('mail.follow-link@1')?.(form({ link }));
  return new Response(null, { status: outcome?.status === 'done' ? 204 : 404 });
}
