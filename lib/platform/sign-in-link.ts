import 'server-only';
import { createHmac } from 'node:crypto';
import { ownKey } from './sealing';

/**
 * The secret of a link by which somebody gets in: made of its row's name of chance under the installation's key. The database holds
 * neither, only its hash, and a worker that tries a mail again writes the same link.
 */
export function signInSecret(id: string): string {
  return createHmac('sha256', ownKey('sign-in link v1')).update(id).digest('base64url');
}
