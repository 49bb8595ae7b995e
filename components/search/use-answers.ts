'use client';

import type { Route } from 'next';

import { useEffect, useState } from 'react';
import type { Messages } from '@/lib/messages/namespaces';
import { account } from '@/lib/routes/account';

export type AnswerGroup = {
  name: keyof Messages['search']['officeSearch']['groups'];
  answers: readonly { href: Route; title: string; note?: string }[];
};
type Results = { groups: readonly AnswerGroup[] };

/** Pause in the writing after which the server is asked, in milliseconds. */
const pause = 120;

/**
 * What the server finds for what is written. Asks after a pause and drops what was asked before; what was found stays
 * until the next answer comes. `state` is about the words written now.
 */
export function useAnswers(typed: string): { results: Results | null; state: 'loading' | 'ready' | 'failed' } {
  const [answer, setAnswer] = useState<{ typed: string; results: Results | null; failed?: true }>();

  useEffect(() => {
    const asking = new AbortController();
    const ask = async () => {
      const response = await fetch(account.searchAnswers({ q: typed }), { signal: asking.signal });
      if (!response.ok) throw new Error(String(response.status));
      setAnswer({ typed, results: await response.json() });
    };
    const timer = setTimeout(
      () =>
        ask().catch(() => {
          if (!asking.signal.aborted) setAnswer((last) => ({ typed, results: last?.results ?? null, failed: true }));
        }),
      typed === '' ? 0 : pause,
    );
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [typed]);

  const isFresh = answer?.typed === typed;
  return { results: answer?.results ?? null, state: !isFresh ? 'loading' : answer.failed ? 'failed' : 'ready' };
}
