/** How often a job is tried, and how long it waits after the first try that failed: each further wait is twice as long. */
export type RetryPolicy = { tries: number; firstDelaySeconds: number };

/**
 * How long after a failed try the next one begins, in seconds: at a moment within this span that chance picks, so that many that failed
 * together do not come back together. pg-boss draws it (its `retryBackoff`); a test compares.
 * @param failed tries that failed so far, from 1
 * @returns null when there is no further try
 */
export function retryWithin({ tries, firstDelaySeconds }: RetryPolicy, failed: number): { from: number; until: number } | null {
  if (failed >= tries) return null;
  const from = firstDelaySeconds * 2 ** (failed - 1);
  return { from, until: 2 * from };
}
