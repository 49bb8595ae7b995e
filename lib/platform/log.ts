import 'server-only';
import { randomBytes } from 'node:crypto';
import { headers } from 'next/headers';
import pino from 'pino';
import { env } from './env';
import { countFault } from './metrics';
import { requestIdHeader } from './request-id';
import { scrub } from './scrub';

let logger: pino.Logger | undefined;

/** Lines of JSON on stdout. */
export function log(): pino.Logger {
  logger ??= makeLogger(env().LOG_LEVEL);
  return logger;
}

/** Its lines name records and requests, never a person, a price or what opens something. @param to absent: stdout */
export function makeLogger(level: string, to?: pino.DestinationStream): pino.Logger {
  const options = { level, redact: ['*.password', '*.passwordHash', '*.secret'], serializers: { err: scrubbed } };
  return to ? pino(options, to) : pino(options);
}

function scrubbed(error: Error) {
  const { type, message, stack } = pino.stdSerializers.err(error);
  return { type, message: scrub(message), stack: scrub(stack) };
}

/**
 * Writes down an error that nobody meant.
 * @returns the code under which a person can report it: the log holds the error, the screen only the code
 */
export async function logFault(error: unknown, where: string): Promise<string> {
  const code = randomBytes(4).toString('hex');
  countFault(where);
  log().error(
    { err: error instanceof Error ? error : new Error(String(error)), where, code, request: await requestId() },
    'fault',
  );
  return code;
}

/** The id of the request that is being answered; null for work that no request waits for. */
async function requestId(): Promise<string | null> {
  try {
    return (await headers()).get(requestIdHeader);
  } catch {
    return null; // Next has no headers there, and says so by throwing
  }
}
