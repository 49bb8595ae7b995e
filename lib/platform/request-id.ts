/** Header that names a request in the log and in its answer: a proxy in front may bring one along. */
export const requestIdHeader = 'x-request-id';

/** @returns the id that was brought along, where it is one; else a new one */
export function requestIdFor(brought: string | null): string {
  return brought && /^[\w-]{8,64}$/.test(brought) ? brought : crypto.randomUUID();
}
