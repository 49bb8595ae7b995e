import { type NextRequest, NextResponse } from 'next/server';
import { actorOfCard } from './lib/platform/card-code';
import { pathHeader } from './lib/platform/path-header';

const cards = '/tarjeta/';

/**
 * Tells the portals' layouts which page was asked for, so that signing in can lead back to it, and answers a code that is on no
 * card as any address that leads nowhere, without scripts too. Never a lock.
 */
export function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl;
  if (pathname.startsWith(cards) && !actorOfCard(pathname.slice(cards.length)))
    return NextResponse.rewrite(new URL('/_not-found', request.url));
  const headers = new Headers(request.headers);
  headers.set(pathHeader, pathname + search);
  return NextResponse.next({ request: { headers } });
}

export const config = {
  matcher: ['/(municipio|productor|universidad|ong|operador|cuenta|avisos)/:path*', '/tarjeta/:path*'],
};
