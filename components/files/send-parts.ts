import { partBytes } from '@/lib/domain/files/file';
import { account } from '@/lib/routes/account';

/** How it goes: so many bytes have arrived, and whether there is no signal just now. */
export type Told = (sent: number, isWaiting: boolean) => void;

const longestWaitMs = 15_000;

/**
 * Sends a file part by part, and after a cut goes on where it stopped, however long that takes.
 * @returns its id, or null where the server does not take it this way: it goes with the form then
 */
export async function sendParts(file: Blob, name: string, told: Told, signal: AbortSignal): Promise<string | null> {
  const id = await idOf(file);
  let at: number | null = null;
  let tries = 0;
  while (at === null || at < file.size) {
    try {
      const answer: Response =
        at === null ? await fetch(account.upload(id), { signal }) : await sendOne(id, file, name, at, signal);
      if (!answer.ok && answer.status < 500) return null;
      if (!answer.ok) throw new Error(`${answer.status}`);
      at = ((await answer.json()) as { received: number }).received;
      tries = 0;
      told(at, false);
    } catch {
      if (signal.aborted) return null;
      told(at ?? 0, true);
      await pause(Math.min(1_000 * 2 ** tries, longestWaitMs), signal);
      tries += 1;
      at = null; // what arrived of the last one only the server knows
    }
  }
  return id;
}

function sendOne(id: string, file: Blob, name: string, from: number, signal: AbortSignal): Promise<Response> {
  const address = account.upload(id, { from: String(from), of: file.size, name });
  return fetch(address, { method: 'PUT', body: file.slice(from, from + partBytes), signal });
}

/** The same file has the same id: chosen again after the page was closed, it goes on where it was. */
async function idOf(file: Blob): Promise<string> {
  const digest = crypto.subtle
    ? new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))
    : crypto.getRandomValues(new Uint8Array(16)); // a browser gives no digest to a page without https
  const hex = [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Until the signal is back, or the time is over. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    window.addEventListener('online', done);
    signal.addEventListener('abort', done);
    function done() {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}
