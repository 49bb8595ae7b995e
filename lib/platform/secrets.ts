import 'server-only';
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { env } from './env';

/** A text for a link that nobody guesses: 256 bits. */
export function newLinkSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a link's secret: SHA-256, hex. The secret has entropy enough to need no salt. */
export function linkHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** What is kept of a mail or a network address where only sameness matters: HMAC-SHA-256 under the installation's secret, hex. */
export function blindKey(text: string): string {
  return createHmac('sha256', env().AUTH_SECRET).update(text).digest('hex');
}
