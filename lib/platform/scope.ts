import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';

/** Where a sending comes from, as far as can be known. */
export type Visitor = {
  /** Network address, or null where nobody trustworthy says it. */
  address: string | null;
  /** Browser and system in a few words, for the list of one's own sessions. */
  device: string;
  /** What the browser sent of where it has signed in before (see known-browser.ts), or null. */
  browser: string | null;
};

/**
 * Who acts when there is no browser to ask or to answer: the seed and the tests sign in through this scope, and
 * next-auth's route asks as a visitor. A person comes only from code, never from a request; with a session's id they act inside that
 * session, as a browser would. `null` is a visitor without a session.
 */
export type ActingScope = { person: { userId: string; organisationId: string; sessionId?: string } | null; visitor: Visitor };

const nowhere: Visitor = { address: null, device: '', browser: null };

const storage = new AsyncLocalStorage<ActingScope>();

export function actAs<Value>(person: ActingScope['person'], run: () => Promise<Value>, visitor = nowhere): Promise<Value> {
  return storage.run({ person, visitor }, run);
}

export function currentScope(): ActingScope | undefined {
  return storage.getStore();
}
