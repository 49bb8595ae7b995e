import 'server-only';
import { env } from '@/lib/platform/env';

/** A path with the installation's public address before it. */
export function publicAddress(path: string): string {
  return new URL(path, env().APTHAPI_URL).href;
}
