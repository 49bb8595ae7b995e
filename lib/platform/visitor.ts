import 'server-only';
import { cookies, headers } from 'next/headers';
import { env } from './env';
import { knownBrowserCookie } from './known-browser';
import { addressSeenBy } from './network-address';
import { currentScope, type Visitor } from './scope';

/** Who asks. */
export async function readVisitor(): Promise<Visitor> {
  const scope = currentScope();
  if (scope) return scope.visitor;
  const sent = await headers();
  return {
    address: addressSeenBy(env().TRUST_PROXY, sent.get('x-forwarded-for')),
    device: deviceName(sent.get('user-agent') ?? ''),
    browser: (await cookies()).get(knownBrowserCookie)?.value ?? null,
  };
}

const browsers = [
  [/Edg\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const;

const systems = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iPhone, iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/Linux|CrOS/, 'Linux'],
] as const;

/** "Chrome, Android" from what a browser says of itself; '' when it says nothing we know. */
function deviceName(userAgent: string): string {
  const find = (list: readonly (readonly [RegExp, string])[]) => list.find(([pattern]) => pattern.test(userAgent))?.[1];
  return [find(browsers), find(systems)].filter(Boolean).join(', ');
}
