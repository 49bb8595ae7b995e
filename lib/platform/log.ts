import 'server-only';
import { randomBytes } from 'node:crypto';
import pino from 'pino';
import { env } from './env';

let logger: pino.Logger | undefined;

export function log(): pino.Logger {
  logger ??= pino({ level: env().LOG_LEVEL, redact: ['*.password', '*.passwordHash', '*.secret'] });
  return logger;
}

/**
 * Writes down an error that nobody meant.
 * @returns the code under which a person can report it: the log holds the error, the screen only the code
 */
export function logFault(error: unknown, where: string): string {
  const code = randomBytes(4).toString('hex');
  log().error({ err: error, where, code }, 'fault');
  return code;
}
