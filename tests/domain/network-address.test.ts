import { expect, test } from 'vitest';
import { addressSeenBy, ProxyCount } from '@/lib/platform/network-address';

test.each<[number, string | null, string | null]>([
  [0, '200.87.1.2', null],
  [1, null, null],
  [1, '200.87.1.2', '200.87.1.2'],
  // Whatever the visitor wrote stands before what our proxy saw.
  [1, '1.1.1.1, 200.87.1.2', '200.87.1.2'],
  [2, '1.1.1.1, 200.87.1.2, 10.0.0.7', '200.87.1.2'],
  [2, '200.87.1.2', null],
  [1, '200.87.1.2:51234', '200.87.1.2'],
  [1, '::ffff:200.87.1.2', '200.87.1.2'],
  // One subscriber has a whole network of IPv6: its addresses are one.
  [1, '2800:cd0:1:2:aaaa::1', '2800:cd0:1:2::/64'],
  [1, '2800:0CD0:0001:0002::1', '2800:cd0:1:2::/64'],
  [1, '[2800:cd0:1:2::9]:443', '2800:cd0:1:2::/64'],
  [1, '2800::1', '2800:0:0:0::/64'],
  [1, '::1', '0:0:0:0::/64'],
  [1, 'unknown', null],
  [1, '', null],
])('behind %i proxies %j is %j', (proxies, forwarded, address) => expect(addressSeenBy(proxies, forwarded)).toBe(address));

test.each([
  [undefined, 0],
  ['', 0],
  ['false', 0],
  ['0', 0],
  ['true', 1],
  ['1', 1],
  ['2', 2],
])('TRUST_PROXY %j means %i proxies', (said, count) => expect(ProxyCount.parse(said)).toBe(count));

test.each(['nginx', '-1', '10'])('TRUST_PROXY %j is refused', (said) => expect(ProxyCount.safeParse(said).success).toBe(false));
