import { type NextRequest, NextResponse } from 'next/server';
import { pathHeader } from './lib/platform/path-header';

/** Tells the portals' layouts which page was asked for, so that signing in can lead back to it. Never a lock. */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers);
  headers.set(pathHeader, request.nextUrl.pathname + request.nextUrl.search);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: ['/(municipio|productor|universidad|ong|operador|cuenta|avisos)/:path*'] };
