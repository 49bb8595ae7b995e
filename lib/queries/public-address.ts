import 'server-only';
import { connection } from 'next/server';
import { env } from '@/lib/platform/env';

/** A path with the installation's public address before it. */
export function publicAddress(path: string): string {
  return new URL(path, env().APTHAPI_URL).href;
}

/** The public address itself. Waits for a request: a build knows neither settings nor secrets. */
export async function readPublicBase(): Promise<URL> {
  await connection();
  return new URL(env().APTHAPI_URL);
}
