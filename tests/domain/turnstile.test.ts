import { expect, onTestFinished, test, vi } from 'vitest';
import { Turnstile } from '@/lib/platform/turnstile';

/** A work that ends when told. */
function work<Value>(value: Value) {
  let end = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { run: () => done.then(() => value), end };
}

test('runs so many at once, and the others in the order they came', async () => {
  const turnstile = new Turnstile({ atOnce: 2, waiting: 5 });
  const works = ['a', 'b', 'c', 'd'].map(work);
  const ended: unknown[] = [];
  const all = works.map(({ run }) => turnstile.pass(run).then((passed) => ended.push(passed?.value)));
  works[3]?.end();
  await Promise.resolve();
  expect(ended).toEqual([]);
  for (const { end } of works) end();
  await Promise.all(all);
  expect(ended).toEqual(['a', 'b', 'c', 'd']);
});

test('a place is held for its time, however soon the work is done', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const turnstile = new Turnstile({ atOnce: 1, waiting: 5, minMs: 80 });
  const passed: string[] = [];
  for (const name of ['a', 'b', 'c']) void turnstile.pass(async () => passed.push(name));
  await vi.advanceTimersByTimeAsync(79);
  expect(passed).toEqual(['a']);
  await vi.advanceTimersByTimeAsync(2);
  expect(passed).toEqual(['a', 'b']);
  await vi.advanceTimersByTimeAsync(80);
  expect(passed).toEqual(['a', 'b', 'c']);
});

test('a work that fails leaves its place to the next', async () => {
  const turnstile = new Turnstile({ atOnce: 1, waiting: 1 });
  await expect(turnstile.pass(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await turnstile.pass(async () => 'next')).toEqual({ value: 'next' });
});

test('when too many wait, the lot says who leaves: whoever sent most leaves most, and who came last is not shut out', async () => {
  let draws = 0;
  const turnstile = new Turnstile({ atOnce: 1, waiting: 10 }, (below) => draws++ % below);
  const first = work('first');
  const running = turnstile.pass(first.run);
  const passed: string[] = [];
  const visit = (who: string) => turnstile.pass(async () => void passed.push(who));
  const knocks = [...Array.from({ length: 40 }, () => visit('greedy')), visit('other')];
  first.end();
  await Promise.all([running, ...knocks]);

  expect(passed).toEqual([...Array(9).fill('greedy'), 'other']);
  expect((await Promise.all(knocks)).filter((one) => one === null)).toHaveLength(31);
});
