import { type NextRequest, NextResponse } from 'next/server';
import type { UnreadSending } from './lib/domain/sending';
import { acceptedLanguages, localeFor } from './lib/messages/locales';
import { readSentences } from './lib/messages/namespaces';
import { unreadLead } from './lib/messages/told/unread';
import { translatorOf } from './lib/messages/translator';
import { actorOfCard } from './lib/platform/card-code';
import { localeCookie } from './lib/platform/locale-cookie';
import { pathHeader } from './lib/platform/path-header';
import { requestIdFor, requestIdHeader } from './lib/platform/request-id';
import { contentSecurityPolicy, filePolicy, newNonce, writeGuards } from './lib/platform/response-headers';
import { refuseUnread } from './lib/platform/sending-guard';
import { account } from './lib/routes/account';
import { folderOf } from './lib/routes/address';
import { site } from './lib/routes/site';

const cards = `${folderOf(site.card)}/`;
const files = `${folderOf(account.file)}/`;
const statuses: Record<UnreadSending, number> = { 'too-large': 413, 'foreign-origin': 403 };

/**
 * Passes every request on with what pages need to know (which one was asked for, the nonce of their scripts) and answers with the
 * headers that guard them. Refuses what is not worth reading. Never the lock of a record: that is each act's and each query's.
 */
export async function proxy(request: NextRequest) {
  const isFile = request.nextUrl.pathname.startsWith(files);
  const policy = isFile ? filePolicy : contentSecurityPolicy(newNonce());
  const id = requestIdFor(request.headers.get(requestIdHeader));
  const unread = await refuseUnread(request);
  const answer = unread ? await refuse(request, unread) : passOn(request, policy, id);
  writeGuards(answer.headers, policy);
  answer.headers.set(requestIdHeader, id);
  return answer;
}

function passOn(request: NextRequest, policy: string, id: string): NextResponse {
  const { pathname, search } = request.nextUrl;
  const headers = new Headers(request.headers);
  headers.set(pathHeader, pathname + search);
  headers.set(requestIdHeader, id);
  headers.set('content-security-policy', policy); // where Next looks for the nonce
  // A code that is on no card is answered as any address that leads nowhere, without scripts too; so is what is no address at all.
  if (!isReadable(pathname) || (pathname.startsWith(cards) && !actorOfCard(pathname.slice(cards.length))))
    return NextResponse.rewrite(new URL('/_not-found', request.url), { request: { headers } });
  return NextResponse.next({ request: { headers } });
}

/** Whether an address can be decoded: Next would answer one that cannot with a fault. */
function isReadable(pathname: string): boolean {
  try {
    return decodeURIComponent(pathname) !== '';
  } catch {
    return false;
  }
}

/** A page where a page was asked for; a word to the form's own script; a sentence to everything else. */
async function refuse(request: NextRequest, why: UnreadSending): Promise<NextResponse> {
  const plain = (text: string) => new NextResponse(text, { status: statuses[why], headers: { 'content-type': 'text/plain' } });
  if (request.headers.has('next-action')) return plain(why);
  if (!request.headers.get('accept')?.includes('text/html')) return plain(await leadFor(request, why));
  const page = request.nextUrl.clone();
  page.pathname = site.notReceived();
  page.search = `?motivo=${why}`;
  return NextResponse.redirect(page, 303);
}

/** Of the proxy next-intl tells no language: it is found as for a page (lib/messages/request.ts). */
async function leadFor({ cookies, headers }: NextRequest, why: UnreadSending): Promise<string> {
  const chosen = cookies.get(localeCookie)?.value;
  const locale = localeFor([...(chosen ? [chosen] : []), ...acceptedLanguages(headers.get('accept-language') ?? '')]);
  return unreadLead(translatorOf({ unread: await readSentences(locale, 'unread') }, 'unread', locale), why);
}

export const config = { matcher: ['/((?!_next/static/|icon\\.svg$).*)'] };
