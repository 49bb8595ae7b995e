import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Who acts when there is no browser: the seed and the tests sign in through this scope, and no request can reach it.
 * `null` is a visitor without a session.
 */
export type Scope = { person: { userId: string; organisationId: string } | null };

const storage = new AsyncLocalStorage<Scope>();

export function actAs<Value>(person: Scope['person'], run: () => Promise<Value>): Promise<Value> {
  return storage.run({ person }, run);
}

export function currentScope(): Scope | undefined {
  return storage.getStore();
}
