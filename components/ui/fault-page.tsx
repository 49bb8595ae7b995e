'use client';

import { uiEs } from '@/lib/messages/es/ui';
import { site } from '@/lib/routes/site';
import { buttonClass } from './button-class';

type Props = { error: Error & { digest?: string }; retry: () => void };

/** What is shown when a page fails: a way on and the code that finds the fault in the log. Never the error's own text. */
export function FaultPage({ error, retry }: Props) {
  return (
    <main className="mx-auto min-h-[60vh] max-w-176 px-6 pt-6 pb-14 stacked:mt-9 below-wide:px-4 print:max-w-none" id="contenido">
      <h1>{uiEs.error.title}</h1>
      <p className="mt-2 max-w-[42em] text-base text-ink-2">{uiEs.error.lead}</p>
      {error.digest && (
        <p className="num">
          {uiEs.error.code}: <strong>{error.digest}</strong>
        </p>
      )}
      <p className="flex flex-wrap items-center gap-3">
        <button type="button" className={buttonClass('primary')} onClick={retry}>
          {uiEs.error.again}
        </button>
        <a href={site.home()} className={buttonClass('secondary')}>
          {uiEs.notFound.home}
        </a>
      </p>
    </main>
  );
}
