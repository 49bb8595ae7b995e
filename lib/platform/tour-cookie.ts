import 'server-only';
import { cookies } from 'next/headers';
import { markText, readMark, type TourMark } from '@/lib/routes/tour';
import { env } from './env';
import { currentScope } from './scope';

/** How far the guided tour of the demonstration has come in this browser. Says nothing of who it is. */
const name = 'apthapi-walk';

/** Seconds that a tour waits to be taken up again: a month. */
const maxAge = 30 * 86_400;

const options = () => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: env().APTHAPI_URL.startsWith('https://') }) as const;

/** @returns what the browser remembers, or null when nothing that was written here */
export async function readTourCookie(): Promise<TourMark | null> {
  if (currentScope()) return null;
  return readMark((await cookies()).get(name)?.value);
}

/** Without a browser (tests) there is nothing to remember. `null` forgets. */
export async function writeTourCookie(mark: TourMark | null): Promise<void> {
  if (currentScope()) return;
  (await cookies()).set(name, mark ? markText(mark) : '', { ...options(), maxAge: mark ? maxAge : 0 });
}
