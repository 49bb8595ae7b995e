import { expect, test } from 'vitest';
import { TokenBuckets } from '@/lib/platform/token-buckets';

const rule = { capacity: 3, perSecond: 2, most: 2 };

test('lets its capacity through at once, then tells how long to wait', () => {
  const buckets = new TokenBuckets(rule);
  expect([0, 0, 0, 0].map((now) => buckets.take('a', now))).toEqual([0, 0, 0, 1]);
});

test('fills up at its pace, never above its capacity', () => {
  const buckets = new TokenBuckets(rule);
  for (let i = 0; i < 4; i++) buckets.take('a', 0);
  expect(buckets.take('a', 500)).toBe(0);
  expect(buckets.take('a', 500)).toBe(1);
  expect(Array.from({ length: 4 }, () => buckets.take('a', 60_000))).toEqual([0, 0, 0, 1]);
});

test('addresses do not spend each other’s', () => {
  const buckets = new TokenBuckets(rule);
  for (let i = 0; i < 4; i++) buckets.take('a', 0);
  expect(buckets.take('b', 0)).toBe(0);
});

test('remembers no more addresses than it may', () => {
  const buckets = new TokenBuckets(rule);
  for (let i = 0; i < 1000; i++) buckets.take(`address ${i}`, i);
  expect(buckets.size).toBe(2);
});
