import { inspect } from 'node:util';
import pg from 'pg';
import { vi } from 'vitest';

/**
 * Counts the statements that something sends to the database. One that is asked again to the letter counts once: within a request `cache`
 * answers it, and outside of one it does not.
 */
export async function statementsOf(during: () => Promise<unknown>): Promise<number> {
  const sent = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await during();
    return new Set(sent.mock.calls.map(([statement]) => inspect(statement, { depth: 4, maxArrayLength: null }))).size;
  } finally {
    sent.mockRestore();
  }
}
