import 'server-only';
import { randomBytes } from 'node:crypto';
import { type Env, env } from './env';

/** Asks browsers to come by https alone for a year. Not for names under this one: a town may have others. */
const onlyHttps = `max-age=${365 * 86_400}`;

/** 128 random bits for one answer: inline scripts that carry it are ours. */
export function newNonce(): string {
  return randomBytes(16).toString('base64');
}

/**
 * What a page may load and run. Nothing inline but what carries this answer's nonce, which Next writes into its own scripts; no
 * style inline at all. A page that is one day kept and given to several people cannot carry a nonce: it will name its scripts by
 * their hashes, here.
 */
export function contentSecurityPolicy(nonce: string, { NODE_ENV }: Pick<Env, 'NODE_ENV'> = env()): string {
  const development = NODE_ENV === 'development';
  return [
    "default-src 'self'",
    // React's tools for development evaluate, and write styles.
    `script-src 'self' 'nonce-${nonce}'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data: blob:",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** What a file that somebody sent may load and run, opened by itself: nothing. The proxy's word stands over that of the answer. */
export const filePolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** Headers of every answer but files of the build: those that never change are in next.config.js. */
export function writeGuards(headers: Headers, policy: string, { APTHAPI_URL }: Pick<Env, 'APTHAPI_URL'> = env()): void {
  headers.set('content-security-policy', policy);
  if (APTHAPI_URL.startsWith('https://')) headers.set('strict-transport-security', onlyHttps);
}
