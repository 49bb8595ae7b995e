import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, newNonce, writeGuards } from '@/lib/platform/response-headers';
import { refuseUnread } from '@/lib/platform/sending-guard';

const settings = { APTHAPI_URL: 'https://ace.yocalla.bo', TRUST_PROXY: 0 };
const session = '__Secure-next-auth.session-token=abc';
const own = 'https://ace.yocalla.bo';

function sent(
  path: string,
  headers: Record<string, string> = {},
  method = 'POST',
  body: BodyInit | null = method === 'GET' ? null : 'a=1',
) {
  return new Request(new URL(path, own), { method, headers, body, duplex: 'half' } as RequestInit);
}

describe('what is not read', () => {
  test.each<[string, string, Record<string, string>, string | null]>([
    ['a session and our origin', '/municipio', { cookie: session, origin: own }, null],
    ['a session without an origin', '/municipio', { cookie: session }, 'foreign-origin'],
    ['a session with an origin that is hidden', '/municipio', { cookie: session, origin: 'null' }, 'foreign-origin'],
    ['a session that another page sends', '/municipio', { cookie: session, origin: 'https://otra.bo' }, 'foreign-origin'],
    ['a session by the name of plain http', '/municipio', { cookie: 'a=1; next-auth.session-token=abc' }, 'foreign-origin'],
    ['a session at the routes of next-auth', '/api/auth/signout', { cookie: session }, 'foreign-origin'],
    ['a session at the computations', '/api/v1/deadlines', { cookie: session, origin: 'https://otra.bo' }, 'foreign-origin'],
    ['no session and no origin', '/ingresar', {}, null],
    ['no session and another cookie', '/ingresar', { cookie: 'apthapi-walk=1' }, null],
    ['no session, from another page', '/ingresar', { origin: 'https://otra.bo' }, 'foreign-origin'],
    ['no session, from another page, at the computations', '/api/v1/deadlines', { origin: 'https://otra.bo' }, null],
    [
      'the name by which it was asked for',
      '/municipio',
      { cookie: session, host: 'localhost:3000', origin: 'http://localhost:3000' },
      null,
    ],
    ['our own name without https', '/municipio', { cookie: session, origin: 'http://ace.yocalla.bo' }, 'foreign-origin'],
    [
      'our own name as another kind of address',
      '/municipio',
      { cookie: session, origin: 'ftp://ace.yocalla.bo' },
      'foreign-origin',
    ],
    [
      'a forwarded name that no proxy of ours wrote',
      '/municipio',
      { cookie: session, 'x-forwarded-host': 'otra.bo', origin: 'https://otra.bo' },
      'foreign-origin',
    ],
    ['too much, as declared', '/municipio', { cookie: session, origin: own, 'content-length': '2097153' }, 'too-large'],
    ['as much as may be', '/municipio', { cookie: session, origin: own, 'content-length': '2097152' }, null],
  ])('%s', async (_, path, headers, why) => {
    expect(await refuseUnread(sent(path, headers), settings)).toBe(why);
  });

  test('reading needs no origin', async () => {
    expect(await refuseUnread(sent('/municipio', { cookie: session }, 'GET'), settings)).toBeNull();
  });

  test('behind a proxy of ours its word on the name counts', async () => {
    const headers = { cookie: session, 'x-forwarded-host': 'otra.bo', origin: 'https://otra.bo' };
    expect(await refuseUnread(sent('/municipio', headers), { ...settings, TRUST_PROXY: 1 })).toBeNull();
  });

  test('a body without an end is given up as soon as it is too much', async () => {
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) });
    expect(await refuseUnread(sent('/registro', {}, 'POST', endless), settings)).toBe('too-large');
  });

  test.each([
    [2_097_152, null],
    [2_097_153, 'too-large'],
  ])('a body of %d bytes that declares no length is counted', async (bytes, why) => {
    const pieces = new ReadableStream({
      start(controller) {
        for (let at = 0; at < bytes; at += 65_536) controller.enqueue(new Uint8Array(Math.min(65_536, bytes - at)));
        controller.close();
      },
    });
    expect(await refuseUnread(sent('/registro', {}, 'POST', pieces), settings)).toBe(why);
  });
});

describe('the headers of an answer', () => {
  test('let nothing inline through but by the nonce of this answer', () => {
    const nonce = newNonce();
    const policy = contentSecurityPolicy(nonce, { NODE_ENV: 'production' });
    expect(policy).toContain(`script-src 'self' 'nonce-${nonce}';`);
    expect(policy).toContain("style-src 'self';");
    expect(policy).not.toMatch(/unsafe|\*|http/);
    expect(newNonce()).not.toBe(nonce);
    expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
  });

  test.each([
    ['https://ace.yocalla.bo', 'max-age=31536000'],
    ['http://localhost:3000', null],
  ])('at %s', (APTHAPI_URL, strict) => {
    const headers = new Headers();
    writeGuards(headers, 'policy', { APTHAPI_URL });
    expect(headers.get('strict-transport-security')).toBe(strict);
    expect(headers.get('content-security-policy')).toBe('policy');
  });
});
