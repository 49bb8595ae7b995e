import { isIP } from 'node:net';
import { z } from 'zod';

/** How many of our proxies stand in a row: a digit, or "true" for one; none when nothing is said. */
export const ProxyCount = z
  .string()
  .default('')
  .transform((said, context) => {
    if (said === '') return 0;
    if (/^\d$/.test(said)) return Number(said);
    const flag = z.stringbool().safeParse(said);
    if (flag.success) return Number(flag.data);
    context.addIssue({ code: 'custom', message: 'TRUST_PROXY must be true, false or how many proxies stand in front' });
    return z.NEVER;
  });

/**
 * The visitor's address, as the outermost of our own proxies saw it. Each proxy adds at the end whom it saw; what stands before
 * is the visitor's word.
 * @param forwarded x-forwarded-for
 * @param proxies how many of ours stand in a row; 0 believes nobody
 * @returns the address; of an IPv6 address the network that one subscriber is given (/64). Null when there is none
 */
export function addressSeenBy(proxies: number, forwarded: string | null): string | null {
  if (proxies === 0) return null;
  const seen = forwarded?.split(',').at(-proxies)?.trim() ?? '';
  const address = seen
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/^::ffff:(?=[\d.]+$)/i, '');
  if (isIP(address) === 4) return address;
  return isIP(address) === 6 ? networkOf(address) : null;
}

function networkOf(address: string): string {
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const [before, after] = [groups(head), groups(tail ?? '')];
  const middle = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  const all = [...before, ...middle, ...after].slice(0, 4);
  return `${all.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
