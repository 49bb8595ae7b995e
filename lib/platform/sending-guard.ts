import 'server-only';
import { maxFormMegabytes, maxSendingMegabytes, type UnreadSending } from '@/lib/domain/sending';
import { takesFiles } from '@/lib/routes/file-forms';
import { apiRoot } from '@/lib/routes/site';
import { type Env, env } from './env';

/** The public computations weigh what they are sent by themselves, and answer as their clients expect. */
const computations = `${apiRoot}/`;

/** The session's cookie by either of its names, also where it is cut in pieces. */
const session = /^(__Secure-)?next-auth\.session-token/;

type Settings = Pick<Env, 'APTHAPI_URL' | 'TRUST_PROXY'>;

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that may change something is not even read: it comes from a page of somebody else, or carries a session and does not
 * say from which page it comes, or weighs too much. A guard before all actions; each of them still asks who may.
 */
export async function refuseUnread(request: Request, settings: Settings = env()): Promise<UnreadSending | null> {
  if (harmless.has(request.method)) return null;
  const { pathname } = new URL(request.url);
  const isComputation = pathname.startsWith(computations);
  if (!comesFromHere(request, settings, isComputation)) return 'foreign-origin';
  const most = takesFiles(pathname) ? maxFormMegabytes : maxSendingMegabytes;
  return isComputation || (await weighsAtMost(request, most * 1_048_576)) ? null : 'too-large';
}

/** Browsers say the origin of every sending, and 'null' where they hide it. What has no cookie of ours acts for nobody. */
function comesFromHere({ headers }: Request, settings: Settings, isComputation: boolean): boolean {
  const origin = headers.get('origin');
  const hasSession = (headers.get('cookie') ?? '').split(';').some((one) => session.test(one.trim()));
  if (origin === null || isComputation) return !hasSession || (origin !== null && isOwn(origin, headers, settings));
  return isOwn(origin, headers, settings);
}

function isOwn(origin: string, headers: Headers, { APTHAPI_URL, TRUST_PROXY }: Settings): boolean {
  if (!URL.canParse(origin)) return false;
  const [own, told] = [new URL(APTHAPI_URL), new URL(origin)];
  // Under our own name as it is written, https where it is https: a page that somebody on the way wrote is not ours.
  if (told.host === own.host) return told.origin === own.origin;
  const asked = [headers.get('host'), TRUST_PROXY > 0 ? headers.get('x-forwarded-host') : null];
  return /^https?:$/.test(told.protocol) && asked.includes(told.host);
}

/**
 * A body without a declared length is counted as it comes. Of a cloned body one half cannot be given up while the other stands
 * (the promise waits for both), so nobody waits for that: what is left is never asked for.
 */
async function weighsAtMost(request: Request, most: number): Promise<boolean> {
  const declared = request.headers.get('content-length');
  if (declared !== null) return Number(declared) <= most;
  const reader = request.clone().body?.getReader();
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size <= most) continue;
    void reader?.cancel().catch(() => undefined);
    return false;
  }
  return true;
}
