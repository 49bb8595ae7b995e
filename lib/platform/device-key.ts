import 'server-only';
import { browserOf } from './known-browser';
import { blindKey } from './secrets';
import { readVisitor } from './visitor';

/**
 * Which browser of a person this is, as a keyed hash that is the same for everybody who signs in with a password on it; null for one in
 * which this person never did. It comes from the signed cookie alone: nothing of the machine is looked at.
 */
export async function readDeviceKey(userId: string): Promise<string | null> {
  const { browser } = await readVisitor();
  const name = browserOf(browser, userId);
  return name && blindKey(`device:${name}`);
}
