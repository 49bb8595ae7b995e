/**
 * Where to go after signing in.
 * @param raw what the address said; anybody may have written it
 * @returns a path of this very site, or null when it could lead elsewhere or back to the sign-in
 */
export function safeReturnPath(raw: string | undefined | null): string | null {
  if (!raw || raw.length > 300 || /[\\\p{Cc}]/u.test(raw)) return null;
  const here = 'https://apthapi.invalid';
  const url = raw.startsWith('/') && URL.canParse(raw, here) ? new URL(raw, here) : null;
  // Read as the browser will: "/.//elsewhere" too comes out as an address of somebody else.
  if (url?.origin !== here || !/^\/[^/]/.test(url.pathname) || /^\/(api|ingresar|_next)(\/|$)/.test(url.pathname)) return null;
  return url.pathname + url.search;
}
