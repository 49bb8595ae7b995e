/** How much is let through: `capacity` at once, then `perSecond`. At most `most` keys are remembered. */
export type BucketRule = { capacity: number; perSecond: number; most: number };

type Bucket = { tokens: number; at: number };

/**
 * Lets each key through at a measured pace. Kept in this process's memory, not in a table: it guards computations that
 * write nothing, where a row per request would cost more than what it saves; several processes let through as many times
 * more. Memory is bounded: beyond `most` keys the one not seen for longest is forgotten, and starts over if it comes back.
 */
export class TokenBuckets {
  private readonly buckets = new Map<string, Bucket>();

  constructor(private readonly rule: BucketRule) {}

  /**
   * @param now milliseconds of any clock that never goes back
   * @returns 0 when let through, else the whole seconds until the next chance
   */
  take(key: string, now: number): number {
    const { capacity, perSecond, most } = this.rule;
    const seen = this.buckets.get(key) ?? { tokens: capacity, at: now };
    const tokens = Math.min(capacity, seen.tokens + ((now - seen.at) / 1000) * perSecond);
    const passes = tokens >= 1;
    this.buckets.delete(key);
    this.buckets.set(key, { tokens: passes ? tokens - 1 : tokens, at: now });
    if (this.buckets.size > most) this.buckets.delete(this.buckets.keys().next().value ?? key);
    return passes ? 0 : Math.ceil((1 - tokens) / perSecond);
  }

  get size(): number {
    return this.buckets.size;
  }
}
